import { HOST_TIME_LIMIT } from './call-host';
import { apiConfigOf, hostWordsOf } from './host';
import type { HostSession } from './host-contract';

describe('apiConfigOf', () => {
  const tokens: readonly [string, NonNullable<HostSession['token']>, Record<string, string> | null][] = [
    ['sends the token of the moment', () => 'a', { Authorization: 'Bearer a' }],
    ['waits for the token', () => Promise.resolve('a'), { Authorization: 'Bearer a' }],
    ['sends nothing without a token', () => null, null],
    ['sends nothing with an empty token', () => '', null],
    ['sends nothing when the token cannot be had', () => Promise.reject(new Error('no')), null],
    ['sends nothing when the shell throws', throwing, null],
    ['sends nothing with what is no text', () => ({ access_token: 'a' }) as unknown as string, null],
    ['sends nothing with what no header can carry', () => 'a\nb', null],
    ['sends nothing with an undefined token', () => Promise.resolve(undefined as unknown as string), null],
  ];
  for (const [what, token, sent] of tokens) {
    it(what, async () => {
      const { headers, withCredentials } = apiConfigOf({ session: { token } });
      expect(typeof headers === 'function' && (await headers())).toEqual(sent);
      expect(withCredentials).toBeFalse();
    });
  }

  it('leaves it to the cookies where the shell has no tokens', () => {
    const config = apiConfigOf({ session: { token: undefined } });
    expect(config).toEqual({ apiBase: '/api/haicso/v1/', withCredentials: true });
    expect(apiConfigOf({ catalogue: '/katalog/' }).catalogue).toBe('/katalog/');
  });
});

describe('hostWordsOf', () => {
  for (const [what, words, expected] of [
    ['are ours without any', undefined, { portal: 'MONSAKTI', login: 'SAKTI' }],
    [
      'are ours where one is left out',
      { portal: 'MyIntress', login: undefined },
      { portal: 'MyIntress', login: 'SAKTI' },
    ],
    ['are those of the shell', { portal: 'a', login: 'b' }, { portal: 'a', login: 'b' }],
  ] as const) {
    it(what, () => expect(hostWordsOf({ words })).toEqual(expected));
  }
});

describe('apiConfigOf a shell that never answers (F70)', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('sends nothing without a token in time, and reports it once for all who wait', async () => {
    const { config, failed, lines } = setupSilent();
    const asked = [headersOf(config), headersOf(config)];
    jasmine.clock().tick(HOST_TIME_LIMIT);
    expect(await Promise.all(asked)).toEqual([null, null]);
    expect(failed.calls.allArgs()).toEqual([
      [{ reason: 'session', message: 'session.token() of the shell has not settled in 10 s' }],
    ]);
    expect(lines.calls.count()).toBe(1);
  });

  it('reports it again after an answer in between', async () => {
    const { config, failed, answer } = setupSilent();
    for (const answers of [false, true, false]) {
      const asked = headersOf(config);
      if (answers) answer('a');
      else jasmine.clock().tick(HOST_TIME_LIMIT);
      expect(await asked).toEqual(answers ? { Authorization: 'Bearer a' } : null);
    }
    expect(failed.calls.count()).toBe(2);
  });

  it('waits for a renewal no longer', async () => {
    const { config, failed } = setupSilent();
    const renewal = config.renew?.();
    jasmine.clock().tick(HOST_TIME_LIMIT);
    await expectAsync(renewal ?? Promise.resolve(true)).toBeRejected();
    expect(failed.calls.allArgs()).toEqual([[jasmine.objectContaining({ reason: 'session' })]]);
  });

  it('says nothing of a token or renewal that cannot be had: the end of the session follows', async () => {
    const failed = jasmine.createSpy('failed');
    const no = () => Promise.reject(new Error('no'));
    const config = apiConfigOf({ session: { token: no, renew: no }, on: { failed } });
    expect(await headersOf(config)).toBeNull();
    await expectAsync(config.renew?.() ?? Promise.resolve(true)).toBeRejected();
    expect(failed).not.toHaveBeenCalled();
  });
});

const headersOf = ({ headers }: ReturnType<typeof apiConfigOf>) => (typeof headers === 'function' ? headers() : null);

function setupSilent() {
  const failed = jasmine.createSpy('failed');
  const lines = spyOn(console, 'error');
  let answer: (token: string) => void = () => undefined;
  const never = () => new Promise<never>(() => undefined);
  const token = () => new Promise<string>((resolve) => (answer = resolve));
  const config = apiConfigOf({ session: { token, renew: never }, on: { failed } });
  return { config, failed, lines, answer: (given: string) => answer(given) };
}

function throwing(): never {
  throw new Error('no');
}
