import add from '@material-symbols/svg-400/outlined/add.svg';
import close from '@material-symbols/svg-400/outlined/close.svg';
import filter from '@material-symbols/svg-400/outlined/filter_list.svg';
import refresh from '@material-symbols/svg-400/outlined/refresh.svg';

/** The path inside one of the set's files; each holds exactly one. */
const path = (svg: string): string => / d="([^"]+)"/.exec(svg)?.[1] ?? '';

/** The icons in use, and no others: each costs bytes in the first load. */
export const ICONS = {
  add: path(add),
  close: path(close),
  filter: path(filter),
  refresh: path(refresh),
} as const;

export type IconName = keyof typeof ICONS;
