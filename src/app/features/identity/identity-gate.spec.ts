import { Component } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { type Action, provideState, provideStore, ScannedActionsSubject, Store } from '@ngrx/store';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { IdentityGate } from './identity-gate';

let made = 0;

@Component({ selector: 'cso-list-stub', template: 'daftar {{ number }}' })
class ListStub {
  protected readonly number = ++made;
}

const ANI = aSession('SATKER', { userId: 'ani', name: 'ANI' });
const BUDI = aSession('SATKER', { userId: 'budi', name: 'BUDI' });
const loaded = (session = ANI) => SessionActions.loaded({ session, limits: DEFAULT_LIMITS });

describe('IdentityGate', () => {
  it('asks who is there, and lets the screens ask beside it', async () => {
    const { text, types } = await setup();
    expect(types()).toContain(SessionActions.needed.type);
    expect(text()).toBe('daftar 1');
  });

  it('keeps the screens while the user is confirmed again', async () => {
    const { text, dispatch } = await setup();
    await dispatch(loaded(), SessionActions.returned(), loaded());
    expect(text()).toBe('daftar 1');
  });

  it('makes the screens anew, and asks, when somebody else may be there', async () => {
    const { text, dispatch, types } = await setup();
    await dispatch(loaded(), SessionActions.hidden({ expected: false }));
    expect(text()).toBe('daftar 2');
    expect(types().filter((type) => type === SessionActions.needed.type).length).toBe(2);
  });

  it('shows a card with a retry, and no screen, while the session does not come (F65)', async () => {
    const { text, dispatch, press, types, element } = await setup();
    await dispatch(SessionActions.loadFailed({ failure: failureOf('server', { status: 503 }) }));
    expect(text()).toContain('Server sedang mengalami gangguan');
    expect(element.querySelector('h1')?.textContent).toBe('HAI-CSO belum dapat dibuka');
    expect(text()).not.toContain('daftar');
    await press('Coba lagi');
    expect(types().at(-1)).toBe(SessionActions.retryRequested.type);
    await dispatch(loaded());
    expect(text()).toBe('daftar 2');
  });

  it('keeps the screens of a confirmed user when a later question fails', async () => {
    const { text, dispatch } = await setup();
    await dispatch(loaded(), SessionActions.loadFailed({ failure: failureOf('server', { status: 503 }) }));
    expect(text()).toBe('daftar 1');
  });

  it('covers a window of which another user is confirmed, names the one before nowhere, and takes the focus (F66)', async () => {
    const { text, dispatch, element } = await setup();
    await dispatch(loaded(), SessionActions.locked({ session: BUDI }));
    expect(text()).toContain('Lanjut sebagai BUDI');
    expect(text()).not.toContain('ANI');
    expect(text()).not.toContain('daftar');
    expect(document.activeElement).toBe(element.querySelector('[role=alert]'));
    await dispatch(loaded());
    expect(text()).toBe('daftar 2');
  });

  it('goes on as the other user at the plain list: the address is of the one before (F66)', async () => {
    const { text, dispatch, press, url, types } = await setup('/cso/listTiket?q=rahasia');
    await dispatch(loaded(), SessionActions.locked({ session: BUDI }));
    await press('Lanjut sebagai BUDI');
    expect(types().slice(-2)).toEqual([SessionActions.replaced.type, SessionActions.needed.type]);
    await dispatch(loaded(BUDI));
    expect(url()).toBe('/cso/listTiket');
    expect(text()).toMatch(/^daftar \d$/);
  });

  it('leaves the address that the next user has chosen (F65)', async () => {
    const { dispatch, url } = await setup('/cso/listTiket?year=2024');
    await dispatch(SessionActions.replaced(), loaded(BUDI));
    expect(url()).toBe('/cso/listTiket?year=2024');
  });
});

async function setup(address = '/cso/listTiket') {
  made = 0;
  TestBed.configureTestingModule({
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
    providers: [
      provideStore(),
      provideState(sessionFeature),
      provideEffects(),
      provideRouter([
        { path: '', component: IdentityGate, children: [{ path: 'cso/listTiket', component: ListStub }] },
      ]),
    ],
  });
  const actions: Action[] = [];
  TestBed.inject(ScannedActionsSubject).subscribe((action) => actions.push(action));
  const harness = await RouterTestingHarness.create(address);
  const element = harness.fixture.nativeElement as HTMLElement;
  const store = TestBed.inject(Store);
  const settle = async (): Promise<void> => {
    await harness.fixture.whenStable();
    harness.detectChanges();
  };
  const text = (): string => element.textContent.replace(/\s+/g, ' ').trim();
  return {
    element,
    text,
    dispatch: async (...actions: Action[]) => {
      for (const action of actions) store.dispatch(action);
      await settle();
    },
    press: async (words: string) => {
      const button = [...element.querySelectorAll('button')].find(
        (one) => one.textContent.replace(/\s+/g, ' ').trim() === words,
      );
      if (!button) throw new Error(`no button ${words}`);
      button.click();
      await settle();
    },
    url: () => TestBed.inject(Router).url,
    types: () => actions.map(({ type }) => type),
  };
}
