import type { Role } from './session';
import type { Holder, TicketState } from './statuses';

/** What a user can do to one ticket. */
export type TicketAction = 'reply' | 'confirm' | 'give-feedback' | 'ask-back' | 'finish' | 'forward';

/** What a user can do without a certain ticket. */
export type GeneralAction = 'create' | 'record-transcript' | 'export' | 'recap';

export type Action = TicketAction | GeneralAction;

/** Fields that only some readers may see: the satker's feedback (fig 22, Catatan), and which officer is on a ticket. */
export type GuardedField = 'rating' | 'comment' | 'claim';

/** The user's relation to a ticket; with `none` even the existence of the ticket must stay hidden (F53). */
export type Relation = 'own-satker' | 'own-office' | 'forwarded' | 'overseer' | 'none';

/** The side on which a role acts on tickets. */
export type ActingSide = Exclude<Holder, 'end'>;

/** Everything that one role may do and see. */
export interface Rule {
  /** The relation that lets this role see a ticket; any other shows nothing and allows nothing. */
  readonly relation: Exclude<Relation, 'none'>;
  readonly general: readonly GeneralAction[];
  /**
   * The role may do what `ON_TICKET` says for this side, and tickets that this side must act on count as "Menunggu
   * Anda"; null for a role that only reads.
   */
  readonly acts: ActingSide | null;
  readonly fields: readonly GuardedField[];
}

const CSO: Rule = {
  relation: 'own-office',
  general: ['record-transcript', 'export', 'recap'],
  acts: 'office',
  fields: ['claim'],
};

/**
 * What a role may do and see; with `ON_TICKET` the one source for screens, mocks and tests.
 * Source: spec section 2; satker manual, Pendahuluan (kewenangan 1-2).
 */
export const RULES: Readonly<Record<Role, Rule>> = {
  SATKER: { relation: 'own-satker', general: ['create', 'export'], acts: 'satker', fields: ['rating', 'comment'] },
  CSO_KPPN: CSO,
  CSO_KANWIL: CSO,
  CSO_KPH: CSO,
  KANTOR_PUSAT: { relation: 'overseer', general: ['export', 'recap'], acts: null, fields: ['claim'] },
  AGEN_HAI: { relation: 'forwarded', general: [], acts: 'hai-djpb', fields: [] },
};

const TO_ANSWER = ['ask-back', 'finish', 'forward'] as const;
const AT_HAI_DJPB = ['ask-back', 'finish'] as const;
const ADDITION = ['reply'] as const;

/**
 * State × side → actions; a side that is left out may only read.
 * Source: spec section 3; satker manual, figs 15-27.
 */
export const ON_TICKET: Readonly<Record<TicketState, Readonly<Partial<Record<ActingSide, readonly TicketAction[]>>>>> =
  {
    'waiting-cso': { office: TO_ANSWER },
    'waiting-cso-answered': { satker: ADDITION, office: TO_ANSWER },
    // Without a satker nobody can answer a question.
    'waiting-cso-no-satker': { office: ['finish', 'forward'] },
    'waiting-satker': { satker: ADDITION, office: ADDITION },
    forwarded: { 'hai-djpb': AT_HAI_DJPB },
    'forwarded-answered': { satker: ADDITION, 'hai-djpb': AT_HAI_DJPB },
    // After Ya the satker gives feedback, after Tidak it replies and reopens the ticket (figs 21-27).
    'done-open': { satker: ['confirm', 'give-feedback', 'reply'], office: ADDITION },
    'done-no-satker': { office: ADDITION },
    closed: {},
    unknown: {},
  };
