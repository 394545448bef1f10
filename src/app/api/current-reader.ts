import { Injectable } from '@angular/core';
import { BehaviorSubject, map, type Observable, Subject } from 'rxjs';
import { seesFeedback } from '../domain/access';
import { type Failure, UNCONFIRMED } from '../domain/failure';
import type { Session } from '../domain/session';

/** For whom a request was sent: the user confirmed at that time, or null, and the generation of unconfirmed requests. */
export interface Requester {
  readonly userId: string | null;
  readonly generation: number;
  /** Number of the session request that ran or had run last; responses to reads depend on its result. */
  readonly sessionRequest: number;
}

interface Identity extends Requester {
  /** User whose responses wait while no user is confirmed. */
  readonly lastUserId: string | null;
  /** Session requests that are running. */
  readonly pendingRequests: number;
  /** Session requests, from `first` to `last`, that did not confirm the last user, and why. */
  readonly doubted: { readonly first: number; readonly last: number; readonly why: Failure };
}

const NOBODY: Identity = {
  userId: null,
  lastUserId: null,
  generation: 0,
  sessionRequest: 0,
  pendingRequests: 0,
  doubted: { first: 0, last: -1, why: UNCONFIRMED },
};

export type Verdict = 'deliver' | 'wait' | 'drop';

/** Whether a response may reach the screen: not before its requester is confirmed, never the screen of another user. */
export function verdictOn(
  requester: Pick<Requester, 'userId' | 'generation'>,
  {
    userId,
    lastUserId,
    generation,
    pendingRequests,
  }: Pick<Identity, 'userId' | 'lastUserId' | 'generation' | 'pendingRequests'>,
): Verdict {
  const own = requester.userId === null ? requester.generation === generation : requester.userId === lastUserId;
  if (!own) return 'drop';
  return userId !== null && pendingRequests === 0 ? 'deliver' : 'wait';
}

/** The user that the backend's session named; decides which responses are delivered, and which fields are dropped (F55). */
@Injectable()
export class CurrentReader {
  private session: Session | null = null;
  private readonly identity = new BehaviorSubject<Identity>(NOBODY);

  private readonly leaving = new Subject<void>();

  /** Emits before running requests are cancelled. */
  readonly left = this.leaving.asObservable();

  /** The backend compares `X-User-Id` with its session. */
  comparesUserId = false;

  get userId(): string | null {
    return this.identity.value.userId;
  }

  get isSessionRequested(): boolean {
    return this.identity.value.pendingRequests > 0;
  }

  /** False until the session is known, so that guarded fields stay hidden. */
  get seesFeedback(): boolean {
    return this.session !== null && seesFeedback(this.session);
  }

  /** Call it when a request is sent, and keep the result with the request. */
  requester(): Requester {
    return this.identity.value;
  }

  /** False when another user may be logged in by now. */
  accepts(requester: Requester): boolean {
    return verdictOn(requester, this.identity.value) !== 'drop';
  }

  /** Why a response to a read may be another user's although the requester is confirmed; null when it is not. */
  doubts({ sessionRequest }: Requester): Failure | null {
    const { first, last, why } = this.identity.value.doubted;
    return sessionRequest >= first && sessionRequest <= last ? why : null;
  }

  /** Emits at once and at every change. */
  verdict(requester: Requester): Observable<Verdict> {
    return this.identity.pipe(map((identity) => verdictOn(requester, identity)));
  }

  /** The backend has confirmed this user; responses to another user's requests are dropped. */
  setUser(session: Session): void {
    this.session = session;
    this.change({ userId: session.userId, lastUserId: session.userId });
  }

  /** Another user may be logged in: responses wait. */
  hide(): void {
    this.session = null;
    this.change({ userId: null, generation: this.identity.value.generation + 1 });
  }

  /** Another user is confirmed: reads until now, and until the last user is back, may have returned that user's data. */
  lock(): void {
    this.hide();
    this.change({ doubted: { first: 0, last: this.identity.value.sessionRequest, why: UNCONFIRMED } });
  }

  /** Logout: no response is delivered any more. */
  leave(): void {
    this.session = null;
    this.leaving.next();
    this.change({ userId: null, lastUserId: null, generation: this.identity.value.generation + 1 });
  }

  /** The session request failed: nobody knows for whom the requests beside it were answered. */
  sessionFailed(): void {
    if (this.userId === null) this.hide();
  }

  /** Call it when a session request is sent; other responses wait until it has ended. */
  sessionRequestStarted(): void {
    const { pendingRequests, sessionRequest } = this.identity.value;
    this.change({
      pendingRequests: pendingRequests + 1,
      sessionRequest: pendingRequests ? sessionRequest : sessionRequest + 1,
    });
  }

  /** Call it when a session request has ended; after a failure the reads beside the last one are doubted. */
  sessionRequestEnded(why: Failure | null): void {
    const { pendingRequests, sessionRequest } = this.identity.value;
    const doubted = pendingRequests === 1 && why && { first: sessionRequest, last: sessionRequest, why };
    this.change({ pendingRequests: pendingRequests - 1, ...(doubted && { doubted }) });
  }

  private change(change: Partial<Identity>): void {
    this.identity.next({ ...this.identity.value, ...change });
  }
}
