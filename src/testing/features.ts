import { EMPTY, NEVER } from 'rxjs';
import type { Provider } from '@angular/core';
import { AttachmentApi } from '../app/api/attachment-api';
import { TicketApi } from '../app/api/ticket-api';
import { TicketReads } from '../app/services/ticket-reads/ticket-reads';
import { connectionFeature } from '../app/state/connection/connection-feature';
import { destinationsFeature } from '../app/state/destinations/destinations-feature';
import { exportFeature } from '../app/state/exports/export-feature';
import { liveFeature } from '../app/state/live/live-feature';
import { sessionFeature } from '../app/state/session/session-feature';
import { submissionFeature } from '../app/state/submission/submission-feature';
import { ticketFeature } from '../app/state/ticket/ticket-feature';
import { ticketListFeature } from '../app/state/ticket-list/ticket-list-feature';

/** The store's slices for the list and its dialogs. */
export const FEATURES = [
  sessionFeature,
  connectionFeature,
  ticketFeature,
  ticketListFeature,
  destinationsFeature,
  submissionFeature,
  exportFeature,
  liveFeature,
] as const;

/** An attachment API that never answers. */
const NO_ATTACHMENTS = {
  upload: () => EMPTY,
  discard: () => EMPTY,
  download: () => EMPTY,
} satisfies Partial<AttachmentApi>;

/** A ticket API that never answers a search for similar tickets. */
const NO_TICKETS = { page: () => EMPTY } satisfies Partial<TicketApi>;

/** Reads that get no answer. */
const NO_READS = { one: () => NEVER } satisfies Partial<TicketReads>;

/** The APIs of the dialogs, with a backend that never answers. */
export const NO_BACKEND: readonly Provider[] = [
  { provide: AttachmentApi, useValue: NO_ATTACHMENTS },
  { provide: TicketApi, useValue: NO_TICKETS },
  { provide: TicketReads, useValue: NO_READS },
];
