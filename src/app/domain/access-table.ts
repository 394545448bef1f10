import type { Role } from './session';
import type { Holder, TicketState } from './statuses';

/** What a person can do to one ticket. */
export type TicketAction = 'reply' | 'confirm' | 'give-feedback' | 'ask-back' | 'finish' | 'forward';

/** What a person can do apart from any one ticket. */
export type GeneralAction = 'create' | 'record-transcript' | 'export' | 'recap';

export type Action = TicketAction | GeneralAction;

/** Fields that not every reader gets (fig 22, Catatan). */
export type GuardedField = 'rating' | 'comment';

/** How a user stands to a ticket; `none` means that its existence must stay hidden from the user. */
export type Relation = 'own-satker' | 'own-office' | 'forwarded' | 'overseer' | 'none';

/** Everything that one role may do and see. */
export interface Rule {
  /** The relation that lets this role see a ticket; any other shows nothing and allows nothing. */
  readonly relation: Exclude<Relation, 'none'>;
  readonly general: readonly GeneralAction[];
  /** Per ticket, by state; a state that is left out allows nothing. */
  readonly onTicket: Readonly<Partial<Record<TicketState, readonly TicketAction[]>>>;
  /** Tickets that this holder has to act on count as "Menunggu Anda"; null for a role for which nothing ever waits. */
  readonly acts: Exclude<Holder, 'end'> | null;
  readonly fields: readonly GuardedField[];
}

const CSO: Rule = {
  relation: 'own-office',
  general: ['record-transcript', 'export', 'recap'],
  onTicket: {
    'waiting-cso': ['ask-back', 'finish', 'forward'],
    'waiting-cso-answered': ['ask-back', 'finish', 'forward'],
    // With no satker behind the asker there is nobody to ask back.
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
      // Ya leads to give-feedback, Tidak to a reply that reopens the ticket (figs 21-27).
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
