import { ChangeDetectionStrategy, Component, effect, inject, input, output, untracked } from '@angular/core';
import type { Notice } from '../../domain/notice';
import type { Session } from '../../domain/session';
import { Notices, provideNotices } from '../../services/notices/notices';
import { KnownNotice } from './known-notice';

/** Known disturbances, each until the user closes it; a form offers to name it in the question. */
@Component({
  selector: 'cso-notice-banner',
  imports: [KnownNotice],
  providers: [provideNotices()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    @for (notice of notices.shown(); track notice.code) {
      <cso-known-notice
        [notice]="notice"
        [joinable]="joinable()"
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
  /** Code of the notice whose line had no room in the draft. */
  readonly unfit = input('');

  /** The user has the same trouble. */
  readonly joined = output<Notice>();

  constructor() {
    effect(() => {
      const session = this.session();
      untracked(() => this.notices.load(session));
    });
  }
}
