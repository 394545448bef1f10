import { computed, DestroyRef, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { sameContent } from '../../domain/same-content';
import { TicketReads, type TicketRead } from '../../services/ticket-reads/ticket-reads';
import { selectRowOf } from '../../state/ticket-list/ticket-list-selectors';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { readFailureWords } from '../../ui/failure-words';
import { inTurns } from './in-turns';
import { leftOut } from './left-out';
import type { ChosenTicket, SeveralRules, TicketLine } from './several-rules';
import { SendObstacle } from './send-obstacle';
import { SeveralSending, type Stage } from './several-sending';
import { stageWords } from './stage-words';

/**
 * Several tickets that get a message each: every one is read first, the user clears those that are left out, and each
 * message has its own key and outcome (beyond.md, section 5). Needs an injection context.
 */
export class SeveralTickets {
  private readonly reads = inject(TicketReads);
  private readonly store = inject(Store);
  private readonly rowOf = this.store.selectSignal(selectRowOf);
  private readonly destroyed = inject(DestroyRef);
  private readonly sending = new SeveralSending();
  private readonly found = signal<ReadonlyMap<string, TicketRead>>(new Map());
  private readonly left = leftOut();
  private readonly begun = signal<readonly ChosenTicket[] | null>(null);

  readonly busy = this.sending.busy;
  /** Whether the user has stopped what had not begun. */
  readonly halted = this.sending.stopped;
  /** Whether messages were sent with a press. */
  readonly pressed = computed(() => this.begun() !== null);
  readonly lines = computed((): readonly TicketLine[] => this.tickets().map((ticket) => this.lineOf(ticket)));
  readonly chosen = computed(() => this.lines().filter(({ chosen }) => chosen));
  /** What prevents Kirim. */
  readonly obstacle = new SendObstacle(this.lines);
  /** Whether messages can be sent: nothing prevents it, and none has a message yet. */
  readonly ready = computed(() => !this.pressed() && !this.obstacle.now());
  /**
   * Of those that were sent: how many are stored, how many have an outcome or were stopped, how many of these were
   * stopped, how many wait for their turn, and which can be sent again.
   */
  readonly sent = computed(() => {
    const begun = this.begun() ?? [];
    const stages = begun.map(({ form }) => this.sending.stageOf()(form));
    const count = (isSo: (stage: Stage) => boolean): number => stages.filter(isSo).length;
    return {
      all: begun.length,
      stored: count((stage) => stage === 'sent'),
      ended: count((stage) => !['queued', 'sending', 'checking'].includes(stage)),
      stopped: count((stage) => stage === 'stopped'),
      queued: count((stage) => stage === 'queued'),
      again: begun.filter(({ form }) => this.sending.canRetry(form)),
    };
  });
  private readonly tickets = computed(() => this.rules.ids().map((id) => this.ticketOf(id)));
  /** Ids of the tickets that can get no such message any more. */
  private readonly over = computed(
    () => this.tickets().flatMap(({ id, ticket }) => (ticket && this.rules.isOver?.(ticket) ? id : [])),
    { equal: sameContent },
  );
  /** Ids of the tickets whose message was refused, and cannot be sent again. */
  private readonly refused = computed(
    () =>
      (this.begun() ?? [])
        .filter(({ form }) => this.sending.stageOf()(form) === 'refused' && !this.sending.canRetry(form))
        .map(({ id }) => id),
    { equal: sameContent },
  );

  constructor(private readonly rules: SeveralRules) {
    effect(() => {
      const ids = rules.ids();
      untracked(() => this.read(ids));
    });
    effect(() => {
      const over = this.over();
      // Listeners read signals too; this effect depends on none of those.
      untracked(() => over.forEach((id) => this.store.dispatch(TicketActions.choiceEnded({ id }))));
    });
    effect(() => {
      // What has changed may be that it can get no such message any more.
      const refused = rules.isOver && !this.busy() ? this.refused() : [];
      untracked(() => this.fetch(refused));
    });
    this.destroyed.onDestroy(() => this.sending.acknowledge(this.tickets().map(({ form }) => form)));
  }

  /** Reads these tickets, again where they are known. */
  read(ids: readonly string[]): void {
    this.found.update((before) => new Map([...before].filter(([id]) => !ids.includes(id))));
    this.fetch(ids);
  }

  /** What is known of a ticket stays until it is read, and where that fails. */
  private fetch(ids: readonly string[]): void {
    inTurns(ids, { run: (id) => this.reads.one(id) })
      .pipe(takeUntilDestroyed(this.destroyed))
      .subscribe(({ item, turn }) => {
        if (turn.state !== 'result') return;
        const { result } = turn;
        this.found.update((before) =>
          'ticket' in result || !before.has(item) ? new Map(before).set(item, result) : before,
        );
      });
  }

  /** Sends to this ticket with the others, or leaves it out; so does the list in which the tickets were chosen. */
  choose(id: string, on: boolean): void {
    this.left.choose(id, on);
    const { choiceEnded, choiceResumed } = TicketActions;
    if (this.rules.isOver) this.store.dispatch(on ? choiceResumed({ id }) : choiceEnded({ id }));
  }

  /**
   * Sends a message to every chosen ticket, once all are read. Never fails: the outcomes are in `lines`, and what
   * prevents it in `obstacle`.
   */
  send(): void {
    if (this.ready()) this.begin(this.chosen());
    else this.obstacle.press();
  }

  /** Sends again what can be sent again; under the same key nothing is stored twice. */
  sendAgain(): void {
    this.begin(this.sent().again);
  }

  /** Calls `work` once every ticket has its message, also after the dialog is closed. */
  whenAllStored(work: () => void): void {
    this.sending.whenEnded(() => {
      const begun = this.begun() ?? [];
      if (begun.length && begun.every(({ form }) => this.sending.hasStored(form))) work();
    });
  }

  /** Begins no other message. */
  stop(): void {
    this.sending.stop();
  }

  /**
   * Stops what has not begun. Returns whether the dialog may close: the user sees first which tickets have got their
   * message, and need not wait for the last response.
   */
  mayClose(): boolean {
    if (!this.busy() || this.halted()) return true;
    this.stop();
    return false;
  }

  private begin(chosen: readonly ChosenTicket[]): void {
    this.begun.update((before) => before ?? chosen);
    this.sending.send(this.rules.messages(chosen));
  }

  private ticketOf(id: string): ChosenTicket {
    const { formOf, isDone } = this.rules;
    const read = this.found().get(id);
    const ticket = read && 'ticket' in read ? read.ticket : null;
    return {
      id,
      form: formOf(id),
      known: ticket ?? this.rowOf()(id),
      ticket,
      reading: !read,
      problem: this.problemOf(read),
      done: ticket !== null && isDone(ticket),
    };
  }

  private problemOf(read: TicketRead | undefined): string {
    if (!read) return '';
    if ('failure' in read) return readFailureWords(read.failure, 'ticket').title;
    return this.rules.isDone(read.ticket) ? '' : this.rules.problemOf(read.ticket);
  }

  private lineOf(entry: ChosenTicket): TicketLine {
    const stage = this.sending.stageOf()(entry.form);
    const done = stage === 'sent' || entry.done;
    const words = stageWords(done ? 'sent' : stage, this.sending.sendingOf()(entry.form), this.rules.doneWords());
    const open = !done && !entry.reading && entry.ticket !== null && !entry.problem;
    const note = entry.ticket && open ? (this.rules.noteOf?.(entry.ticket) ?? '') : '';
    return { ...entry, done, words, note, open, chosen: open && !this.left.ids().has(entry.id) };
  }
}
