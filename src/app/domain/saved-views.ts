import { displayText } from './text';
import type { TicketQuery } from './ticket-query';
import { fromParams, toParams } from './ticket-query-url';

/** Columns of the wide list that a user may leave out, in their order. The cards of a small screen have all. */
export const OPTIONAL_COLUMNS = ['name', 'satker', 'createdAt'] as const;

export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** Filter, search, sort and columns of the list under a name (beyond.md, section 3). */
export interface SavedView {
  readonly name: string;
  /** The page is always the first. */
  readonly query: TicketQuery;
  /** Columns that are left out, in the order of `OPTIONAL_COLUMNS`; null for a view that changes no column. */
  readonly hidden: readonly OptionalColumn[] | null;
}

/** How a user wants to see the list. */
export interface ViewSettings {
  readonly views: readonly SavedView[];
  /** Name of the view with which the list opens; null for none. */
  readonly standard: string | null;
  /** Whether rows are low, so that more of them are seen at once. */
  readonly dense: boolean;
  /** Columns that are left out now, in the order of `OPTIONAL_COLUMNS`. */
  readonly hidden: readonly OptionalColumn[];
}

export const NO_VIEWS: ViewSettings = { views: [], standard: null, dense: false, hidden: [] };

/** Characters of a view's name. */
export const LONGEST_VIEW_NAME = 40;
/** Views of one user. */
export const MOST_VIEWS = 30;

/** Reads what was stored; what is invalid is left out. */
export function readViews(stored: unknown): ViewSettings {
  if (typeof stored !== 'object' || stored === null) return NO_VIEWS;
  const { views, standard, dense, hidden } = stored as Readonly<Record<string, unknown>>;
  const read = (Array.isArray(views) ? views : []).flatMap(readView);
  const unique = read.filter((view, index) => read.findIndex(({ name }) => name === view.name) === index);
  const listed = unique.slice(0, MOST_VIEWS);
  return {
    views: listed,
    standard: listed.find(({ name }) => name === standard)?.name ?? null,
    dense: dense === true,
    hidden: readColumns(hidden),
  };
}

/** What is stored; a view as the parameters that the URL of its list has. */
export function writeViews({ views, standard, dense, hidden }: ViewSettings): unknown {
  const paramsOf = (query: TicketQuery) =>
    Object.fromEntries(Object.entries(toParams(query)).filter(([, value]) => value !== null));
  return {
    views: views.map(({ name, query, hidden: own }) => ({
      name,
      params: paramsOf(query),
      ...(own && { hidden: own }),
    })),
    standard,
    dense,
    hidden,
  };
}

/** The name as it is stored; empty for one without a visible character. */
export function viewName(typed: string): string {
  return [...displayText(typed.toWellFormed()).trim()].slice(0, LONGEST_VIEW_NAME).join('').trim();
}

/** The settings with a view of this query and of the columns of now at the end, in place of one with the same name. */
export function withView(settings: ViewSettings, name: string, query: TicketQuery): ViewSettings {
  const others = settings.views.filter((view) => view.name !== name);
  return { ...settings, views: [...others, { name, query: { ...query, page: 1 }, hidden: settings.hidden }] };
}

/** The settings without the view of this name. */
export function withoutView(settings: ViewSettings, name: string): ViewSettings {
  const standard = settings.standard === name ? null : settings.standard;
  return { ...settings, views: settings.views.filter((view) => view.name !== name), standard };
}

/** The settings with or without a column of the wide list. */
export function withColumn(settings: ViewSettings, column: OptionalColumn, shown: boolean): ViewSettings {
  const hidden = OPTIONAL_COLUMNS.filter((each) => (each === column ? !shown : settings.hidden.includes(each)));
  return { ...settings, hidden };
}

/** The view that is shown: its query on any page, and its columns. Null for none. */
export function shownView({ views, hidden }: ViewSettings, shown: TicketQuery): SavedView | null {
  const fits = ({ hidden: own }: SavedView): boolean => own === null || String(own) === String(hidden);
  return views.find((view) => isSameView(view.query, shown) && fits(view)) ?? null;
}

/** Whether a list with the first query shows what the second one asks for, on any page. */
export function isSameView(one: TicketQuery, other: TicketQuery): boolean {
  const paramsOf = (query: TicketQuery) => JSON.stringify(toParams({ ...query, page: 1 }));
  return paramsOf(one) === paramsOf(other);
}

function readView(value: unknown): readonly SavedView[] {
  if (typeof value !== 'object' || value === null) return [];
  const { name, params, hidden } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof params !== 'object' || params === null) return [];
  const read = viewName(name);
  const query = { ...fromParams(params as Record<string, unknown>), page: 1 };
  return read ? [{ name: read, query, hidden: hidden === undefined ? null : readColumns(hidden) }] : [];
}

function readColumns(stored: unknown): readonly OptionalColumn[] {
  return Array.isArray(stored) ? OPTIONAL_COLUMNS.filter((column) => stored.includes(column)) : [];
}
