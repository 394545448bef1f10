import { Observable, type Subscriber } from 'rxjs';
import type { EventsApi, StreamUpdate } from '../app/api/events-api';
import type { Failure } from '../app/domain/failure';

const ALIVE: StreamUpdate = { changes: [], lastEventId: '', retry: null };

/** Streams of events that a spec speaks for, in place of `EventsApi`. */
export function fakeStreams() {
  const opened: string[] = [];
  const open = new Set<Subscriber<StreamUpdate>>();
  const each = (act: (stream: Subscriber<StreamUpdate>) => void): void => [...open].forEach(act);
  const api: Pick<EventsApi, 'open'> = {
    open: (lastEventId) =>
      new Observable((stream) => {
        opened.push(lastEventId);
        open.add(stream);
        return () => open.delete(stream);
      }),
  };
  return {
    api,
    /** The last ids of the streams that were opened since the last call. */
    opened: () => opened.splice(0),
    open: () => open.size,
    say: (update: Partial<StreamUpdate> = {}) => each((stream) => stream.next({ ...ALIVE, ...update })),
    change: (ticketId: string | null = null) => each((stream) => stream.next({ ...ALIVE, changes: [{ ticketId }] })),
    break: (failure: Failure) => each((stream) => stream.error(failure)),
    end: () => each((stream) => stream.complete()),
  };
}
