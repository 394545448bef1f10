import { own, readId } from './read-value';

/** What an event says: something of what the user sees has changed. */
export interface Change {
  /** The ticket that has changed; null: any may have. */
  readonly ticketId: string | null;
}

/** Reads the data of an event `changed`. What cannot be read may concern every ticket. */
export const readChange = (data: unknown): Change => ({ ticketId: readId(own(data, 'ticket_id')) || null });
