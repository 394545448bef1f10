import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router, TitleStrategy } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter } from 'rxjs';
import { countNews } from '../../domain/polling/list-news';
import { formatCount } from '../../domain/text';
import { selectNews } from '../../state/live/live-selectors';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { selectTickets } from '../../state/ticket-list/ticket-list-selectors';
import { lazyAnnouncer } from '../../ui/lazy-announcer';

const NUMBER = /^\([\d.]+\) /;

/** Says how many rows are outdated, and shows the new ones on a press. Announced once; the title has the number, too. */
@Component({
  selector: 'cso-list-news',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="cso-button" (click)="show()">
      {{ count() }} pembaruan · <strong>Tampilkan</strong>
    </button>
  `,
  styles: `
    :host {
      align-self: center;
      text-align: center;
    }
  `,
})
export class ListNews {
  private readonly store = inject(Store);
  private readonly title = inject(Title);
  private readonly titles = inject(TitleStrategy);
  private readonly router = inject(Router);
  private readonly announcer = lazyAnnouncer();
  private readonly navigated = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd)));
  private readonly news = this.store.selectSignal(selectNews);
  private readonly rows = this.store.selectSignal(selectTickets);
  private announced = false;

  /** A dialog is open, which announces what is new in its ticket. */
  readonly covered = input.required<boolean>();

  /** The new rows are about to be shown, and this button to go. */
  readonly pressed = output();

  /** At least 1: a row that has come in otherwise meanwhile is no reason to move the button. */
  protected readonly count = computed(() =>
    formatCount(Math.max(1, countNews(this.rows(), this.news()?.page.items ?? []))),
  );

  constructor() {
    effect(() => {
      if (this.covered() || this.announced) return;
      this.announced = true;
      this.announcer.announce(`${this.count()} pembaruan di daftar tiket.`);
    });
    effect(() => {
      this.navigated();
      this.setTitle(`(${this.count()}) `);
    });
    inject(DestroyRef).onDestroy(() => this.setTitle(''));
  }

  protected show(): void {
    const news = this.news();
    if (!news) return;
    // A page beyond the end: only the backend knows which one is the last now (F45).
    const isBeyond = !news.page.items.length && news.page.total > 0;
    // First, because the button is gone once the rows are drawn.
    this.pressed.emit();
    this.store.dispatch(isBeyond ? TicketListActions.refreshRequested() : TicketListActions.pageLoaded(news));
  }

  /** Of the list, or of a dialog over it, perhaps with the ticket's number. A title that a shell has set is left alone. */
  private setTitle(number: string): void {
    const title = this.title.getTitle().replace(NUMBER, '');
    const own = this.titles.buildTitle(this.router.routerState.snapshot);
    if (own && (title === own || title.endsWith(` · ${own}`))) this.title.setTitle(`${number}${title}`);
  }
}
