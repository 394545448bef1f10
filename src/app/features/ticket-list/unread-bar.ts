import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { formatCount } from '../../domain/text';
import { selectPageView } from '../../state/ticket-list/ticket-list-selectors';
import { unreadFeature } from '../../state/unread/unread-feature';
import { UNREAD_TICKETS } from '../../state/unread/unread-tickets';

/**
 * How many rows are unread, and all marked as read on a press. Its styles show the marks of the rows, and it takes the
 * presses on them, so that the list needs no code for either before there is one.
 */
@Component({
  selector: 'cso-unread-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (count()) {
      <span>{{ words() }}</span>
      <button type="button" class="cso-button quiet" (click)="readAll()">Tandai semua sudah dibaca</button>
      @if (unsaved()) {
        <span class="cso-soft">Tanda ini berlaku sampai halaman ditutup.</span>
      }
    } @else if (done()) {
      <span #done tabindex="-1">Semua sudah dibaca</span>
    }
  `,
  styleUrl: './unread-bar.scss',
  // The marks are in rows and cards. All its styles start with a class or an element of this list.
  encapsulation: ViewEncapsulation.None,
})
export class UnreadBar {
  private readonly store = inject(Store);
  private readonly unread = inject(UNREAD_TICKETS);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly view = this.store.selectSignal(selectPageView);
  private readonly doneWords = viewChild<ElementRef<HTMLElement>>('done');

  protected readonly count = computed(() => this.unread()?.count() ?? 0);
  protected readonly words = computed(
    () => `${formatCount(this.count())} belum dibaca${this.view().pages > 1 ? ' di halaman ini' : ''}`,
  );
  protected readonly unsaved = this.store.selectSignal(unreadFeature.selectUnsaved);
  /** The button is gone, and its outcome stands in its place until something is unread again. */
  protected readonly done = linkedSignal({ source: this.count, computation: () => false });

  constructor() {
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => {
      const list = this.host.closest('cso-ticket-list-page');
      // Before the list's own listener, which opens the ticket.
      list?.addEventListener('click', this.readRow, { capture: true });
      destroyRef.onDestroy(() => list?.removeEventListener('click', this.readRow, { capture: true }));
    });
  }

  protected readAll(): void {
    this.unread()?.readAll();
    this.done.set(true);
    afterNextRender(() => this.doneWords()?.nativeElement.focus({ preventScroll: true }), { injector: this.injector });
  }

  private readonly readRow = (event: Event): void => {
    const mark = event.target as Element;
    const row = mark.matches('.cso-unread') ? mark.closest<HTMLElement>('[data-ticket]') : null;
    if (!row) return;
    event.stopPropagation();
    // The mark is gone then, and would take the focus with it.
    row.querySelector('a')?.focus({ preventScroll: true });
    this.unread()?.read(row.dataset['ticket'] ?? '');
  };
}
