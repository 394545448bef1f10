/** A clock that the spec moves, for `performance.now` too, and half of each jitter. */
export function useLiveClock(): void {
  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2024-03-21T05:07:10Z'));
    const start = Date.now();
    spyOn(performance, 'now').and.callFake(() => Date.now() - start);
    spyOn(Math, 'random').and.returnValue(0.5);
  });
  afterEach(() => jasmine.clock().uninstall());
}
