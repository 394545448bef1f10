import attach from '@material-symbols/svg-400/outlined/attach_file.svg';
import copy from '@material-symbols/svg-400/outlined/content_copy.svg';
import download from '@material-symbols/svg-400/outlined/download.svg';
import file from '@material-symbols/svg-400/outlined/draft.svg';
import fileArchive from '@material-symbols/svg-400/outlined/folder_zip.svg';
import fileDocument from '@material-symbols/svg-400/outlined/description.svg';
import happy from '@material-symbols/svg-400/outlined/sentiment_satisfied.svg';
import hint from '@material-symbols/svg-400/outlined/lightbulb.svg';
import image from '@material-symbols/svg-400/outlined/image.svg';
import imageHide from '@material-symbols/svg-400/outlined/hide_image.svg';
import inbox from '@material-symbols/svg-400/outlined/inbox.svg';
import neutral from '@material-symbols/svg-400/outlined/sentiment_neutral.svg';
import sad from '@material-symbols/svg-400/outlined/sentiment_dissatisfied.svg';
import { path } from './path';

/** Icons of later screens, for `cso-icon` instead of a name. */
export const MORE_ICONS = {
  attach: path(attach),
  copy: path(copy),
  download: path(download),
  file: path(file),
  fileArchive: path(fileArchive),
  fileDocument: path(fileDocument),
  happy: path(happy),
  hint: path(hint),
  image: path(image),
  imageHide: path(imageHide),
  inbox: path(inbox),
  neutral: path(neutral),
  sad: path(sad),
} as const;
