const FORM_KINDS = ['new', 'transcript', 'reply', 'feedback', 'answer', 'forward', 'turn'] as const;

/** `turn`: attachments of one turn of a transcript. */
export type FormKind = (typeof FORM_KINDS)[number];

/** Which form a draft, its uploads and its submission belong to. */
export interface FormKey {
  readonly kind: FormKind;
  /** Of the ticket, or of the turn; empty where there is one such form only. */
  readonly id: string;
}

export function formKey(kind: FormKind, id = ''): FormKey {
  return { kind, id };
}

/** The key as one text, for storage and maps. */
export function formName({ kind, id }: FormKey): string {
  return id ? `${kind}:${id}` : kind;
}

/** Null for a name that is not of a form. */
export function parseFormName(name: string): FormKey | null {
  const [start = ''] = name.split(':', 1);
  const kind = FORM_KINDS.find((each) => each === start);
  return kind ? { kind, id: name.slice(start.length + 1) } : null;
}

/** The ticket that the message is about; null where it makes one. */
export function ticketIdOf({ kind, id }: FormKey): string | null {
  return kind === 'new' || kind === 'transcript' || kind === 'turn' ? null : id;
}
