import { computed, DestroyRef, inject, signal } from '@angular/core';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { defer, EMPTY, filter, from, map, merge, type Observable, Subject, switchMap, take, takeUntil } from 'rxjs';
import type { Failure, FailureKind } from '../../domain/failure';
import { type FormKey, formName } from '../../domain/form-key';
import { isBusy, type Message, type Sending } from '../../domain/sending';
import { DraftStore } from '../../services/drafts/draft-store';
import { selectSession } from '../../state/session/session-feature';
import { SessionActions } from '../../state/session/session-actions';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { submissionFeature } from '../../state/submission/submission-feature';
import { inTurns } from './in-turns';

/** One of several messages, and the form whose draft has its key. */
export interface KeyedMessage {
  readonly form: FormKey;
  readonly message: Message;
}

/** Where one message stands: not sent with the others, waiting for its turn, or as `Sending` says. */
export type Stage = 'none' | 'queued' | 'stopped' | Sending['status'];

/** With these the other messages would fail, too. */
const FOR_ALL: readonly FailureKind[] = ['offline', 'session', 'unconfirmed', 'rate-limited'];
/** The user has to look at the ticket before anything is sent again. */
const NOT_AGAIN: readonly FailureKind[] = ['conflict', 'forbidden', 'missing'];

/**
 * Sends several messages, each under the key of its own draft, a few at a time. Keys, look-ups and outcomes are those of
 * the single forms, so that a ticket's own form, another window and a second press all know the same message. Create it
 * in an injection context. With its owner the queue ends, and what is under way reaches its outcome: nobody waits for the
 * success of a message then, and a failure is shown by the ticket's own form.
 */
export class SeveralSending {
  private readonly store = inject(Store);
  private readonly actions$ = inject(Actions);
  private readonly drafts = inject(DraftStore);
  private readonly sendings = this.store.selectSignal(submissionFeature.selectSendings);
  private readonly session = this.store.selectSignal(selectSession);
  private readonly stops = new Subject<void>();
  /** Forms that have not begun, by name. */
  private readonly waiting = signal<ReadonlyMap<string, 'queued' | 'stopped'>>(new Map());
  private readonly running = signal(false);
  private readonly stopping = signal(false);
  /** Names of the forms whose messages are stored. */
  private readonly stored = new Set<string>();
  private ownerGone = false;
  private onEnd: (() => void) | null = null;

  /** Whether messages are being sent or wait for their turn. */
  readonly busy = this.running.asReadonly();
  /** Whether no other message begins, because the user has stopped them. */
  readonly stopped = this.stopping.asReadonly();
  readonly stageOf = computed(() => {
    const [waiting, sendings] = [this.waiting(), this.sendings()];
    return (form: FormKey): Stage => waiting.get(formName(form)) ?? sendings[formName(form)]?.status ?? 'none';
  });
  readonly sendingOf = computed(() => {
    const sendings = this.sendings();
    return (form: FormKey): Sending | null => sendings[formName(form)] ?? null;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.ownerGone = true;
      this.stop();
    });
  }

  /** Calls `work` whenever nothing is under way any more, also after the owner is gone. */
  whenEnded(work: () => void): void {
    this.onEnd = work;
  }

  /** Whether the message of this form was stored by this object. */
  hasStored(form: FormKey): boolean {
    return this.stored.has(formName(form));
  }

  /** Sends the messages. Ignored while others are under way. Never fails: the outcomes are in `stageOf`. */
  send(messages: readonly KeyedMessage[]): void {
    const sender = this.session()?.userId;
    if (this.running() || !sender) return;
    this.running.set(true);
    this.stopping.set(false);
    this.waiting.set(new Map(messages.map(({ form }) => [formName(form), 'queued'])));
    inTurns(messages, { run: (each) => this.sendOne(each, sender), stop: this.stops, endsAll })
      .pipe(takeUntil(this.actions$.pipe(ofType(SessionActions.left, SessionActions.replaced))))
      .subscribe({
        next: ({ item: { form }, turn }) => {
          if (turn.state === 'stopped') this.mark(form, 'stopped');
          if (turn.state === 'result' && turn.result === null) this.noteStored(form);
        },
        complete: () => {
          this.running.set(false);
          this.onEnd?.();
        },
      });
  }

  /** Begins no other message; what is under way reaches its outcome. */
  stop(): void {
    this.stops.next();
    this.stopping.set(true);
    this.waiting.update((before) => new Map([...before.keys()].map((name) => [name, 'stopped'])));
  }

  /** Whether the message can be sent again as it is; under the same key nothing is stored twice. */
  canRetry(form: FormKey): boolean {
    const stage = this.stageOf()(form);
    const failure = this.sendingOf()(form)?.failure;
    const again = !failure || !(NOT_AGAIN.includes(failure.kind) || failure.code === 'KEY_REUSED');
    return stage === 'stopped' || (['refused', 'not-received', 'uncertain'].includes(stage) && again);
  }

  /** The user has read the outcomes. */
  acknowledge(forms: readonly FormKey[]): void {
    for (const form of forms) {
      const sending = this.sendingOf()(form);
      if (sending && !isBusy(sending)) this.store.dispatch(SubmissionActions.acknowledged({ form }));
    }
  }

  private sendOne({ form, message }: KeyedMessage, sender: string): Observable<Failure | null> {
    return defer(() => from(this.drafts.claimKey(form))).pipe(
      switchMap((key) => {
        // The message must not be sent in another user's name (F65), nor after the user has seen that it was stopped.
        if (this.session()?.userId !== sender || this.stageOf()(form) === 'stopped') return EMPTY;
        this.mark(form, null);
        const send = defer(() => {
          this.store.dispatch(SubmissionActions.submitted({ form, key, message }));
          return EMPTY;
        });
        return merge(this.outcomeOf(form), send);
      }),
    );
  }

  /** The failure of the next outcome; null when the message is stored. */
  private outcomeOf(form: FormKey): Observable<Failure | null> {
    const { sent, refused, leftUncertain, foundMissing } = SubmissionActions;
    return this.actions$.pipe(
      ofType(sent, refused, leftUncertain, foundMissing),
      filter((outcome) => formName(outcome.form) === formName(form)),
      take(1),
      map((outcome) => ('failure' in outcome ? outcome.failure : null)),
    );
  }

  private noteStored(form: FormKey): void {
    this.stored.add(formName(form));
    if (this.ownerGone) this.store.dispatch(SubmissionActions.acknowledged({ form }));
  }

  private mark(form: FormKey, stage: 'stopped' | null): void {
    this.waiting.update((before) => {
      const after = new Map(before);
      if (stage) after.set(formName(form), stage);
      else after.delete(formName(form));
      return after;
    });
  }
}

const endsAll = (failure: Failure | null): boolean => failure !== null && FOR_ALL.includes(failure.kind);
