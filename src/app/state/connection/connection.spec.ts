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
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('tells at once when the line is lost, and when it is back for a moment', () => {
    const { window, seen } = setup(true);
    for (let time = 0; time < 2; time++) {
      window.dispatchEvent(new Event('offline'));
      expect(seen.splice(0)).toEqual([ConnectionActions.lost()]);
      jasmine.clock().tick(30_000);
      window.dispatchEvent(new Event('online'));
      jasmine.clock().tick(2_999);
      expect(seen).toEqual([]);
      jasmine.clock().tick(1);
      expect(seen.splice(0)).toEqual([ConnectionActions.restored()]);
    }
  });

  it('leaves one notice standing while a line comes and goes ten times in 30 seconds (F38)', () => {
    const { window, seen } = setup(true);
    for (let flap = 0; flap < 10; flap++) {
      window.dispatchEvent(new Event('offline'));
      jasmine.clock().tick(500);
      window.dispatchEvent(new Event('online'));
      jasmine.clock().tick(2_500);
    }
    expect(seen).toEqual([ConnectionActions.lost()]);
    jasmine.clock().tick(500);
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
