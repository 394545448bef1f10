import { chosenSatkerCode, type Session } from './session';

const FORM_KINDS = [
  'new',
  'transcript',
  'reply',
  'feedback',
  'answer',
  'forward',
  'claim',
  'together',
  'handover',
  'turn',
] as const;

/**
 * `together`, `handover`: one text for several tickets, which are sent by their own forms. `turn`: attachments of one turn
 * of a transcript.
 */
export type FormKind = (typeof FORM_KINDS)[number];

/** Identifies a form, its draft, its uploads and its submission. */
export interface FormKey {
  readonly kind: FormKind;
  /**
   * Id of the ticket, or of the turn; of a new ticket the code of the satker, for a user with several. Empty for a kind
   * of which there is one form only.
   */
  readonly id: string;
}

/** The key of a form; `id` as in `FormKey`. */
export function formKey(kind: FormKind, id = ''): FormKey {
  return { kind, id };
}

/** The form of a new ticket: a user with several satkers has one for each. */
export const newTicketForm = (session: Pick<Session, 'satker' | 'satkers'>): FormKey =>
  formKey('new', chosenSatkerCode(session) ?? '');

/** The key as one text (`reply:T-1`), for storage and maps. */
export function formName({ kind, id }: FormKey): string {
  return id ? `${kind}:${id}` : kind;
}

/** The key of a name that `formName` made; null for any other text. */
export function parseFormName(name: string): FormKey | null {
  const [start = ''] = name.split(':', 1);
  const kind = FORM_KINDS.find((each) => each === start);
  return kind ? { kind, id: name.slice(start.length + 1) } : null;
}

/** Id of the ticket that the form's message belongs to; null for a message that creates a ticket. */
export function ticketIdOf({ kind, id }: FormKey): string | null {
  return ['new', 'transcript', 'together', 'handover', 'turn'].includes(kind) ? null : id;
}
