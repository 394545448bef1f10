import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { defer, finalize, from, type Observable, of, switchMap } from 'rxjs';
import type { FormCheck } from '../../domain/catalogue/form-check';
import type { AttachmentInfo } from '../../domain/ticket';
import type { Session } from '../../domain/session';
import { startFormCheck } from '../../exports/start-form-check';
import { attachmentReader } from '../../services/attachments/read-attachment';
import { CatalogueStore } from '../../services/catalogue/catalogue-store';
import { officeClock } from '../../services/clock/office-clock';
import { selectSession } from '../../state/session/session-feature';
import { announce } from '../../ui/announce';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { checkWords, copiedWords, findingWords } from './check-words';

/** Findings that are drawn at once. */
const PART = 100;

const FAILED = 'Formulir belum dapat diperiksa. Tekan Periksa formulir untuk mencoba lagi.';

/** Checks a file at each press and lists what is to be put right; nothing of the file is kept or logged. */
@Component({
  selector: 'cso-form-check-result',
  imports: [CopyButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './form-check-result.html',
  styles: `
    :host {
      padding-bottom: 8px;
    }
    li + li {
      margin-top: 4px;
    }
  `,
  host: { class: 'cso-stack' },
})
export class FormCheckResult {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly catalogue = inject(CatalogueStore);
  private readonly clock = officeClock();
  private readonly download = attachmentReader();
  private readonly session = inject(Store).selectSignal(selectSession);

  readonly name = input.required<string>();
  readonly file = input.required<File | AttachmentInfo>();
  readonly satkerCode = input<string | null>();
  readonly sendable = input(false);
  readonly presses = input.required<number>();

  private readonly state = signal<FormCheck | 'checking' | 'failed' | null>(null);
  private readonly parts = signal(1);
  private readonly check = computed(() => {
    const state = this.state();
    return state === 'checking' || state === 'failed' ? null : state;
  });
  private readonly findings = computed(() => {
    const check = this.check();
    return check?.kind === 'checked' && check.rows > 0 ? check.findings : [];
  });

  protected readonly checking = computed(() => this.state() === 'checking');
  protected readonly heading = computed(() => {
    const check = this.check();
    if (!check) return this.state() === 'failed' ? FAILED : '';
    const isBlocked = check.kind === 'not-checked';
    return checkWords(check) + (isBlocked && this.sendable() ? ' Berkas tetap dapat dikirim.' : '');
  });
  protected readonly lines = computed(() =>
    this.findings()
      .slice(0, this.parts() * PART)
      .map(findingWords),
  );
  protected readonly more = computed(() => this.findings().length - this.lines().length);
  protected readonly copied = computed(() => {
    const check = this.check();
    return check && this.findings().length ? copiedWords(this.name(), check) : '';
  });

  /** Reread attachments are the same while they have the same id. */
  private readonly source = computed(() => this.file(), {
    equal: (one, other) => one === other || ('id' in one && 'id' in other && one.id === other.id),
  });
  private readonly userId = computed(() => this.session()?.userId);
  private handled = 0;

  constructor() {
    effect((onCleanup) => {
      const [file, presses] = [this.source(), this.presses()];
      // Another user sees nothing of the check, and it does not begin again by itself (F65).
      this.userId();
      const session = untracked(this.session);
      this.state.set(null);
      if (presses === this.handled || !session) return;
      this.handled = presses;
      this.parts.set(1);
      this.state.set('checking');
      const checking = untracked(() => this.checked(file, session)).subscribe({
        next: (check) => this.state.set(check),
        error: () => this.state.set('failed'),
      });
      onCleanup(() => checking.unsubscribe());
    });
    effect(() => {
      const heading = this.heading();
      if (heading) untracked(() => announce(this.announcer, heading));
    });
  }

  protected showMore(): void {
    this.parts.update((parts) => parts + 1);
  }

  private checked(file: File | AttachmentInfo, session: Session): Observable<FormCheck> {
    const satkerCode = this.satkerCode();
    const context = {
      satkerCode: satkerCode === undefined ? (session.satker?.code ?? null) : satkerCode,
      today: this.clock.minute().slice(0, 10),
    };
    const bytes = 'id' in file ? this.download(file) : of(file);
    return from(this.catalogue.load(session)).pipe(
      switchMap(() => bytes),
      switchMap((blob) => {
        const forms = this.catalogue.content()?.forms ?? [];
        if (!forms.length) throw new Error('The catalogue has no form');
        return defer(() => {
          const run = startFormCheck({ file: blob, forms, context });
          return from(run.result).pipe(finalize(() => run.cancel()));
        });
      }),
    );
  }
}
