import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideState, provideStore, Store } from '@ngrx/store';
import { defer, of, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { aSession, KPPN, SATKER } from '../../../testing/samples';
import { until } from '../../../testing/until';
import { NO_CATALOGUE } from '../../../testing/catalogue-samples';
import { OfficerApi } from '../../api/officer-api';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Satker, Session } from '../../domain/session';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { ServerClock } from '../../services/clock/server-clock';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { FilterPanel } from './filter-panel';
import type { QueryChange } from './next-query';

describe('filters of officers', () => {
  it('say why a list holds nothing, and load it again at a press', async () => {
    const { text, retry, options } = await setup();
    for (const words of ['Pilihan kantor belum dapat dimuat.', 'Pilihan CSO belum dapat dimuat.']) {
      expect(text()).toContain(words);
    }
    await retry();
    expect(options('Kantor')).toEqual(['Pilih salah satu..', KPPN.name]);
    expect(options('CSO yang terakhir menjawab')).toEqual(['Pilih salah satu..', 'CSO 182']);
    expect(text()).not.toContain('Coba lagi');
  });

  it('leave the focus in the field whose list is loaded again', async () => {
    const { retry } = await setup();
    await retry();
    expect(document.activeElement?.tagName).toBe('SELECT');
  });

  it('choose who is on a ticket: the officer, nobody or a colleague; nothing where the backend does not store it', async () => {
    const { retry, options, choose, send, applied } = await setup({ session: { claimAs: 'CSO 207' } });
    await retry();
    expect(options('Ditangani oleh')).toEqual(['Pilih salah satu..', 'Saya (CSO 207)', 'Belum ada', 'CSO 182']);
    await choose('Ditangani oleh', 'Belum ada');
    await send();
    await until(() => applied().length > 0);
    expect(applied()[0]?.handledBy).toBe('none');
    TestBed.resetTestingModule();
    expect((await setup({ session: {} })).text()).not.toContain('Ditangani oleh');
  });

  it('choose what waits for its first answer; nothing where the backend does not filter by it', async () => {
    const { options, choose, send, applied } = await setup({ session: { knowsAnswered: true } });
    expect(options('Jawaban petugas')).toEqual([
      'Pilih salah satu..',
      'Sudah dijawab petugas',
      'Belum pernah dijawab petugas',
    ]);
    await choose('Jawaban petugas', 'Belum pernah dijawab petugas');
    await send();
    await until(() => applied().length > 0);
    expect(applied()[0]?.answered).toBe('no');
    TestBed.resetTestingModule();
    expect((await setup({ session: {} })).text()).not.toContain('Jawaban petugas');
  });

  it('take the one satker that the text means, and go on', async () => {
    const { type, send, applied } = await setup({ found: [SATKER] });
    await type('Satker', 'contoh');
    await send();
    await until(() => applied().length > 0);
    expect(applied()[0]?.satker).toBe(SATKER.code);
  });

  for (const [name, found] of [
    ['none', []],
    ['several', [SATKER, { code: '527099', name: 'LAIN' }]],
  ] as const) {
    it(`stay, with the field's message and the focus, when the text means ${name}`, async () => {
      const { type, send, applied, text } = await setup({ found });
      await type('Satker', 'contoh');
      await send();
      await until(() => text().includes('Pilih satker dari daftar, atau tulis kodenya (6 angka).'));
      expect(applied()).toEqual([]);
      expect(document.activeElement?.getAttribute('name')).toBe('satker');
      await type('Satker', 'contoh l');
      expect(text()).not.toContain('Pilih satker dari daftar');
    });
  }

  it('say that a satker could not be looked up, and look it up again at the next press', async () => {
    const { type, send, shown, text, applied, repair } = await setup({ found: 'fails' });
    await type('Satker', 'contoh');
    await send();
    await until(() => text().includes('Satker belum dapat dicari. Periksa sambungan Anda, lalu coba lagi,'));
    expect([shown('Satker'), applied()]).toEqual(['contoh', []]);
    repair();
    await send();
    await until(() => applied().length > 0);
    expect(applied()[0]?.satker).toBe(SATKER.code);
  });

  it('are all empty after Hapus Isian, also a satker and a day that are half typed', async () => {
    const { type, press, shown } = await setup();
    await type('Satker', 'conto');
    await type('Dari tanggal', '19-03');
    await type('Sampai tanggal', '2');
    await press('Hapus Isian');
    expect(['Satker', 'Dari tanggal', 'Sampai tanggal'].map(shown)).toEqual(['', '', '']);
  });

  it('offer the kinds of askers where the backend filters by them', async () => {
    const { options, choose, send, applied } = await setup({ session: { knowsAskerKinds: true } });
    expect(options('Jenis penanya').slice(1)).toEqual(['Satker', 'Mahasiswa', 'Bank', 'Pemda', 'Masyarakat umum']);
    await choose('Jenis penanya', 'Mahasiswa');
    await send();
    expect(applied()[0]?.askerKind).toBe('MAHASISWA');
  });

  it('offer no kinds of askers where the backend does not say so', async () => {
    expect((await setup({ session: {} })).options('Jenis penanya')).toEqual([]);
  });

  it('say in our own words that the days do not fit, until they do', async () => {
    const { type, send, applied, text } = await setup();
    await type('Dari tanggal', '19-03-2024');
    await type('Sampai tanggal', '01-03-2024');
    await send();
    expect(text()).toContain('Tanggal akhir tidak boleh sebelum tanggal awal.');
    expect(applied()).toEqual([]);
    expect((document.activeElement as HTMLInputElement).value).toBe('01-03-2024');
    await type('Sampai tanggal', '20-03-2024');
    expect(text()).not.toContain('Tanggal akhir');
    await send();
    expect(applied()[0]).toEqual(jasmine.objectContaining({ from: '2024-03-19', to: '2024-03-20' }));
  });

  it('ask about a day that is half typed, and leave it as it is; Hapus Isian takes it away', async () => {
    const { type, send, applied, press, shown, text } = await setup({ query: { from: '2024-03-19' } });
    await type('Dari tanggal', '-03-2024');
    await send();
    expect(applied()).toEqual([]);
    expect(shown('Dari tanggal')).toBe('-03-2024');
    expect(text()).toContain('Lengkapi tanggal ini, atau kosongkan.');
    await press('Hapus Isian');
    expect(shown('Dari tanggal')).toBe('');
    expect(text()).not.toContain('Lengkapi tanggal ini');
  });
});

