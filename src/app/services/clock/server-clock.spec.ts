import { ServerClock } from './server-clock';

describe('ServerClock', () => {
  it('knows nothing before the backend has told its time', () => {
    expect(new ServerClock().now()).toBeNull();
  });

  it('goes on by itself, whatever this machine takes for the time (F68)', () => {
    const passed = spyOn(performance, 'now').and.returnValue(1_000);
    const clock = new ServerClock();
    clock.set('2024-03-21T05:00:00Z');
    passed.and.returnValue(61_000);
    spyOn(Date, 'now').and.returnValue(0);
    expect(clock.now()).toBe(Date.parse('2024-03-21T05:01:00Z'));
  });

  describe('is sure', () => {
    beforeEach(() => jasmine.clock().install().mockDate(new Date('2030-01-01T00:00:00Z')));
    afterEach(() => jasmine.clock().uninstall());

    for (const [what, told, sure] of [
      ['never after one reading', ['2024-03-21T05:00:00Z'], false],
      ['after two that agree', ['2024-03-21T05:00:00Z', '2024-03-21T05:04:00Z'], true],
      [
        'no more after one that is two days ahead',
        ['2024-03-21T05:00:00Z', '2024-03-21T05:00:01Z', '2024-03-23T05:00:02Z'],
        false,
      ],
      ['not by the first that is right again', ['2024-03-23T05:00:00Z', '2024-03-21T05:00:01Z'], false],
      ['at once where this machine agrees', ['2030-01-01T00:04:59Z'], true],
    ] as const) {
      it(`${what} (F68)`, () => {
        const clock = new ServerClock();
        told.forEach((asOf) => clock.set(asOf));
        expect(clock.confirmedNow() !== null).toBe(sure);
      });
    }
  });

  it('keeps what it knows when a time cannot be read', () => {
    const clock = new ServerClock();
    clock.set('2024-03-21T05:00:00Z');
    clock.set('besok');
    expect(clock.now()).not.toBeNull();
  });
});
