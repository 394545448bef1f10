import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { provideStore, Store } from '@ngrx/store';
import { of, ReplaySubject, throwError } from 'rxjs';
import { provideCatalogueOf, REGISTRATION_FORM } from '../../../testing/catalogue-samples';
import { aSession } from '../../../testing/samples';
import { nextWorker, type TestWorker } from '../../../testing/test-worker';
import { until } from '../../../testing/until';
import { workbookBytes } from '../../../testing/workbook-bytes';
import { AttachmentApi } from '../../api/attachment-api';
import type { FormCheck } from '../../domain/catalogue/form-check';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { AttachmentInfo } from '../../domain/ticket';
import { ServerClock } from '../../services/clock/server-clock';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { FormCheckOffer } from './form-check';

const HEADS = REGISTRATION_FORM.columns.map(({ header }) => header);
const [ANI = []] = REGISTRATION_FORM.samples.valid;
const CODE = REGISTRATION_FORM.samples.kodeSatker;
const NIK = REGISTRATION_FORM.columns.findIndex(({ key }) => key === 'nik');
const WRONG = ANI.with(NIK, '31719');

describe('FormCheckOffer', () => {
  const original = globalThis.Worker;
  afterEach(() => (globalThis.Worker = original));

  it('is there for a workbook, and where there is a catalogue', () => {
    expect(setup({ name: 'a.XLSX' }).button()).not.toBeNull();
    TestBed.resetTestingModule();
    expect(setup({ name: 'a.pdf' }).button()).toBeNull();
    TestBed.resetTestingModule();
    expect(setup({ file: null }).button()).toBeNull();
    TestBed.resetTestingModule();
    expect(setup({}, false).button()).toBeNull();
  });

  it('lists what is wrong after a press, keeps the focus, and says it once', async () => {
    const { press, lines, text, checked, spoken, button } = setup({ satkerCode: CODE, file: fileOf([ANI, WRONG]) });
    expect(text()).not.toContain('baris');
    button()?.focus();
    press();
    await checked();
    expect(text()).toContain('1 hal perlu diperbaiki pada 1 baris.');
    expect(lines()).toEqual([jasmine.stringMatching(/^Baris 3 · NIK: NIK harus 16 angka .* Contoh: /)]);
    expect(text()).not.toContain('31719 ');
    expect(document.activeElement).toBe(button());
    expect(spoken()).toEqual(['1 hal perlu diperbaiki pada 1 baris.']);
  });

  it('compares with the user’s own satker, or with the one that is given', async () => {
    for (const [satkerCode, count] of [
      [undefined, 1],
      ['411222', 0],
      [null, 0],
    ] as const) {
      const { press, lines, checked } = setup({ satkerCode, file: fileOf([ANI.with(0, '411222')]) });
      press();
      await checked();
      expect(lines().length).toBe(count);
      TestBed.resetTestingModule();
    }
  });

  it('says quietly that a file is no form, and that another one can be sent all the same', async () => {
    const { press, text, checked, set } = setup({ file: fileOf([], [['a']]), sendable: true });
    press();
    await checked();
    expect(text()).toMatch(/Berkas ini bukan formulir yang dapat diperiksa\. Berkas tetap dapat dikirim\.$/);
    set({ file: new File(['a;b'], 'a.xlsx') });
    expect(text()).toBe('Periksa formulir');
    press();
    await checked();
    expect(text()).toContain('bukan buku kerja Excel');
    expect(text()).toContain('Berkas tetap dapat dikirim.');
  });

  it('downloads an attachment first, and says when that fails', async () => {
    const bytes = new ReplaySubject<Blob>();
    const file: AttachmentInfo = { id: 'f1', name: 'a.xlsx', size: 0, type: '' };
    const { press, text, checked, download, fixture } = setup({ file, satkerCode: CODE });
    download.and.returnValue(bytes);
    press();
    await until(() => {
      fixture.detectChanges();
      return text().includes('Memeriksa a.xlsx');
    });
    bytes.next(fileOf([ANI]));
    bytes.complete();
    await checked();
    expect(text()).toContain('1 baris diperiksa, tidak ada yang salah.');
    download.and.returnValue(throwError(() => ({ kind: 'server' })));
    press();
    await checked();
    expect(text()).toContain('Formulir belum dapat diperiksa.');
  });

  it('draws a long list in parts, and copies all of it', async () => {
    const { worker, press, pressOn, lines, checked } = controlled({ file: fileOf([ANI]) });
    press();
    const finding = { row: 8, column: 'NIK', message: 'salah', hint: null, level: 'error' } as const;
    const findings = Array.from({ length: 250 }, (_, index) => ({ ...finding, row: 8 + index }));
    await answer(worker, { kind: 'checked', form: '', headerRow: 7, rows: 250, findings });
    await checked();
    expect(lines().length).toBe(100);
    pressOn('Tampilkan lagi (150)');
    expect(lines().length).toBe(200);
    pressOn('Tampilkan lagi (50)');
    expect(lines().length).toBe(250);
  });

  for (const [what, end] of [
    ['another user comes (F65)', ({ become }: Setup) => become('budi')],
    ['another file comes', ({ set }: Setup) => set({ file: fileOf([WRONG]) })],
    ['the file is removed', ({ set }: Setup) => set({ file: null })],
    ['the form is closed', ({ fixture }: Setup) => fixture.destroy()],
  ] as const) {
    it(`ends the reading and shows nothing when ${what}`, async () => {
      const page = controlled({ file: fileOf([ANI]) });
      page.press();
      await until(() => page.worker.created);
      end(page);
      expect(page.worker.ended).toBeGreaterThan(0);
      if (!page.fixture.componentRef.hostView.destroyed) expect(page.text()).not.toContain('Memeriksa');
    });
  }

  it('hides a result from another user', async () => {
    const { press, text, checked, become } = setup({ file: fileOf([WRONG]) });
    press();
    await checked();
    expect(text()).toContain('NIK');
    become('budi');
    expect(text()).toBe('Periksa formulir');
  });
});

