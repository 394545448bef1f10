import { ChangeDetectionStrategy, Component, inject, type Signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';

/** The setting that the sheet shows and changes. */
export interface SingleKeys {
  readonly singleKeys: Signal<boolean>;
  setSingleKeys(on: boolean): void;
}

interface SheetData {
  readonly titleId: string;
  readonly shortcuts: SingleKeys;
}

const GROUPS = [
  {
    name: 'Daftar tiket',
    keys: [
      ['j', 'tiket berikutnya dalam daftar'],
      ['k', 'tiket sebelumnya dalam daftar'],
      ['Enter', 'buka tiket'],
      ['/', 'cari tiket'],
    ],
  },
  {
    name: 'Tiket yang terbuka',
    keys: [
      ['n', 'tiket berikutnya'],
      ['p', 'tiket sebelumnya'],
      ['r', 'tulis tanggapan'],
      ['f', 'teruskan ke HAI-DJPb'],
      ['Ctrl+Enter', 'tombol utama formulir'],
      ['Ctrl+Shift+Enter', 'selesaikan, lalu tiket berikutnya'],
    ],
  },
  {
    name: 'Di mana saja',
    keys: [
      ['Ctrl+K', 'cari perintah'],
      ['?', 'bantuan ini'],
    ],
  },
] as const;

/** The single keys, and the switch for them (WCAG 2.1.4). */
@Component({
  selector: 'cso-shortcut-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 tabindex="-1" [id]="data.titleId">Pintasan papan ketik</h2>
    @for (group of groups; track group.name) {
      <h3>{{ group.name }}</h3>
      <dl>
        @for (line of group.keys; track line[0]) {
          <div>
            <dt>
              <kbd>{{ line[0] }}</kbd>
            </dt>
            <dd>{{ line[1] }}</dd>
          </div>
        }
      </dl>
    }
    <label class="cso-check">
      <input
        #box
        type="checkbox"
        [checked]="data.shortcuts.singleKeys()"
        (change)="data.shortcuts.setSingleKeys(box.checked)"
      />
      Pintasan satu tombol aktif
    </label>
    <p class="cso-soft">Bila dimatikan, pintasan dengan Ctrl tetap berlaku. Ctrl+K membuka lagi bantuan ini.</p>
    <div class="cso-row end">
      <button type="button" class="cso-button primary" (click)="ref.close()">Tutup</button>
    </div>
  `,
  styleUrl: './shortcut-sheet.scss',
})
export class ShortcutSheet {
  protected readonly ref = inject<MatDialogRef<ShortcutSheet>>(MatDialogRef);
  protected readonly data = inject<SheetData>(MAT_DIALOG_DATA);
  protected readonly groups = GROUPS;
}
