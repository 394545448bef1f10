import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { zoneLabel } from '../../words/dates';
import type { WrongFile } from '../../domain/received-file';
import type { Failure } from '../../domain/failure';
import type { Session } from '../../domain/session';
import type { AttachmentInfo, TicketDetail } from '../../domain/ticket';
import { Icon } from '../../ui/icon/icon';
import { keepFieldInPlace } from './keep-field-in-place';
import { renderInParts } from './render-in-parts';
import { partsOf, type ThreadItem, threadItems } from './thread-items';
import { ThreadPart } from './thread-part';
import { openingIndex } from './thread-start';
import { ownSide } from './thread-words';

/** Number of messages and events that one task renders. */
const PART = 25;

/** Pixels at the lower edge that the form's actions may cover. */
const ACTIONS = 88;

/** The conversation. Opens at the first message after the reader's own last one. */
@Component({
  selector: 'cso-ticket-thread',
  imports: [Icon, ThreadPart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-thread.html',
  styleUrl: './ticket-thread.scss',
  host: { class: 'cso-stack', '(window:beforeprint)': 'parts.renderAll()' },
})
export class TicketThread {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  /** `diperbarui 10.24`. */
  readonly updated = input('');
  readonly loading = input(false);
  /** Whether a form follows the thread. */
  readonly answerable = input(false);
  /** Ids of messages that are new to the reader. */
  readonly fresh = input<ReadonlySet<string>>(new Set());
  /** Id of the message above which new ones are announced by a line; empty for none. */
  readonly newFrom = input('');
  /** Attachments by id: downloads under way, failures, and open previews. */
  readonly fetching = input<ReadonlySet<string>>(new Set());
  readonly failures = input<ReadonlyMap<string, Failure | WrongFile>>(new Map());
  readonly previews = input<ReadonlyMap<string, string>>(new Map());

  readonly refreshed = output();
  readonly answerWanted = output();
  readonly downloadRequested = output<AttachmentInfo>();
  readonly previewRequested = output<AttachmentInfo>();
  readonly previewClosed = output<AttachmentInfo>();

  protected readonly zone = computed(() => zoneLabel(this.session().zone));
  /** Id of the message to scroll to: first the opening position, later a message that the user requests. */
  private readonly target = linkedSignal<string, string>({
    source: () => this.ticket().id,
    computation: (id, before) => (before?.source === id ? before.value : untracked(() => this.startId())),
  });
  private readonly items = computed(() => threadItems(this.ticket()));
  private readonly itemParts = computed(() =>
    partsOf(this.items(), PART).map((items) => ({ items, ticket: this.ticket() })),
  );
  /** Index of the part with the last target. It is rendered at once, because a missing part cannot be scrolled to. */
  protected readonly first = linkedSignal<{ id: string; target: string }, number>({
    source: () => ({ id: this.ticket().id, target: this.target() }),
    computation: ({ id, target }, before) => {
      if (!target) return before?.source.id === id ? before.value : 0;
      const isTarget = ({ items }: { items: readonly ThreadItem[] }): boolean =>
        items.some(({ key }) => key.endsWith(`-${target}`));
      return Math.max(0, this.itemParts().findLastIndex(isTarget));
    },
  });
  protected readonly parts = renderInParts(
    computed(() => ({ of: this.ticket().id, parts: this.itemParts(), first: this.first() })),
  );

  constructor() {
    keepFieldInPlace();
    afterRenderEffect(() => {
      const target = this.target();
      if (!target) return;
      this.scrollTo(target);
      untracked(() => this.target.set(''));
    });
  }

  /** Scrolls to a message, unless it is fully visible. */
  show(entryId: string): void {
    this.target.set(entryId);
  }

  /** Empty for the question, which follows the ticket's head and needs no scrolling. */
  private startId(): string {
    const { thread } = this.ticket();
    const start = openingIndex(thread, ownSide(this.session().role));
    return start > 0 ? (thread[start]?.id ?? '') : '';
  }

  private scrollTo(entryId: string): void {
    const entry = this.host.querySelector(`[data-entry="${CSS.escape(entryId)}"]`);
    const frame = this.host.closest('[role=region]')?.getBoundingClientRect();
    if (!entry || !frame) return;
    const { top, bottom } = entry.getBoundingClientRect();
    const inSight = top >= frame.top && bottom <= Math.min(frame.bottom, window.innerHeight) - ACTIONS;
    // A browser keeps the place of what is read, but not at the very top: what is drawn above later would push it away.
    const grows = untracked(() => this.parts.rendered().slice(0, this.first()).includes(null));
    if (grows || !inSight) entry.scrollIntoView({ block: 'start' });
  }
}
