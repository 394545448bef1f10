import { disturbanceIn, settingsFrom, withDisturbance, withPersona } from './settings';

describe('the settings in the address', () => {
  it('are the manual, at its usual pace, when nothing is asked', () => {
    const { persona, options } = settingsFrom('');

    expect(persona.key).toBe('manual');
    expect(options).toEqual({
      clock: null,
      size: null,
      latency: 250,
      fail: null,
      autoplay: true,
      lean: false,
      notices: false,
      events: true,
      etags: true,
      pollSeconds: null,
    });
  });

  it('combine', () => {
    const { persona, options } = settingsFrom('?mock=slow,fail,100000&persona=ramai&clock=2024-06-01T08:00:00');

    expect(persona.key).toBe('ramai');
    expect(options).toEqual({
      clock: '2024-06-01T08:00:00',
      size: 100_000,
      latency: 2500,
      fail: 503,
      autoplay: true,
      lean: false,
      notices: false,
      events: true,
      etags: true,
      pollSeconds: null,
    });
  });

  for (const [query, expected] of [
    ['?mock=10', { size: 10 }],
    ['?mock=fail-429', { fail: 429 }],
    ['?mock=quiet', { autoplay: false }],
    ['?mock=no-events', { events: false }],
    ['?mock=lean', { lean: true, etags: true, pollSeconds: null }],
    ['?mock=omong,,kosong&persona=siapa', { size: null, fail: null }],
  ] as [string, Record<string, unknown>][]) {
    it(`read ${query}`, () => {
      expect(settingsFrom(query).options).toEqual({ ...settingsFrom('').options, ...expected });
    });
  }

  it('keep worlds apart that begin differently', () => {
    const kept = ['', '?mock=10', '?persona=ramai', '?clock=2024-06-01T08:00:00'].map(
      (q) => settingsFrom(q).storageKey,
    );

    expect(new Set(kept).size).toBe(4);
    expect(settingsFrom('?mock=slow').storageKey).toBe(settingsFrom('?mock=fail').storageKey);
  });

  it('change one disturbance and leave the others', () => {
    const slow = withDisturbance('http://x/app/?mock=fail,10&persona=ramai#/haicso', 'slow');

    expect(decodeURIComponent(slow)).toBe('http://x/app/?mock=slow,10&persona=ramai#/haicso');
    expect(withDisturbance('http://x/app/?mock=fail#/haicso', 'none')).toBe('http://x/app/#/haicso');
    expect([disturbanceIn('?mock=10,fail-429'), disturbanceIn('?mock=slow'), disturbanceIn('')]).toEqual([
      'fail',
      'slow',
      'none',
    ]);
  });

  for (const [from, to, address] of [
    ['?persona=manual', 'cso-kppn', '?persona=cso-kppn&data=manual'],
    ['?persona=cso-kppn&data=manual', 'manual', '?persona=manual'],
    ['?persona=ramai', 'cso-kppn', '?persona=cso-kppn'],
    ['?persona=cso-kppn&data=manual&clock=2024-06-01T08:00:00', 'kantor-pusat', null],
    ['?persona=cso-kppn&data=manual&clock=2024-06-01T08:00:00', 'ramai', '?persona=ramai'],
    ['?persona=cso-kppn', 'kantor-pusat', '?persona=kantor-pusat'],
  ] as const) {
    it(`bring ${to} to ${address ?? 'the tickets that are there, at their time'}`, () => {
      const kept = '?persona=kantor-pusat&data=manual&clock=2024-06-01T08:00:00';
      expect(decodeURIComponent(withPersona(`http://x/app/${from}#/haicso`, to))).toBe(
        `http://x/app/${address ?? kept}`,
      );
    });
  }

  it('keep one world for everybody who looks at it', () => {
    expect(settingsFrom('?persona=cso-kppn&data=manual').storageKey).toBe(settingsFrom('').storageKey);
    expect(settingsFrom('?persona=kantor-pusat').storageKey).toBe(settingsFrom('?persona=ramai').storageKey);
    expect(settingsFrom('?persona=baru&data=manual').data.key).toBe('baru');
  });

  it('begin at the first page as somebody else', () => {
    expect(withPersona('http://x/app/?mock=10&clock=2024-06-01T08:00:00#/haicso/cso/listTiket/t1', 'baru')).toBe(
      'http://x/app/?mock=10&persona=baru',
    );
  });
});
