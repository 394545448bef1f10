import { apiConfigOf } from './host';
import type { HostSession } from './host-contract';

describe('apiConfigOf', () => {
  const tokens: readonly [string, NonNullable<HostSession['token']>, Record<string, string> | null][] = [
    ['sends the token of the moment', () => 'a', { Authorization: 'Bearer a' }],
    ['waits for the token', () => Promise.resolve('a'), { Authorization: 'Bearer a' }],
    ['sends nothing without a token', () => null, null],
    ['sends nothing with an empty token', () => '', null],
    ['sends nothing when the token cannot be had', () => Promise.reject(new Error('no')), null],
    ['sends nothing when the shell throws', throwing, null],
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
  });
});

function throwing(): never {
  throw new Error('no');
}
