/** A column of a form; `pattern` and `flags` are a regular expression without nested quantifiers. */
export interface FormColumn {
  readonly key: string;
  readonly header: string;
  readonly required: boolean;
  readonly pattern: string;
  readonly flags?: string | undefined;
  /** By `pattern` and by the name of each rule; `{kodeSatker}`, `{nilai}` and `{header}` are filled in. */
  readonly messages: Readonly<Record<string, string | undefined>>;
  /** `own`, `role`, `real`, `notFuture`; others are ignored. */
  readonly rules?: readonly string[] | undefined;
  /** Between the entries of a cell with several roles. */
  readonly separator?: string | undefined;
}

/** A rule of a whole row or of the file: `example`, `duplicate`, `noRows`, `wrongForm`. */
export interface FormRowRule {
  readonly key: string;
  readonly message: string;
  readonly match?: string | undefined;
  /** Keys of the columns to which the rule applies. */
  readonly columns?: readonly string[] | undefined;
}

/** Rules of a form that a satker fills in as a workbook; content of the catalogue. */
export interface FormRules {
  readonly id: string;
  readonly name: string;
  readonly layout?:
    | {
        /** Keys of the columns whose numbers Excel must store as text, because it stores 15 digits of a number. */
        readonly asText?: readonly string[] | undefined;
      }
    | undefined;
  /** Message for an empty cell of a required column; `{header}` is filled in. */
  readonly empty: string;
  readonly columns: readonly FormColumn[];
  readonly rowRules: readonly FormRowRule[];
  readonly roles: { readonly official: readonly string[]; readonly field: readonly string[] };
  /** Rows of invented users; the first one has the examples that are shown. */
  readonly samples?: { readonly valid: readonly (readonly string[])[] } | undefined;
}
