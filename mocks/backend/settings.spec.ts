import { disturbanceIn, settingsFrom, withDisturbance, withPersona } from './settings';

describe('the settings in the address', () => {
  it('are the manual, at its usual pace, when nothing is asked', () => {
    const { persona, options } = settingsFrom('');

    expect(persona.key).toBe('manual');
    expect(options).toEqual({ clock: null, size: null, latency: 250, fail: null, autoplay: true });
  });

  it('combine', () => {
    const { persona, options } = settingsFrom('?mock=slow,fail,100000&persona=ramai&clock=2024-06-01T08:00:00');

    expect(persona.key).toBe('ramai');
    expect(options).toEqual({ clock: '2024-06-01T08:00:00', size: 100_000, latency: 2500, fail: 503, autoplay: true });
  });

  for (const [query, expected] of [
    ['?mock=10', { size: 10 }],
    ['?mock=fail-429', { fail: 429 }],
    ['?mock=quiet', { autoplay: false }],
    ['?mock=omong,,kosong&persona=siapa', { size: null, fail: null }],
  ] as [string, Record<string, unknown>][]) {
    it(`read ${query}`, () => {
      expect(settingsFrom(query).options).toEqual({ ...settingsFrom('').options, ...expected });
    });
  }

  it('keep worlds apart that begin differently', () => {
    const kept = ['', '?mock=10', '?persona=ramai', '?clock=2024-06-01T08:00:00'].map((q) => settingsFrom(q).keptAs);

    expect(new Set(kept).size).toBe(4);
    expect(settingsFrom('?mock=slow').keptAs).toBe(settingsFrom('?mock=fail').keptAs);
  });

  it('change one wish and leave the others', () => {
    const slow = withDisturbance('http://x/app/?mock=fail,10&persona=ramai#/haicso', 'slow');

    expect(decodeURIComponent(slow)).toBe('http://x/app/?mock=slow,10&persona=ramai#/haicso');
    expect(withDisturbance('http://x/app/?mock=fail#/haicso', 'none')).toBe('http://x/app/#/haicso');
    expect([disturbanceIn('?mock=10,fail-429'), disturbanceIn('?mock=slow'), disturbanceIn('')]).toEqual([
      'fail',
      'slow',
      'none',
    ]);
  });

  it('begin at the first page as somebody else', () => {
    expect(withPersona('http://x/app/?mock=10&clock=2024-06-01T08:00:00#/haicso/cso/listTiket/t1', 'baru')).toBe(
      'http://x/app/?mock=10&persona=baru',
    );
  });
});
