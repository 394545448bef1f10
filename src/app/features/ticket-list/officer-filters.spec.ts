import { TestBed } from '@angular/core/testing';
import { defer, of, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { KPPN, SATKER } from '../../../testing/samples';
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
});

async function setup() {
  let broken = true;
  const answer = <T>(items: readonly T[]) =>
    defer(() => (broken ? throwError(() => failureOf('server', { status: 503 })) : of(items)));
  const api: Pick<OfficerApi, 'satkers' | 'offices' | 'officers'> = {
    satkers: () => of([SATKER]),
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
  return {
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
