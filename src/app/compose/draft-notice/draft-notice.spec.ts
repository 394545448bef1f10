import { TestBed } from '@angular/core/testing';
import { DraftNotice, type ElsewhereKind } from './draft-notice';

describe('DraftNotice', () => {
  const cases: readonly [ElsewhereKind, RegExp, readonly [string, string][]][] = [
    [
      'changed',
      /diubah di jendela lain/,
      [
        ['Pakai yang di jendela lain', 'adopted'],
        ['Pertahankan tulisan ini', 'ownTextChosen'],
      ],
    ],
    [
      'sent',
      /sudah terkirim dari jendela lain/,
      [
        ['Buang tulisan ini', 'discarded'],
        ['Gunakan sebagai tanggapan baru', 'renewed'],
      ],
    ],
    [
      'discarded',
      /dihapus di jendela lain/,
      [
        ['Buang tulisan ini', 'discarded'],
        ['Pertahankan tulisan ini', 'ownTextChosen'],
      ],
    ],
  ];
  for (const [kind, words, outputs] of cases) {
    it(`says that the draft was ${kind} in another window, and offers the ways out`, () => {
      const { element, heard } = setup(kind);
      expect(element.textContent).toMatch(words);
      expect(element.textContent).toContain('tidak hilang');
      const buttons = Array.from(element.querySelectorAll('button'));
      buttons.forEach((button) => button.click());
      expect(buttons.map((button, index) => [button.textContent.trim(), heard[index] ?? ''])).toEqual(
        outputs.map(([name, output]) => [name, output]),
      );
    });
  }
});

function setup(kind: ElsewhereKind) {
  const fixture = TestBed.createComponent(DraftNotice);
  const { adopted, ownTextChosen, renewed, discarded } = fixture.componentInstance;
  const heard: string[] = [];
  for (const [name, output] of Object.entries({ adopted, ownTextChosen, renewed, discarded })) {
    output.subscribe(() => heard.push(name));
  }
  fixture.componentRef.setInput('kind', kind);
  fixture.detectChanges();
  return { element: fixture.nativeElement as HTMLElement, heard };
}
