import type { Role } from './session';
import type { Holder, TicketState } from './statuses';

/** What a user can do to one ticket. */
export type TicketAction = 'reply' | 'confirm' | 'give-feedback' | 'ask-back' | 'finish' | 'forward';

/** What a user can do without a certain ticket. */
export type GeneralAction = 'create' | 'record-transcript' | 'export' | 'recap';

export type Action = TicketAction | GeneralAction;

/** Fields that only some readers may see (fig 22, Catatan). */
export type GuardedField = 'rating' | 'comment';

/** The user's relation to a ticket; with `none` even the existence of the ticket must stay hidden (F53). */
export type Relation = 'own-satker' | 'own-office' | 'forwarded' | 'overseer' | 'none';

/** Everything that one role may do and see. */
export interface Rule {
  /** The relation that lets this role see a ticket; any other shows nothing and allows nothing. */
  readonly relation: Exclude<Relation, 'none'>;
  readonly general: readonly GeneralAction[];
  /** Per ticket, by state; a state that is left out allows nothing. */
  readonly onTicket: Readonly<Partial<Record<TicketState, readonly TicketAction[]>>>;
  /** Tickets that this holder must act on count as "Menunggu Anda"; null for a role without such tickets. */
  readonly acts: Exclude<Holder, 'end'> | null;
  readonly fields: readonly GuardedField[];
}

const CSO: Rule = {
  relation: 'own-office',
  general: ['record-transcript', 'export', 'recap'],
  onTicket: {
    'waiting-cso': ['ask-back', 'finish', 'forward'],
    'waiting-cso-answered': ['ask-back', 'finish', 'forward'],
    // Without a satker nobody can answer a question.
    'waiting-cso-no-satker': ['finish', 'forward'],
    'waiting-satker': ['reply'],
    'done-open': ['reply'],
    'done-no-satker': ['reply'],
  },
  acts: 'office',
  fields: [],
};

/**
 * Role × status × relation → actions and visible fields; screens, mocks and tests use this one table.
 * Source: spec sections 2 and 3; satker manual, Pendahuluan (kewenangan 1-2), figs 15-27.
 */
export const RULES: Readonly<Record<Role, Rule>> = {
  SATKER: {
    relation: 'own-satker',
    general: ['create', 'export'],
    onTicket: {
      'waiting-satker': ['reply'],
      'waiting-cso-answered': ['reply'],
      'forwarded-answered': ['reply'],
      // After Ya the satker gives feedback, after Tidak it replies and reopens the ticket (figs 21-27).
      'done-open': ['confirm', 'give-feedback', 'reply'],
    },
    acts: 'satker',
    fields: ['rating', 'comment'],
  },
  CSO_KPPN: CSO,
  CSO_KANWIL: CSO,
  CSO_KPH: CSO,
  KANTOR_PUSAT: { relation: 'overseer', general: ['export', 'recap'], onTicket: {}, acts: null, fields: [] },
  AGEN_HAI: {
    relation: 'forwarded',
    general: [],
    onTicket: { forwarded: ['ask-back', 'finish'], 'forwarded-answered': ['ask-back', 'finish'] },
    acts: 'hai-djpb',
    fields: [],
  },
};
