import type { GalleryState } from './gallery-state';
import { FORM_STATES } from './states/form-states';
import { ASK_STATES } from './states/ask-states';
import { LIST_STATES } from './states/list-states';
import { RECAP_STATES } from './states/recap-states';
import { TICKET_STATES } from './states/ticket-states';
import { NOTICE_WIDGETS } from './states/notice-widgets';
import { FILE_WIDGETS } from './states/file-widgets';
import { TICKET_WIDGETS } from './states/ticket-widgets';

interface Section {
  readonly key: string;
  readonly states: readonly GalleryState[];
}

/** Screens are shown one at a time: each has its own heading, and dialogs cover the page. */
export const SECTIONS: readonly Section[] = [
  { key: 'list', states: LIST_STATES },
  { key: 'ticket', states: TICKET_STATES },
  { key: 'forms', states: FORM_STATES },
  { key: 'ask', states: ASK_STATES },
  { key: 'recap', states: RECAP_STATES },
  { key: 'notices', states: NOTICE_WIDGETS },
  { key: 'files', states: FILE_WIDGETS },
  { key: 'ticket-parts', states: TICKET_WIDGETS },
];
