import { Injectable } from '@angular/core';
import { BehaviorSubject, map, type Observable, Subject } from 'rxjs';
import { seesFeedback } from '../domain/access';
import { type Failure, UNCONFIRMED } from '../domain/failure';
import type { Session } from '../domain/session';

/** Who asked: the person confirmed at that time, or nobody yet, in which generation of requests. */
export interface Asker {
  readonly userId: string | null;
  readonly generation: number;
  /** Counts the times that the session began to be asked for: what is read meanwhile hangs on that answer. */
  readonly question: number;
}

interface Identity extends Asker {
  /** Whose answers wait while the person is unknown. */
  readonly owner: string | null;
  /** Requests of the session that are under way. */
  readonly asking: number;
  /** The first and the last question beside which nothing was read for the owner, as far as anybody knows, and why. */
  readonly doubted: { readonly first: number; readonly last: number; readonly why: Failure };
}

const NOBODY: Identity = {
  userId: null,
  owner: null,
  generation: 0,
  question: 0,
  asking: 0,
  doubted: { first: 0, last: -1, why: UNCONFIRMED },
};

export type Verdict = 'deliver' | 'wait' | 'drop';

/** Whether an answer may reach the screen: never before its asker is confirmed, never another person's screen. */
export function verdictOn(
  asker: Pick<Asker, 'userId' | 'generation'>,
  { userId, owner, generation, asking }: Pick<Identity, 'userId' | 'owner' | 'generation' | 'asking'>,
): Verdict {
  const theirs = asker.userId === null ? asker.generation === generation : asker.userId === owner;
  if (!theirs) return 'drop';
  return userId !== null && asking === 0 ? 'deliver' : 'wait';
}

/** Who reads, as the backend's session said; decides which answers arrive, and what is dropped at the edge (F55). */
@Injectable()
export class CurrentReader {
  private session: Session | null = null;
  private readonly identity = new BehaviorSubject<Identity>(NOBODY);

  private readonly leaving = new Subject<void>();

  /** Before what is under way is cancelled. */
  readonly left = this.leaving.asObservable();

  /** The backend compares `X-User-Id` with its session. */
  comparesUserId = false;

  get userId(): string | null {
    return this.identity.value.userId;
  }

  get isAsking(): boolean {
    return this.identity.value.asking > 0;
  }

  /** False until the session is known: what might be hidden stays hidden. */
  get seesFeedback(): boolean {
    return this.session !== null && seesFeedback(this.session);
  }

  /** To be kept with a request when it leaves. */
  asker(): Asker {
    return this.identity.value;
  }

  /** False when somebody else may be there by now. */
  accepts(asker: Asker): boolean {
    return verdictOn(asker, this.identity.value) !== 'drop';
  }

  /** Why the answer to a read may be another person's, although the asker is there; null when it is not. */
  doubts({ question }: Asker): Failure | null {
    const { first, last, why } = this.identity.value.doubted;
    return question >= first && question <= last ? why : null;
  }

  /** Emits at once and at every change. */
  verdict(asker: Asker): Observable<Verdict> {
    return this.identity.pipe(map((identity) => verdictOn(asker, identity)));
  }

  /** Confirmed by the backend. What another person asked for before is dropped. */
  become(session: Session): void {
    this.session = session;
    this.change({ userId: session.userId, owner: session.userId });
  }

  /** Somebody else may be there: answers wait. */
  hide(): void {
    this.session = null;
    this.change({ userId: null, generation: this.identity.value.generation + 1 });
  }

  /** Somebody else is there: what was read so far, and is read until the owner is back, may be that one's. */
  lock(): void {
    this.hide();
    this.change({ doubted: { first: 0, last: this.identity.value.question, why: UNCONFIRMED } });
  }

  /** Nobody's answers arrive any more. */
  leave(): void {
    this.session = null;
    this.leaving.next();
    this.change({ userId: null, owner: null, generation: this.identity.value.generation + 1 });
  }

  /** The session could not be had: what was asked beside it may be for anybody. */
  missed(): void {
    if (this.userId === null) this.hide();
  }

  /** A request of the session begins: until it ends nobody knows whose the other answers are. */
  asks(): void {
    const { asking, question } = this.identity.value;
    this.change({ asking: asking + 1, question: asking ? question : question + 1 });
  }

  /** It has ended, `why` not with an answer: then what was read beside the last one may be anybody's. */
  asked(why: Failure | null): void {
    const { asking, question } = this.identity.value;
    const doubted = asking === 1 && why && { first: question, last: question, why };
    this.change({ asking: asking - 1, ...(doubted && { doubted }) });
  }

  private change(change: Partial<Identity>): void {
    this.identity.next({ ...this.identity.value, ...change });
  }
}
