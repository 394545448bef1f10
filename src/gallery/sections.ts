import type { GalleryState } from './gallery-state';
import { CLAIM_STATES } from './states/claim-states';
import { CONFIRM_STATES } from './states/confirm-states';
import { FORM_STATES } from './states/form-states';
import { ASK_STATES } from './states/ask-states';
import { LIST_STATES } from './states/list-states';
import { OWED_STATES } from './states/owed-states';
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
  { key: 'confirm', states: CONFIRM_STATES },
  { key: 'claim', states: CLAIM_STATES },
  { key: 'forms', states: FORM_STATES },
  { key: 'ask', states: ASK_STATES },
  { key: 'recap', states: RECAP_STATES },
  { key: 'owed', states: OWED_STATES },
  { key: 'notices', states: NOTICE_WIDGETS },
  { key: 'files', states: FILE_WIDGETS },
  { key: 'ticket-parts', states: TICKET_WIDGETS },
];
