/** An answer that officers give again and again (beyond.md, section 3). */
export interface ReadyAnswer {
  /** Stable key, `[a-z0-9-]`. */
  readonly code: string;
  readonly name: string;
  /** `{namaPenanya}` and the other variables are filled in; `[[…]]` is left to the officer. */
  readonly text: string;
  /** Codes of the topics that the answer is for. */
  readonly topics?: readonly string[] | undefined;
}

/** What the text of a ready answer may name, and the words for it where the ticket does not know it. */
export const ANSWER_VARIABLES = {
  namaPenanya: 'nama penanya',
  nomorTiket: 'nomor tiket',
  namaSatker: 'nama satker',
  namaKantor: 'nama kantor',
} as const;

export type AnswerVariable = keyof typeof ANSWER_VARIABLES;

/** Values of the variables; empty where they are unknown. */
export type AnswerValues = Readonly<Record<AnswerVariable, string>>;

const VARIABLE = /\{([a-zA-Z]{1,40})\}/g;
const BLANK = /\[\[([^[\]\n]{1,200})\]\]/;
const BLANKS = new RegExp(BLANK, 'g');

const isVariable = (name: string): name is AnswerVariable => Object.hasOwn(ANSWER_VARIABLES, name);

/** Names in braces that are no variables. */
export function unknownVariables(text: string): readonly string[] {
  return Array.from(text.matchAll(VARIABLE), ([, name = '']) => name).filter((name) => !isVariable(name));
}

/** Variables that a text names, each once. */
export function variablesIn(text: string): readonly AnswerVariable[] {
  return [...new Set(Array.from(text.matchAll(VARIABLE), ([, name = '']) => name).filter(isVariable))];
}

/** Facts of a ticket that an answer may name. */
interface AnsweredTicket {
  readonly asker: { readonly name: string };
  readonly reference: string;
  readonly satker: { readonly name: string } | null;
  readonly office: { readonly name: string };
}

/**
 * The variables' values for one ticket.
 *
 * @param office the officer's own office; null for a role without one
 */
export function answerValues(
  { asker, reference, satker, office: asked }: AnsweredTicket,
  office: { readonly name: string } | null,
): AnswerValues {
  return {
    namaPenanya: asker.name,
    nomorTiket: reference,
    namaSatker: satker?.name ?? '',
    namaKantor: (office ?? asked).name,
  };
}

/** Fills the variables in; one without a value becomes a blank for the officer. */
export function fillAnswer(text: string, values: AnswerValues): string {
  return text.replace(VARIABLE, (whole, name: string) => {
    if (!isVariable(name)) return whole;
    return values[name] || `[[${ANSWER_VARIABLES[name]}]]`;
  });
}

/** Shorter values occur in other words of a text. */
const SHORTEST_VALUE = 4;

/**
 * Puts the variables back in place of one ticket's values, so that a stored answer names no other ticket's asker,
 * satker or number. A value counts as a whole word alone.
 */
export function unfillAnswer(text: string, values: AnswerValues): string {
  const named = (Object.keys(ANSWER_VARIABLES) as AnswerVariable[])
    .filter((name) => values[name].trim().length >= SHORTEST_VALUE)
    .sort((a, b) => values[b].length - values[a].length);
  return named.reduce((left, name) => {
    const value = escaped(values[name].trim());
    return left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${value}(?![\\p{L}\\p{N}])`, 'gu'), `{${name}}`);
  }, text);
}

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Place of the first blank.
 *
 * @returns offsets in UTF-16 units, `end` not included; null without a blank
 */
export function firstBlank(text: string): { readonly start: number; readonly end: number } | null {
  const found = BLANK.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Contents of the blanks that are left in a text, each once. */
export function blanksIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(BLANKS), ([, name = '']) => name.trim()))];
}

/**
 * What keeps a text with blanks from being sent (beyond.md, section 3).
 *
 * @returns Indonesian words; null when no blank is left
 */
export function blankProblem(text: string): string | null {
  const [first, ...others] = blanksIn(text);
  if (first === undefined) return null;
  const more = others.length ? `, dan ${others.length} bagian lainnya` : '';
  return `Isi atau hapus dahulu bagian [[${first}]]${more}.`;
}

/**
 * What keeps a text to several tickets from being sent: a name in braces that is filled in for none of them.
 *
 * @returns Indonesian words; null when every name is a variable
 */
export function unknownVariableProblem(text: string): string | null {
  const [name] = unknownVariables(text);
  if (name === undefined) return null;
  const known = Object.keys(ANSWER_VARIABLES).map((each) => `{${each}}`);
  return `Isian {${name}} tidak dikenal. Pakai ${known.join(', ')}, atau hapus kurung kurawalnya.`;
}

/**
 * What keeps a text to one ticket from being sent: a variable, which is filled in only when a ready answer is inserted.
 *
 * @returns Indonesian words; null without a variable
 */
export function openVariableProblem(text: string): string | null {
  const [name] = variablesIn(text);
  return name === undefined ? null : `Ganti {${name}} dengan ${ANSWER_VARIABLES[name]} yang sebenarnya.`;
}

/** The answers for a topic first, else in their order. */
export function forTopic(answers: readonly ReadyAnswer[], topic: string | null): readonly ReadyAnswer[] {
  const fits = ({ topics }: ReadyAnswer): boolean => topic !== null && !!topics?.includes(topic);
  return [...answers.filter(fits), ...answers.filter((answer) => !fits(answer))];
}
