import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { cleanFileName } from '../../domain/file-name';
import type { AttachmentInfo } from '../../domain/ticket';
import { CatalogueStore } from '../../services/catalogue/catalogue-store';
import { selectSession } from '../../state/session/session-feature';
import { isWorkbook } from './is-workbook';
import { FormCheckResult } from './form-check-result';

/** Offers to check a workbook beside a file; the code comes with the first press. It holds nothing back. */
@Component({
  selector: 'cso-form-check',
  imports: [FormCheckResult],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (offered() && file(); as file) {
      <button
        type="button"
        class="cso-button"
        [attr.aria-label]="'Periksa formulir ' + cleanName()"
        (click)="presses.set(presses() + 1)"
      >
        Periksa formulir
      </button>
      @defer (when presses() > 0) {
        <cso-form-check-result
          [name]="cleanName()"
          [file]="file"
          [satkerCode]="satkerCode()"
          [sendable]="sendable()"
          [presses]="presses()"
        />
      } @error {
        <p class="cso-soft cso-small" role="status">
          Pemeriksaan tidak dapat dimuat. Muat ulang halaman untuk mencoba lagi.
        </p>
      }
    }
  `,
  styles: `
    /* Below the name of its file. */
    :host {
      display: block;
      padding-inline: 40px 12px;
    }
    button {
      margin-bottom: 8px;
    }
  `,
})
export class FormCheckOffer {
  private readonly catalogue = inject(CatalogueStore);
  private readonly session = inject(Store).selectSignal(selectSession);

  readonly name = input.required<string>();
  /** The chosen file, or an attachment that is downloaded first; null while there is neither. */
  readonly file = input.required<File | AttachmentInfo | null>();
  /** Code of the satker whose form it is; left out: the user's own. */
  readonly satkerCode = input<string | null>();
  /** Whether the file is still to be sent. */
  readonly sendable = input(false);

  protected readonly cleanName = computed(() => cleanFileName(this.name()));
  protected readonly presses = signal(0);
  protected readonly offered = computed(() => {
    const session = this.session();
    return isWorkbook(this.name()) && session !== null && this.catalogue.exists(session);
  });
}
