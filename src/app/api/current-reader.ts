import { Injectable } from '@angular/core';
import { BehaviorSubject, map, type Observable, Subject } from 'rxjs';
import { seesClaims, seesFeedback } from '../domain/access';
import { type Failure, UNCONFIRMED } from '../domain/failure';
import { chosenSatkerCode, type Session } from '../domain/session';

/**
 * The user for whom a request is sent; null while no user is confirmed. `generation` then distinguishes unconfirmed
 * phases.
 */
export interface Requester {
  readonly userId: string | null;
  readonly generation: number;
  /** Number of the running or last session request. Responses to reads depend on its result. */
  readonly sessionRequest: number;
}

interface Identity extends Requester {
  /** The last confirmed user, whose responses wait while no user is confirmed. */
  readonly lastUserId: string | null;
  /** Number of running session requests. */
  readonly pendingRequests: number;
  /** Numbers of the session requests, from `first` to `last`, that did not confirm the last user, and why. */
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

/** Whether a response may be delivered: not before its requester is confirmed, and never to another user. */
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

/** The confirmed user. Decides which responses are delivered, and which fields are dropped (F55). */
@Injectable()
export class CurrentReader {
  private session: Session | null = null;
  private readonly identity = new BehaviorSubject<Identity>(NOBODY);

  private readonly leaving = new Subject<void>();

  /** Emits before running requests are cancelled. */
  readonly left = this.leaving.asObservable();

  /** Whether the backend compares `X-User-Id` with its session. */
  comparesUserId = false;

  get userId(): string | null {
    return this.identity.value.userId;
  }

  /** Code of the satker for which a user with several works; null for any other user, and until the session is known. */
  get satkerCode(): string | null {
    return this.session && chosenSatkerCode(this.session);
  }

  get isSessionRequested(): boolean {
    return this.identity.value.pendingRequests > 0;
  }

  /** False until the session is known. */
  get seesFeedback(): boolean {
    return this.session !== null && seesFeedback(this.session);
  }

  /** What the user may read of a ticket; the rest is dropped. Nothing of it until the session is known. */
  get sees(): { readonly seesFeedback: boolean; readonly seesClaims: boolean } {
    return { seesFeedback: this.seesFeedback, seesClaims: this.session !== null && seesClaims(this.session) };
  }

  /** Call it when a request is sent, and keep the result with the request. */
  requester(): Requester {
    return this.identity.value;
  }

  /** False when the user may have changed since the request. */
  accepts(requester: Requester): boolean {
    return verdictOn(requester, this.identity.value) !== 'drop';
  }

  /**
   * Why a response to a read may contain another user's data, although the requester is confirmed; null when it cannot.
   */
  doubts({ sessionRequest }: Requester): Failure | null {
    const { first, last, why } = this.identity.value.doubted;
    return sessionRequest >= first && sessionRequest <= last ? why : null;
  }

  /** Emits the current verdict and every change. */
  verdict(requester: Requester): Observable<Verdict> {
    return this.identity.pipe(map((identity) => verdictOn(requester, identity)));
  }

  /** The backend has confirmed this user. Responses for another user are dropped. */
  setUser(session: Session): void {
    this.session = session;
    this.change({ userId: session.userId, lastUserId: session.userId });
  }

  /** The user may have changed: responses wait. */
  hide(): void {
    this.session = null;
    this.change({ userId: null, generation: this.identity.value.generation + 1 });
  }

  /** Another user is confirmed: the reads until the last user returns may contain that user's data. */
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

  /** The session request failed, so the user of the parallel requests is unknown. */
  sessionFailed(): void {
    if (this.userId === null) this.hide();
  }

  /** Call it when a session request is sent. Other responses wait until it has ended. */
  sessionRequestStarted(): void {
    const { pendingRequests, sessionRequest } = this.identity.value;
    this.change({
      pendingRequests: pendingRequests + 1,
      sessionRequest: pendingRequests ? sessionRequest : sessionRequest + 1,
    });
  }

  /** Call it when a session request has ended. After a failure, the reads that ran beside the last one are doubted. */
  sessionRequestEnded(why: Failure | null): void {
    const { pendingRequests, sessionRequest } = this.identity.value;
    const doubted = pendingRequests === 1 && why && { first: sessionRequest, last: sessionRequest, why };
    this.change({ pendingRequests: pendingRequests - 1, ...(doubted && { doubted }) });
  }

  private change(change: Partial<Identity>): void {
    this.identity.next({ ...this.identity.value, ...change });
  }
}
