import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { ChunkLoader } from '../../chunks/chunk-loader';
import { ConnectionActions } from '../../state/connection/connection-actions';
import { connectionFeature } from '../../state/connection/connection-feature';
import { ChunkErrorPage } from './chunk-error-page';

describe('ChunkErrorPage', () => {
  it('offers a retry, a reload and a close button', async () => {
    const { buttons } = await setup();
    expect(buttons()).toEqual(['Coba lagi', 'Muat ulang', 'Tutup']);
  });

  for (const [where, over, headings] of [
    ['over the list', true, []],
    ['in the place of a screen', false, ['HAI-CSO belum dapat dimuat']],
  ] as const) {
    it(`${where}, leaves the page one heading`, async () => {
      expect((await setup({ over })).headings()).toEqual([...headings]);
    });
  }

  it('says without a network that there is none, and does not offer what would leave nothing of the page', async () => {
    const { buttons, text, dispatch } = await setup();
    await dispatch(ConnectionActions.lost());
    expect(buttons()).toEqual(['Coba lagi', 'Tutup']);
    expect(text()).toContain('Tidak ada sambungan internet');
    await dispatch(ConnectionActions.restored());
    expect(buttons()).toContain('Muat ulang');
  });

  it('does not blame the network for an error in our code', async () => {
    const { text } = await setup({ broken: true });
    expect(text()).toContain('Terjadi kesalahan pada HAI-CSO');
    expect(text()).not.toContain('sambungan');
  });
});

async function setup({ broken = false, over = true } = {}) {
  const chunks = { reloadPageFor: () => Promise.resolve(false), isBroken: () => broken } satisfies Partial<ChunkLoader>;
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'rekam', component: ChunkErrorPage, data: { chunk: 'rekam', over } }]),
      provideStore(),
      provideState(connectionFeature),
      { provide: ChunkLoader, useValue: chunks },
    ],
  });
  const harness = await RouterTestingHarness.create('/rekam');
  const element = harness.routeNativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await harness.fixture.whenStable();
    harness.detectChanges();
  };
  await settle();
  return {
    text: () => element.textContent,
    headings: () => [...element.querySelectorAll('h1')].map(({ textContent }) => textContent),
    buttons: () => [...element.querySelectorAll('button')].map(({ textContent }) => textContent.trim()),
    dispatch: (action: ReturnType<typeof ConnectionActions.lost | typeof ConnectionActions.restored>) => {
      TestBed.inject(Store).dispatch(action);
      return settle();
    },
  };
}