type Setup = ReturnType<typeof setup>;

/** The worker answers when the spec lets it. */
function controlled(inputs: Parameters<typeof setup>[0]) {
  return { worker: nextWorker(), ...setup(inputs) };
}

async function answer(worker: TestWorker, check: FormCheck): Promise<void> {
  await until(() => worker.created);
  worker.say({ kind: 'started' });
  await until(() => worker.heard.length === 1);
  worker.say({ kind: 'loaded' });
  await until(() => worker.heard.length === 2);
  worker.say({ kind: 'form-checked', check });
}

const fileOf = (rows: readonly (readonly string[])[], above: readonly (readonly string[])[] = [HEADS]): File =>
  new File([workbookBytes({ rows: [...above, ...rows] })], 'a.xlsx');

function setup(
  inputs: { name?: string; file?: File | AttachmentInfo | null; satkerCode?: string | null; sendable?: boolean } = {},
  hasCatalogue = true,
) {
  const announce = jasmine.createSpy<(words: string) => Promise<void>>('announce').and.resolveTo();
  const download = jasmine.createSpy('download').and.returnValue(of(new Blob()));
  TestBed.configureTestingModule({
    providers: [
      provideStore({ [sessionFeature.name]: sessionFeature.reducer }),
      ServerClock,
      provideCatalogueOf(hasCatalogue ? { topics: [], errors: [], forms: [REGISTRATION_FORM] } : null),
      { provide: LiveAnnouncer, useValue: { announce } satisfies Pick<LiveAnnouncer, 'announce'> },
      { provide: AttachmentApi, useValue: { download } satisfies Pick<AttachmentApi, 'download'> },
    ],
  });
  const store = TestBed.inject(Store);
  const become = (userId: string): void => {
    store.dispatch(SessionActions.loaded({ session: aSession('SATKER', { userId }), limits: DEFAULT_LIMITS }));
    TestBed.tick();
  };
  become('ani');
  TestBed.inject(ServerClock).set('2026-11-27T05:00:00Z');
  const fixture = TestBed.createComponent(FormCheckOffer);
  const set = (changes: Readonly<Record<string, unknown>>): void => {
    for (const [name, value] of Object.entries(changes)) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
  };
  set({ name: 'a.xlsx', file: new File([], 'a.xlsx'), ...inputs });
  const element = fixture.nativeElement as HTMLElement;
  const text = (): string => element.innerText.replace(/\s+/g, ' ').trim();
  const buttons = (): HTMLButtonElement[] => [...element.querySelectorAll('button')];
  return {
    fixture,
    set,
    become,
    text,
    download,
    button: () => buttons()[0] ?? null,
    press: () => {
      buttons()[0]?.click();
      fixture.detectChanges();
    },
    pressOn: (words: string) => {
      buttons()
        .find(({ innerText }) => innerText.includes(words))
        ?.click();
      fixture.detectChanges();
    },
    lines: () => Array.from(element.querySelectorAll('li'), ({ innerText }) => innerText),
    /** Waits until the check has ended. */
    checked: async () => {
      await until(() => {
        fixture.detectChanges();
        const result = element.querySelector('cso-form-check-result')?.textContent.trim() ?? '';
        return result !== '' && !result.includes('Memeriksa');
      });
    },
    spoken: () => announce.calls.allArgs().map(([words]) => words),
  };
}
