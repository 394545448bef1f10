import { computed, DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import type { FormKey } from '../../domain/form-key';
import { sameContent } from '../../domain/same-content';
import type { Ticket, TicketDetail } from '../../domain/ticket';
import { TicketReads, type TicketRead } from '../../services/ticket-reads/ticket-reads';
import { selectRowOf } from '../../state/ticket-list/ticket-list-selectors';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { readFailureWords } from '../../ui/failure-words';
import { inTurns } from './in-turns';
import { leftOut } from './left-out';
import { type KeyedMessage, SeveralSending } from './several-sending';
import { stageWords } from './stage-words';

/** One of the chosen tickets. */
export interface ChosenTicket {
  readonly id: string;
  readonly form: FormKey;
  /** The row of the list until the ticket is read; null for one that is not in the list. */
  readonly known: Pick<Ticket, 'reference' | 'subject'> | null;
  /** Null until it is read, and when that failed. */
  readonly ticket: TicketDetail | null;
  readonly reading: boolean;
  /** Why it cannot be sent with the others; empty when it can. */
  readonly problem: string;
  /** What was wanted is done already. */
  readonly done: boolean;
}

/** A chosen ticket as its line shows it. */
export interface TicketLine extends ChosenTicket {
  /** Where its message stands; empty before it was sent. */
  readonly words: string;
  /** What the user should know before it is sent with the others. Often empty. */
  readonly note: string;
  /** It can be sent with the others. */
  readonly open: boolean;
  /** It is sent with the next press. */
  readonly chosen: boolean;
}

/** What one kind of message to several tickets needs. */
export interface SeveralRules {
  /** Ids of the tickets, each once. */
  readonly ids: Signal<readonly string[]>;
  /** The form whose draft has the key of the message to this ticket. */
  readonly formOf: (id: string) => FormKey;
  /** Whether the ticket is already what the message would make it. */
  readonly isDone: (ticket: TicketDetail) => boolean;
  /** Why this ticket cannot be sent with the others; empty when it can. */
  readonly problemOf: (ticket: TicketDetail) => string;
  /** Whether the ticket can get no such message any more, so that it need not stay chosen. */
  readonly isOver?: (ticket: TicketDetail) => boolean;
  /** What the user should know of the ticket before it is sent with the others; empty for nothing. */
  readonly noteOf?: (ticket: TicketDetail) => string;
  /** Words of a ticket whose message is stored. */
  readonly doneWords: () => string;
  /** Keeps the message with each ticket, so that nothing is lost, and makes it. */
  readonly messages: (chosen: readonly ChosenTicket[]) => readonly KeyedMessage[];
}

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
  /** Whether messages were sent with a press. */
  readonly pressed = computed(() => this.begun() !== null);
  readonly lines = computed((): readonly TicketLine[] => this.tickets().map((ticket) => this.lineOf(ticket)));
  readonly chosen = computed(() => this.lines().filter(({ chosen }) => chosen));
  readonly reading = computed(() => this.lines().some(({ reading }) => reading));
  /** Whether messages can be sent: every ticket was read, one or more are chosen, and none has a message yet. */
  readonly ready = computed(() => !this.pressed() && !this.reading() && this.chosen().length > 0);
  /** Of those that were sent: how many are stored, how many have an outcome, and which can be sent again. */
  readonly sent = computed(() => {
    const begun = this.begun() ?? [];
    const stages = begun.map(({ form }) => this.sending.stageOf()(form));
    return {
      all: begun.length,
      stored: stages.filter((stage) => stage === 'sent').length,
      ended: stages.filter((stage) => !['queued', 'sending', 'checking'].includes(stage)).length,
      again: begun.filter(({ form }) => this.sending.canRetry(form)),
    };
  });
  private readonly tickets = computed(() => this.rules.ids().map((id) => this.ticketOf(id)));

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
      const over = this.tickets().filter(({ ticket }) => ticket && rules.isOver?.(ticket));
      untracked(() => over.forEach(({ id }) => this.store.dispatch(TicketActions.choiceEnded({ id }))));
    });
    effect(() => {
      const refused = this.refused();
      // What has changed may be that it can get no such message any more.
      if (refused.length) untracked(() => this.read(refused));
    });
    this.destroyed.onDestroy(() => this.sending.acknowledge(this.tickets().map(({ form }) => form)));
  }

  /** Reads these tickets, again where they are known. */
  read(ids: readonly string[]): void {
    this.found.update((before) => new Map([...before].filter(([id]) => !ids.includes(id))));
    inTurns(ids, { run: (id) => this.reads.one(id) })
      .pipe(takeUntilDestroyed(this.destroyed))
      .subscribe(({ item, turn }) => {
        if (turn.state === 'result') this.found.update((before) => new Map(before).set(item, turn.result));
      });
  }

  /** Sends to this ticket with the others, or leaves it out. */
  choose(id: string, on: boolean): void {
    this.left.choose(id, on);
  }

  /** Sends a message to every chosen ticket, once all are read. Never fails: the outcomes are in `lines`. */
  send(): void {
    if (this.ready()) this.begin(this.chosen());
  }

  /** Sends again what can be sent again; under the same key nothing is stored twice. */
  sendAgain(): void {
    this.begin(this.sent().again);
  }

  /** Begins no other message. */
  stop(): void {
    this.sending.stop();
  }

  /** Stops what is under way. Returns whether nothing was: the user sees first which tickets have got their message. */
  stopped(): boolean {
    if (!this.busy()) return true;
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
