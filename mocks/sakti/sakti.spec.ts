import { PASSWORD } from './accounts';
import { Sakti } from './sakti';

const NIK = '3171000000000001';

describe('Sakti', () => {
  it('lets somebody in who knows NIK, password and captcha, and gives tokens', () => {
    const { sakti, attempt } = setup();
    const result = attempt();
    expect(result.kind).toBe('in');
    const given = sakti.tokenFor(result.kind === 'in' ? result.login : '');
    expect(given?.persona).toBe('manual');
    expect(sakti.personaOfToken(given?.token ?? '')).toBe('manual');
  });

  it('takes the captcha in small letters and with spaces, but only once', () => {
    const { sakti } = setup();
    const captcha = ` ${sakti.newCaptcha().toLowerCase()} `;
    expect(sakti.logIn({ nik: NIK, password: PASSWORD, captcha }).kind).toBe('in');
    expect(sakti.logIn({ nik: NIK, password: PASSWORD, captcha }).kind).toBe('wrong-captcha');
  });

  it('does not tell an unknown NIK from a wrong password', () => {
    const { attempt } = setup();
    expect(attempt({ nik: '0' })).toEqual({ kind: 'wrong-password', attemptsLeft: 2 });
    expect(attempt({ password: 'x' })).toEqual({ kind: 'wrong-password', attemptsLeft: 2 });
  });

  it('locks a NIK after three wrong passwords, and opens it again in time', () => {
    const { attempt, pass } = setup();
    attempt({ password: 'x' });
    attempt({ password: 'y' });
    expect(attempt({ password: 'z' })).toEqual({ kind: 'locked', seconds: 300 });
    expect(attempt().kind).toBe('locked');
    pass(300);
    expect(attempt().kind).toBe('in');
  });

  it('knows no token after it has run out, and no login after that too', () => {
    const { sakti, attempt } = setup();
    const result = attempt();
    const login = result.kind === 'in' ? result.login : '';
    const first = sakti.tokenFor(login)?.token ?? '';
    sakti.expire(false);
    expect(sakti.personaOfToken(first)).toBeNull();
    expect(sakti.tokenFor(login)).not.toBeNull();
    sakti.expire(true);
    expect(sakti.tokenFor(login)).toBeNull();
  });
});

function setup() {
  let now = 0;
  const sakti = new Sakti(() => now);
  return {
    sakti,
    attempt: (how: { nik?: string; password?: string } = {}) =>
      sakti.logIn({ nik: NIK, password: PASSWORD, captcha: sakti.newCaptcha(), ...how }),
    pass: (seconds: number) => (now += seconds * 1_000),
  };
}
