import add from '@material-symbols/svg-400/outlined/add.svg';
import arrowDown from '@material-symbols/svg-400/outlined/arrow_downward.svg';
import arrowOut from '@material-symbols/svg-400/outlined/arrow_outward.svg';
import arrowUp from '@material-symbols/svg-400/outlined/arrow_upward.svg';
import attach from '@material-symbols/svg-400/outlined/attach_file.svg';
import chart from '@material-symbols/svg-400/outlined/bar_chart.svg';
import check from '@material-symbols/svg-400/outlined/check.svg';
import checkCircle from '@material-symbols/svg-400/outlined/check_circle.svg';
import chevronLeft from '@material-symbols/svg-400/outlined/chevron_left.svg';
import chevronRight from '@material-symbols/svg-400/outlined/chevron_right.svg';
import close from '@material-symbols/svg-400/outlined/close.svg';
import download from '@material-symbols/svg-400/outlined/download.svg';
import expand from '@material-symbols/svg-400/outlined/keyboard_arrow_down.svg';
import error from '@material-symbols/svg-400/outlined/error.svg';
import file from '@material-symbols/svg-400/outlined/draft.svg';
import fileArchive from '@material-symbols/svg-400/outlined/folder_zip.svg';
import fileDocument from '@material-symbols/svg-400/outlined/description.svg';
import filePdf from '@material-symbols/svg-400/outlined/picture_as_pdf.svg';
import fileSpreadsheet from '@material-symbols/svg-400/outlined/table.svg';
import filter from '@material-symbols/svg-400/outlined/filter_list.svg';
import firstPage from '@material-symbols/svg-400/outlined/first_page.svg';
import help from '@material-symbols/svg-400/outlined/help.svg';
import hourglass from '@material-symbols/svg-400/outlined/hourglass_empty.svg';
import image from '@material-symbols/svg-400/outlined/image.svg';
import imageHide from '@material-symbols/svg-400/outlined/hide_image.svg';
import inbox from '@material-symbols/svg-400/outlined/inbox.svg';
import lastPage from '@material-symbols/svg-400/outlined/last_page.svg';
import lock from '@material-symbols/svg-400/outlined/lock.svg';
import offline from '@material-symbols/svg-400/outlined/wifi_off.svg';
import refresh from '@material-symbols/svg-400/outlined/refresh.svg';
import reply from '@material-symbols/svg-400/outlined/reply.svg';
import schedule from '@material-symbols/svg-400/outlined/schedule.svg';
import search from '@material-symbols/svg-400/outlined/search.svg';
import sortable from '@material-symbols/svg-400/outlined/unfold_more.svg';
import copy from '@material-symbols/svg-400/outlined/content_copy.svg';
import info from '@material-symbols/svg-400/outlined/info.svg';
import sad from '@material-symbols/svg-400/outlined/sentiment_dissatisfied.svg';
import neutral from '@material-symbols/svg-400/outlined/sentiment_neutral.svg';
import happy from '@material-symbols/svg-400/outlined/sentiment_satisfied.svg';
import send from '@material-symbols/svg-400/outlined/send.svg';

/** The path inside one of the set's files; each holds exactly one. */
const path = (svg: string): string => / d="([^"]+)"/.exec(svg)?.[1] ?? '';

/** The icons in use, and no others: each costs bytes in the first load. */
export const ICONS = {
  add: path(add),
  'arrow-down': path(arrowDown),
  'arrow-out': path(arrowOut),
  'arrow-up': path(arrowUp),
  attach: path(attach),
  chart: path(chart),
  check: path(check),
  'check-circle': path(checkCircle),
  'chevron-left': path(chevronLeft),
  'chevron-right': path(chevronRight),
  close: path(close),
  download: path(download),
  error: path(error),
  expand: path(expand),
  file: path(file),
  'file-archive': path(fileArchive),
  'file-document': path(fileDocument),
  'file-pdf': path(filePdf),
  'file-spreadsheet': path(fileSpreadsheet),
  filter: path(filter),
  'first-page': path(firstPage),
  help: path(help),
  hourglass: path(hourglass),
  image: path(image),
  'image-hide': path(imageHide),
  inbox: path(inbox),
  'last-page': path(lastPage),
  lock: path(lock),
  offline: path(offline),
  refresh: path(refresh),
  reply: path(reply),
  schedule: path(schedule),
  search: path(search),
  sortable: path(sortable),
  copy: path(copy),
  info: path(info),
  sad: path(sad),
  neutral: path(neutral),
  happy: path(happy),
  send: path(send),
} as const;

export type IconName = keyof typeof ICONS;
