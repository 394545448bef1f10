import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { UserDrafts } from '../../services/drafts/user-drafts';
import { selectExporting } from '../../state/exports/export-feature';
import { SessionActions } from '../../state/session/session-actions';
import { selectSession } from '../../state/session/session-feature';

/** Whether the last choice was made here: the screens are made anew after it, and the focus goes on where it was. */
let chosenHere = false;

/** Choice of the satker for which the user works, among those of the user. Everything that is shown belongs to it. */
@Component({
  selector: 'cso-satker-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="cso-row">
      <span class="cso-medium cso-nowrap">Satker</span>
      <select #box class="cso-field" (change)="choose(box)">
        @for (satker of satkers(); track satker.code) {
          <option [value]="satker.code" [selected]="satker.code === current()">
            {{ satker.name }} ({{ satker.code }})
          </option>
        }
      </select>
    </label>
    @if (problem(); as words) {
      <p class="cso-problem" role="alert">{{ words }}</p>
    }
  `,
  styles: `
    :host {
      min-width: 0;
      max-width: 100%;
    }
    label {
      flex-wrap: nowrap;
    }
    select {
      min-width: 0;
      max-width: 420px;
    }
    @media (width < 720px) {
      :host {
        flex: 1 0 100%;
      }
      select {
        max-width: none;
      }
    }
  `,
})
export class SatkerSwitch {
  private readonly store = inject(Store);
  private readonly drafts = inject(UserDrafts);

  private readonly box = viewChild.required<ElementRef<HTMLSelectElement>>('box');

  private readonly session = this.store.selectSignal(selectSession);
  protected readonly satkers = computed(() => this.session()?.satkers ?? []);
  protected readonly current = computed(() => this.session()?.satker?.code);
  private readonly exporting = this.store.selectSignal(selectExporting);
  /** Why the last choice was refused: a text, or a file that is being made, would have been lost. */
  private readonly refused = linkedSignal<boolean, 'text' | 'file' | null>({
    source: this.exporting,
    computation: () => null,
  });
  protected readonly problem = computed(() => {
    const refused = this.refused();
    if (refused === 'text')
      return 'Tulisan Anda belum dapat disimpan di peramban ini. Kirim atau hapus dahulu, lalu ganti satker.';
    return refused === 'file'
      ? 'Berkas satker ini masih dibuat. Tunggu sampai selesai atau batalkan dahulu, lalu ganti satker.'
      : null;
  });

  constructor() {
    afterNextRender(() => {
      if (chosenHere) this.box().nativeElement.focus();
      chosenHere = false;
    });
  }

  protected choose(box: HTMLSelectElement): void {
    this.refused.set(this.exporting() ? 'file' : this.drafts.flush() ? null : 'text');
    if (this.refused()) {
      box.value = this.current() ?? '';
      return;
    }
    chosenHere = true;
    this.store.dispatch(SessionActions.satkerChosen({ code: box.value }));
  }
}
