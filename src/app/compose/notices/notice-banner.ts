import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { type Notice, withNoticeLine } from '../../domain/notice';
import type { Session } from '../../domain/session';
import { Notices, provideNotices } from '../../services/notices/notices';
import { lazyAnnouncer } from '../../ui/lazy-announcer';
import { KnownNotice } from './known-notice';

interface Shown {
  readonly now: readonly Notice[];
  readonly held: boolean;
}

/** Known disturbances, each until the user closes it; a form offers to name it in the question. */
@Component({
  selector: 'cso-notice-banner',
  imports: [KnownNotice],
  providers: [provideNotices()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    @for (notice of shown(); track notice.code) {
      <cso-known-notice
        [notice]="notice"
        [joinable]="joinable()"
        [added]="isAdded(notice)"
        [unfit]="unfit() === notice.code"
        (joined)="joined.emit(notice)"
        (closed)="notices.close(notice)"
      />
    }
  `,
})
export class NoticeBanner {
  protected readonly notices = inject(Notices);

  readonly session = input.required<Session>();
  /** Whether there is a draft to which a line can be added. */
  readonly joinable = input(false);
  /** The text of that draft. */
  readonly text = input('');
  /** Code of the notice whose line had no room in the draft. */
  readonly unfit = input('');
  /** Whether fields stand below, which must not move: what begins later is then left to the next banner. */
  readonly steady = input(false);

  /** The user has the same trouble. */
  readonly joined = output<Notice>();

  protected readonly shown = linkedSignal<Shown, readonly Notice[]>({
    source: () => ({ now: this.notices.shown(), held: this.steady() && this.notices.loaded() }),
    computation: ({ now, held }, before) =>
      held && before?.source.held ? before.value.filter((notice) => !this.notices.isClosed(notice)) : now,
  });

  protected readonly isAdded = (notice: Notice): boolean => withNoticeLine(this.text(), notice) === null;

  constructor() {
    effect(() => {
      const session = this.session();
      untracked(() => this.notices.load(session));
    });
    const announcer = lazyAnnouncer();
    /** Codes that were shown before; null until the first answer. */
    let before: readonly string[] | null = null;
    effect(() => {
      const shown = this.shown();
      const begun = before ? shown.filter(({ code }) => !before?.includes(code)) : [];
      if (begun.length) announcer.announce(`Gangguan baru: ${begun.map(({ title }) => title).join('; ')}.`);
      before = this.notices.loaded() ? shown.map(({ code }) => code) : null;
    });
  }
}
