import add from '@material-symbols/svg-400/outlined/add.svg';
import arrowDown from '@material-symbols/svg-400/outlined/arrow_downward.svg';
import arrowOut from '@material-symbols/svg-400/outlined/arrow_outward.svg';
import arrowUp from '@material-symbols/svg-400/outlined/arrow_upward.svg';
import chart from '@material-symbols/svg-400/outlined/bar_chart.svg';
import check from '@material-symbols/svg-400/outlined/check.svg';
import checkCircle from '@material-symbols/svg-400/outlined/check_circle.svg';
import chevronLeft from '@material-symbols/svg-400/outlined/chevron_left.svg';
import chevronRight from '@material-symbols/svg-400/outlined/chevron_right.svg';
import close from '@material-symbols/svg-400/outlined/close.svg';
import expand from '@material-symbols/svg-400/outlined/keyboard_arrow_down.svg';
import error from '@material-symbols/svg-400/outlined/error.svg';
import filePdf from '@material-symbols/svg-400/outlined/picture_as_pdf.svg';
import fileSpreadsheet from '@material-symbols/svg-400/outlined/table.svg';
import filter from '@material-symbols/svg-400/outlined/filter_list.svg';
import firstPage from '@material-symbols/svg-400/outlined/first_page.svg';
import hourglass from '@material-symbols/svg-400/outlined/hourglass_empty.svg';
import info from '@material-symbols/svg-400/outlined/info.svg';
import lastPage from '@material-symbols/svg-400/outlined/last_page.svg';
import lock from '@material-symbols/svg-400/outlined/lock.svg';
import offline from '@material-symbols/svg-400/outlined/wifi_off.svg';
import refresh from '@material-symbols/svg-400/outlined/refresh.svg';
import reply from '@material-symbols/svg-400/outlined/reply.svg';
import schedule from '@material-symbols/svg-400/outlined/schedule.svg';
import search from '@material-symbols/svg-400/outlined/search.svg';
import sortable from '@material-symbols/svg-400/outlined/unfold_more.svg';
import { path, type IconPath } from './path';

/** Icons of the first screen only, because they are part of the first load. */
export const ICONS = {
  add: path(add),
  'arrow-down': path(arrowDown),
  'arrow-out': path(arrowOut),
  'arrow-up': path(arrowUp),
  chart: path(chart),
  check: path(check),
  'check-circle': path(checkCircle),
  'chevron-left': path(chevronLeft),
  'chevron-right': path(chevronRight),
  close: path(close),
  error: path(error),
  expand: path(expand),
  'file-pdf': path(filePdf),
  'file-spreadsheet': path(fileSpreadsheet),
  filter: path(filter),
  'first-page': path(firstPage),
  hourglass: path(hourglass),
  info: path(info),
  'last-page': path(lastPage),
  lock: path(lock),
  offline: path(offline),
  refresh: path(refresh),
  reply: path(reply),
  schedule: path(schedule),
  search: path(search),
  sortable: path(sortable),
} as const;

export type IconName = keyof typeof ICONS;

/** The name of a first-screen icon, or the path of another one (`more-icons.ts`). */
export type AnyIcon = IconName | IconPath;
