import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  ViewEncapsulation,
} from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { isSameView, type SavedView, shownView } from '../../domain/saved-views';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { toParams } from '../../domain/ticket-query-url';
import { isWithin, pathOf } from '../../ui/url-path';
import type { FilterNames } from './query-words';
import { SavedViews } from './saved-views';
import { ViewDialog } from './view-dialog';

const DENSE = 'cso-dense';
const WITHOUT = 'data-without';

/** Opens the saved views, and names the one that is shown. The list opens with the user's standard view. */
@Component({
  selector: 'cso-view-entry',
  imports: [ViewDialog],
  providers: [SavedViews],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="cso-button quiet" aria-haspopup="dialog" (click)="opened.set(true)">
      <span class="cso-line">Tampilan{{ shown() && ': ' }}{{ shown() }}</span>
    </button>
    @defer (when opened()) {
      @if (opened()) {
        <cso-view-dialog
          [saved]="saved"
          [query]="query()"
          [names]="names()"
          [officer]="officer()"
          [shown]="shown()"
          (chosen)="show($event)"
          (closed)="opened.set(false)"
        />
      }
    } @error {
      <span class="cso-problem" role="alert">
        Tampilan belum dapat dimuat. Periksa sambungan Anda, lalu muat ulang halaman ini.
      </span>
    }
  `,
  styleUrl: './view-entry.scss',
  // The density is that of the list around it.
  encapsulation: ViewEncapsulation.None,
})
export class ViewEntry {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly query = input.required<TicketQuery>();
  readonly names = input<FilterNames>({});
  /** Whether the list has the columns of officers. */
  readonly officer = input(false);
  /** Whether a dialog covers the list. */
  readonly covered = input(false);

  protected readonly saved = inject(SavedViews);
  protected readonly opened = signal(false);
  /** Name of the view that is shown; empty for none. */
  protected readonly shown = computed(() => shownView(this.saved.settings(), this.query())?.name ?? '');

  constructor() {
    // Marks on the list and no `:has()`, which would be looked up again for each of thousands of rows.
    let list: HTMLElement | null = null;
    afterRenderEffect(() => {
      const { dense, hidden } = this.saved.settings();
      list ??= this.host.closest<HTMLElement>('.scroller');
      list?.classList.toggle(DENSE, dense);
      list?.setAttribute(WITHOUT, hidden.join(' '));
    });
    inject(DestroyRef).onDestroy(() => {
      list?.classList.remove(DENSE);
      list?.removeAttribute(WITHOUT);
    });
    const opening = effect(() => {
      if (!this.saved.known()) return;
      opening.destroy();
      untracked(() => this.openStandard());
    });
  }

  protected show({ query, hidden }: SavedView, replaceUrl = false): void {
    if (hidden && String(hidden) !== String(this.saved.settings().hidden))
      this.saved.change((settings) => ({ ...settings, hidden }));
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: toParams(query),
      queryParamsHandling: 'merge',
      replaceUrl,
    });
  }

  /** Nothing changes for a user who followed a link to a certain list, loads it anew, or has begun to work in it. */
  private openStandard(): void {
    const { views, standard } = this.saved.settings();
    const view = views.find(({ name }) => name === standard);
    const list = this.host.closest('.scroller');
    const isBegun = this.covered() || this.cameFromList() || !!list?.matches(':focus-within') || !!list?.scrollTop;
    if (view && !isBegun && isSameView(this.query(), DEFAULT_QUERY)) this.show(view, true);
  }

  /** Whether the list stood before: the user has changed it, has come back from a ticket, or has loaded the page anew. */
  private cameFromList(): boolean {
    const before = this.router.lastSuccessfulNavigation()?.previousNavigation;
    if (!before) return performance.getEntriesByType('navigation').some((entry) => isReload(entry));
    const list = pathOf(this.router.createUrlTree(['.'], { relativeTo: this.route }));
    return !!before.finalUrl && (pathOf(before.finalUrl) === list || isWithin(list, before.finalUrl));
  }
}

const isReload = (entry: PerformanceEntry): boolean => (entry as PerformanceNavigationTiming).type === 'reload';
