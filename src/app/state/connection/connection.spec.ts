import type { Action } from '@ngrx/store';
import { ConnectionActions } from './connection-actions';
import { watchConnection } from './connection-effects';
import { connectionFeature } from './connection-feature';

describe('connectionFeature', () => {
  for (const [action, offline] of [
    [ConnectionActions.lost(), true],
    [ConnectionActions.restored(), false],
  ] as const) {
    it(`is ${offline ? 'offline' : 'online'} after ${action.type}`, () => {
      expect(connectionFeature.reducer({ offline: !offline }, action)).toEqual({ offline });
    });
  }
});

describe('watchConnection', () => {
  it('tells when the line is lost and when it is back', () => {
    const { window, seen } = setup(true);
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    expect(seen).toEqual([ConnectionActions.lost(), ConnectionActions.restored()]);
  });

  it('tells at once when there is no line from the start', () => {
    expect(setup(false).seen).toEqual([ConnectionActions.lost()]);
  });
});

function setup(onLine: boolean) {
  const window = Object.assign(new EventTarget(), { navigator: { onLine } });
  const seen: Action[] = [];
  watchConnection(window as unknown as Window & typeof globalThis).subscribe((action) => seen.push(action));
  return { window, seen };
}
