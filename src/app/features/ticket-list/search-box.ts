import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { textProblem } from '../../words/field-words';
import { cleanText, isBlank } from '../../domain/text';
import { Icon } from '../../ui/icon/icon';

/** Milliseconds without typing until the search starts. */
const PAUSE = 300;

/** Maximum number of characters. A longer URL does not work everywhere. */
const LONGEST = 200;

/** Search over reference, HAI-DJPb number, subject, name, e-mail and text. */
@Component({
  selector: 'cso-search-box',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'search' },
  template: `
    <div>
      <cso-icon name="search" />
      <input
        #field
        type="search"
        class="cso-field"
        aria-label="Cari tiket menurut nomor, subjek, nama, email, atau isi"
        placeholder="Cari nomor, subjek, nama …"
        autocomplete="off"
        enterkeyhint="search"
        aria-keyshortcuts="/"
        aria-describedby="cso-search-problem"
        [attr.aria-invalid]="problem() ? true : null"
        (input)="searchAfterPause()"
        (keydown.enter)="searchNow()"
      />
    </div>
    <p id="cso-search-problem" role="status">{{ problem() }}</p>
  `,
  styles: `
    :host {
      display: block;
    }
    div {
      position: relative;
    }
    cso-icon {
      position: absolute;
      top: calc(50% - 10px);
      left: 8px;
      color: var(--mat-sys-on-surface-variant);
      pointer-events: none;
    }
    :host input {
      padding-inline-start: 34px;
    }
    input::placeholder {
      color: var(--mat-sys-on-surface-variant);
      opacity: 1;
    }
    p {
      margin: 4px 0 0;
      color: var(--mat-sys-error);
      font-weight: 500;
    }
    p:empty {
      display: none;
    }
  `,
})
export class SearchBox {
  /** The search of the current query. */
  readonly text = input.required<string>();

  readonly searched = output<string>();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  /** Set when the text is too long. Such a text is neither cut nor searched for. */
  protected readonly problem = signal<string | null>(null);
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
    effect(() => {
      const text = this.text();
      const { nativeElement } = this.field();
      // A pending search is newer than the current query.
      if (this.pause !== undefined || this.wanted() === text) return;
      nativeElement.value = text;
      this.problem.set(null);
    });
  }

  protected searchAfterPause(): void {
    clearTimeout(this.pause);
    this.problem.set(textProblem('Pencarian', this.wanted(), LONGEST));
    this.pause = setTimeout(() => this.searchNow(), PAUSE);
  }

  protected searchNow(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    if (!this.problem() && this.wanted() !== this.text()) this.searched.emit(this.wanted());
  }

  private wanted(): string {
    const { value } = this.field().nativeElement;
    return isBlank(value) ? '' : cleanText(value).trim();
  }
}
