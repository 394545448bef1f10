import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { cleanText, isBlank } from '../../domain/text';
import { Icon } from '../../ui/icon/icon';

/** Long enough that a word is typed in one go, short enough to feel at once. */
const PAUSE = 300;

/** Search over reference, HAI-DJPb number, subject, name, e-mail and text. */
@Component({
  selector: 'cso-search-box',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'search' },
  template: `
    <cso-icon name="search" />
    <input
      #field
      type="search"
      class="cso-field"
      aria-label="Cari tiket menurut nomor, subjek, nama, email, atau isi"
      placeholder="Cari nomor, subjek, nama …"
      autocomplete="off"
      maxlength="200"
      enterkeyhint="search"
      (input)="searchAfterPause()"
      (keydown.enter)="searchNow()"
    />
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    cso-icon {
      position: absolute;
      top: calc(50% - 10px);
      left: 8px;
      color: var(--mat-sys-on-surface-variant);
      pointer-events: none;
    }
    input {
      padding-inline-start: 34px;
    }
    input::placeholder {
      color: var(--mat-sys-on-surface-variant);
      opacity: 1;
    }
  `,
})
export class SearchBox {
  /** What the list is searched for now. */
  readonly text = input.required<string>();

  readonly searched = output<string>();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
    effect(() => {
      const text = this.text();
      const { nativeElement } = this.field();
      // What is being typed is newer than what was searched for.
      if (this.pause === undefined && this.wanted() !== text) nativeElement.value = text;
    });
  }

  focus(): void {
    this.field().nativeElement.focus();
  }

  protected searchAfterPause(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.searchNow(), PAUSE);
  }

  protected searchNow(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    if (this.wanted() !== this.text()) this.searched.emit(this.wanted());
  }

  private wanted(): string {
    const { value } = this.field().nativeElement;
    return isBlank(value) ? '' : cleanText(value).trim();
  }
}