@Component({
  imports: [FilterPanel],
  template: `
    <cso-filter-panel
      [query]="query()"
      [thisYear]="2024"
      [officer]="true"
      [manyOffices]="true"
      [modal]="false"
      (applied)="applied.push($event)"
    />
  `,
})
class Page {
  readonly query = signal<TicketQuery>(DEFAULT_QUERY);
  readonly applied: QueryChange[] = [];
}

interface Options {
  /** Satker that match what is typed; `fails`: none until the connection is repaired. */
  readonly found: readonly Satker[] | 'fails';
  readonly query: object;
  readonly session: Partial<Session>;
}

async function setup({ found = [SATKER], query = {}, session }: Partial<Options> = {}) {
  let broken = true;
  const answer = <T>(items: readonly T[]) =>
    defer(() => (broken ? throwError(() => failureOf('server', { status: 503 })) : of(items)));
  const api: Pick<OfficerApi, 'satkers' | 'offices' | 'officers'> = {
    satkers: () => (found === 'fails' ? answer([SATKER]) : of(found)),
    offices: () => answer([KPPN]),
    officers: () => answer(['CSO 182']),
  };
  TestBed.configureTestingModule({
    providers: [
      ...NO_CATALOGUE,
      provideStore(),
      provideState(sessionFeature),
      ServerClock,
      { provide: OfficerApi, useValue: api },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  if (session) {
    const reader = aSession('CSO_KPPN', session);
    TestBed.inject(Store).dispatch(SessionActions.loaded({ session: reader, limits: DEFAULT_LIMITS }));
  }
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.query.set({ ...DEFAULT_QUERY, ...query });
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  document.body.appendChild(element);
  await until(() => element.querySelector('cso-officer-filters') !== null);
  await fixture.whenStable();
  const field = (label: string): HTMLInputElement => {
    const input = Array.from(element.querySelectorAll('input')).find((each) =>
      each.labels?.[0]?.textContent.trim().startsWith(label),
    );
    if (!input) throw new Error(`no field ${label}`);
    return input;
  };
  const press = async (name: string): Promise<void> => {
    for (const button of Array.from(element.querySelectorAll('button'))) {
      if (button.textContent.trim() === name) button.click();
    }
    await fixture.whenStable();
  };
  return {
    applied: () => fixture.componentInstance.applied,
    press,
    send: () => press('Kirim'),
    repair: () => (broken = false),
    retry: () => {
      broken = false;
      return press('Coba lagi');
    },
    shown: (label: string) => field(label).value,
    text: () => element.textContent,
    type: async (label: string, text: string) => {
      const input = field(label);
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
      input.blur();
      await fixture.whenStable();
    },
    choose: async (label: string, words: string) => {
      const select = Array.from(element.querySelectorAll('select')).find((each) =>
        each.labels[0]?.textContent.trim().startsWith(label),
      );
      if (!select) throw new Error(`no choice ${label}`);
      select.selectedIndex = Array.from(select.options).findIndex(({ text }) => text === words);
      for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true }));
      await fixture.whenStable();
    },
    options: (label: string) => {
      const found = Array.from(element.querySelectorAll('label')).find((each) =>
        each.textContent.trim().startsWith(label),
      );
      return Array.from(found?.querySelector('select')?.options ?? [], ({ text }) => text);
    },
  };
}
