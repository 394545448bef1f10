import { TestBed } from '@angular/core/testing';
import { defer, of, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { KPPN, SATKER } from '../../../testing/samples';
import type { Satker } from '../../domain/session';
import { OfficerApi } from '../../api/officer-api';
import { OfficerFilters } from './officer-filters';

describe('OfficerFilters', () => {
  it('say why a list holds nothing, and load it again at a press', async () => {
    const { text, retry, options } = await setup();
    for (const words of ['Pilihan kantor belum dapat dimuat.', 'Pilihan CSO belum dapat dimuat.']) {
      expect(text()).toContain(words);
    }
    retry();
    expect(options('Kantor')).toEqual(['Pilih salah satu..', KPPN.name]);
    expect(options('CSO yang terakhir menjawab')).toEqual(['Pilih salah satu..', 'CSO 182']);
    expect(text()).not.toContain('Coba lagi');
  });

  it('leave the focus in the field whose list is loaded again', async () => {
    const { retry } = await setup();
    retry();
    expect(document.activeElement?.tagName).toBe('SELECT');
  });

  it('take the one satker that the text means, and go on', async () => {
    const { type, settle, filled } = await setup({ found: [SATKER] });
    type('Satker', 'contoh');
    expect(await settle()).toBeTrue();
    expect(filled()).toContain(`satker ${SATKER.code}`);
  });

  for (const [name, found] of [
    ['none', []],
    ['several', [SATKER, { code: '527099', name: 'LAIN' }]],
  ] as const) {
    it(`stay, with the field's message and the focus, when the text means ${name}`, async () => {
      const { type, settle, text } = await setup({ found });
      type('Satker', 'contoh');
      expect(await settle()).toBeFalse();
      expect(text()).toContain('Pilih satker dari daftar, atau tulis kodenya (6 angka).');
      expect(document.activeElement?.getAttribute('name')).toBe('satker');
    });
  }

  it('say in our own words that the days do not fit', async () => {
    const { fields, settle, text } = await setup({ found: [] });
    fields({ from: '2024-03-19', to: '2024-03-01' });
    expect(text()).toContain('Tanggal akhir tidak boleh sebelum tanggal awal.');
    expect(await settle()).toBeFalse();
    expect(document.activeElement?.getAttribute('type')).toBe('date');
    fields({ from: '2024-03-01', to: '2024-03-19' });
    expect(await settle()).toBeTrue();
  });

  it('leave a day alone that is being typed by halves', async () => {
    const { fields, days } = await setup({ found: [] });
    fields({ from: '2024-03-19' });
    const [from] = days();
    const written = spyOnProperty(from as HTMLInputElement, 'value', 'set').and.callThrough();
    // The browser tells no value while a part is missing.
    spyOnProperty(from as HTMLInputElement, 'value', 'get').and.returnValue('');
    from?.dispatchEvent(new Event('input'));
    fields({ from: null });
    expect(written).not.toHaveBeenCalled();
  });
});

async function setup({ found = [SATKER] }: { readonly found?: readonly Satker[] } = {}) {
  let broken = true;
  const answer = <T>(items: readonly T[]) =>
    defer(() => (broken ? throwError(() => failureOf('server', { status: 503 })) : of(items)));
  const api: Pick<OfficerApi, 'satkers' | 'offices' | 'officers'> = {
    satkers: () => of(found),
    offices: () => answer([KPPN]),
    officers: () => answer(['CSO 182']),
  };
  TestBed.configureTestingModule({ providers: [{ provide: OfficerApi, useValue: api }] });
  const fixture = TestBed.createComponent(OfficerFilters);
  fixture.componentRef.setInput('fields', {});
  fixture.componentRef.setInput('manyOffices', true);
  await fixture.whenStable();
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  document.body.appendChild(element);
  const told: string[] = [];
  fixture.componentInstance.filled.subscribe(({ field, value }) => told.push(`${field} ${value}`));
  return {
    filled: () => told,
    days: () => Array.from(element.querySelectorAll<HTMLInputElement>('input[type=date]')),
    fields: (changes: object) => {
      fixture.componentRef.setInput('fields', changes);
      fixture.detectChanges();
    },
    type: (label: string, text: string) => {
      const input = Array.from(element.querySelectorAll('input')).find((each) =>
        each.labels?.[0]?.textContent.trim().startsWith(label),
      );
      if (!input) throw new Error(`no field ${label}`);
      input.value = text;
      input.dispatchEvent(new Event('input'));
      fixture.detectChanges();
    },
    settle: async () => {
      const goOn = jasmine.createSpy('goOn');
      fixture.componentInstance.settle(goOn);
      await fixture.whenStable();
      fixture.detectChanges();
      return goOn.calls.any();
    },
    text: () => element.textContent,
    retry: () => {
      broken = false;
      for (const button of Array.from(element.querySelectorAll('button'))) button.click();
      fixture.detectChanges();
    },
    options: (label: string) => {
      const found = Array.from(element.querySelectorAll('label')).find((each) =>
        each.textContent.trim().startsWith(label),
      );
      return Array.from(found?.querySelector('select')?.options ?? [], ({ text }) => text);
    },
  };
}
