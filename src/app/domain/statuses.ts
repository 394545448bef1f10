interface StateEntry {
  /** Status code on the wire; null for a code that we do not know. */
  readonly code: string | null;
  /** Option of the filter Status Tiket in fig 7 that includes it. */
  readonly group: 'WAITING' | 'DONE' | null;
  /** Finer option of the same filter; null where group and `feedback` together select it. */
  readonly filter: string | null;
  /** Option of the filter Status Feedback that includes it. */
  readonly feedback: 'GIVEN' | 'NONE' | null;
  /** Who must act now: decides the step of the journey and "Menunggu Anda". */
  readonly holder: 'office' | 'satker' | 'hai-djpb' | 'end' | null;
}

const AT_OFFICE = {
  code: 'WAITING_CSO',
  group: 'WAITING',
  filter: 'WAITING_CSO',
  feedback: null,
  holder: 'office',
} as const;
const AT_HAI_DJPB = {
  code: 'FORWARDED',
  group: null,
  filter: 'FORWARDED',
  feedback: null,
  holder: 'hai-djpb',
} as const;

/**
 * Every state of a ticket, in the order in which a ticket goes through them: the status (spec section 3), split where a
 * rule looks further than the code. Codes, filters, addresses, rows of the recap, the journey and "Menunggu Anda" are
 * read from here; `words/statuses.ts` adds words and tone, `access-table.ts` what may be done.
 * - `waiting-cso-answered`, `forwarded-answered`: an officer has answered, so the satker may add to the thread.
 * - `waiting-cso-no-satker`: HAI-DJPb asked back about a transcript behind which no satker stands.
 * - `done-open`: "Selesai, belum ada feedback". `closed`: feedback was given, nobody can reply (fig 22).
 * - `done-no-satker`: a finished transcript that waits for nobody.
 * - `unknown`: a code that we do not know, or a row that could not be read whole.
 */
export const STATES = {
  'waiting-cso': AT_OFFICE,
  'waiting-cso-answered': AT_OFFICE,
  'waiting-cso-no-satker': AT_OFFICE,
  'waiting-satker': {
    code: 'WAITING_SATKER',
    group: 'WAITING',
    filter: 'WAITING_SATKER',
    feedback: null,
    holder: 'satker',
  },
  forwarded: AT_HAI_DJPB,
  'forwarded-answered': AT_HAI_DJPB,
  // The satker still owes its confirmation (fig 21).
  'done-open': { code: 'DONE', group: 'DONE', filter: null, feedback: 'NONE', holder: 'satker' },
  'done-no-satker': { code: 'DONE', group: 'DONE', filter: 'CLOSED', feedback: null, holder: 'end' },
  closed: { code: 'DONE', group: 'DONE', filter: 'CLOSED', feedback: 'GIVEN', holder: 'end' },
  unknown: { code: null, group: null, filter: null, feedback: null, holder: null },
} as const satisfies Readonly<Record<string, StateEntry>>;

export type TicketState = keyof typeof STATES;

type Entry = (typeof STATES)[TicketState];
type Column<Name extends keyof StateEntry> = NonNullable<Entry[Name]>;

/** Status codes on the wire. */
export type KnownStatus = Column<'code'>;
export type StatusGroup = Column<'group'>;
/** Status Tiket: one of fig 7's groups, or one finer status. CLOSED is DONE that waits for nobody. */
export type StatusFilter = StatusGroup | Column<'filter'>;
/** Status Feedback. NONE is DONE that waits for its satker's feedback, not just any ticket without one. */
export type FeedbackFilter = Column<'feedback'>;
export type Holder = Column<'holder'>;

/** Null shows every status, every feedback. */
export interface StateQuery {
  readonly status: StatusFilter | null;
  readonly feedback: FeedbackFilter | null;
}

const ALL = /* @__PURE__ */ Object.keys(STATES) as readonly TicketState[];

/** States that match both filters; empty when the filters contradict each other (fig 7). */
export function statesIn({ status, feedback }: StateQuery): readonly TicketState[] {
  return ALL.filter((state) => {
    const of = STATES[state];
    return (!status || status === of.group || status === of.filter) && (!feedback || feedback === of.feedback);
  });
}

/** The narrowest filter that includes the state. */
export function queryOf(state: TicketState): StateQuery {
  const { group, filter, feedback } = STATES[state];
  return filter ? { status: filter, feedback: null } : { status: group, feedback };
}

/** One state per narrowest filter, in order: options of the filter panel, and rows of the recap. */
export function listedStates(): readonly TicketState[] {
  const name = (state: TicketState): string | null => STATES[state].filter ?? STATES[state].feedback;
  return ALL.filter((state, index) => name(state) && ALL.findIndex((other) => name(other) === name(state)) === index);
}

function column<Name extends keyof StateEntry>(...names: readonly Name[]): readonly Column<Name>[] {
  return [...new Set(names.flatMap((name) => ALL.flatMap((state) => (STATES[state][name] ?? []) as Column<Name>[])))];
}

// Marked as pure, so that a bundle that does not use them leaves them out.
/** States in which somebody still has to act, in the order of `STATES`. */
export const openStates = (): readonly TicketState[] =>
  listedStates().filter((state) => STATES[state].holder !== 'end');

export const STATUS_CODES = /* @__PURE__ */ column('code');
export const STATUS_FILTERS: readonly StatusFilter[] = /* @__PURE__ */ column('group', 'filter');
export const FEEDBACK_FILTERS = /* @__PURE__ */ column('feedback');
