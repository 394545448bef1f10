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

  it('keeps what it knows when a time cannot be read', () => {
    const clock = new ServerClock();
    clock.set('2024-03-21T05:00:00Z');
    clock.set('besok');
    expect(clock.now()).not.toBeNull();
  });
});
