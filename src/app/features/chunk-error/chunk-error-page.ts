import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { ChunkLoader } from '../../chunks/chunk-loader';
import { selectOffline } from '../../state/connection/connection-feature';
import { ChunkErrorCard } from '../../ui/chunk-error-card/chunk-error-card';

/** Replaces a screen whose code could not be loaded (F60). */
@Component({
  selector: 'cso-chunk-error-page',
  imports: [ChunkErrorCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (failed()) {
      @if (!over) {
        <h1 class="cso-hidden">HAI-CSO belum dapat dimuat</h1>
      }
      <cso-chunk-error-card
        what="Halaman ini"
        [busy]="busy()"
        [broken]="broken"
        [offline]="offline()"
        (retried)="retry()"
        (reloadWanted)="reload()"
      >
        @if (over) {
          <button type="button" class="cso-button quiet" (click)="leave()">Tutup</button>
        }
      </cso-chunk-error-card>
    }
  `,
  styles: `
    :host {
      display: block;
      width: min(600px, 100% - 32px);
      margin: 32px auto;
    }
    :host(.over) {
      position: fixed;
      inset: auto 0 0;
      z-index: 2;
    }
  `,
  host: { '[class.over]': 'over' },
})
export class ChunkErrorPage {
  private readonly chunks = inject(ChunkLoader);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  private readonly chunk = String(this.route.snapshot.data['chunk']);
  protected readonly broken = this.chunks.isBroken(this.chunk);
  protected readonly offline = inject(Store).selectSignal(selectOffline);
  /** Whether the list stays visible behind this page. */
  protected readonly over = this.route.snapshot.data['over'] === true;
  /** False while the page is being reloaded. */
  protected readonly failed = signal(false);
  protected readonly busy = signal(false);

  constructor() {
    this.restoreFocusOnDestroy();
    void this.begin();
  }

  protected async retry(): Promise<void> {
    this.busy.set(true);
    await this.router.navigateByUrl(this.router.url, { onSameUrlNavigation: 'reload' });
    this.busy.set(false);
  }

  protected async reload(): Promise<void> {
    this.busy.set(true);
    await this.chunks.reload();
    this.busy.set(false);
  }

  protected leave(): void {
    void this.router.navigate(['..'], {
      relativeTo: this.route.parent,
      queryParamsHandling: 'preserve',
      replaceUrl: true,
    });
  }

  private async begin(): Promise<void> {
    if (await this.chunks.reloadPageFor(this.chunk)) return;
    this.failed.set(true);
    afterNextRender(() => this.host.querySelector('button')?.focus(), { injector: this.injector });
  }

  private restoreFocusOnDestroy(): void {
    const { activeElement } = inject(DOCUMENT);
    inject(DestroyRef).onDestroy(() => {
      if (activeElement instanceof HTMLElement) activeElement.focus();
    });
  }
}
