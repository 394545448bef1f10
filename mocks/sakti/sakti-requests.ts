import * as v from 'valibot';
import { personaOf } from '../backend/personas/personas';
import type { Sakti } from './sakti';

const attemptSchema = v.object({ nik: v.string(), password: v.string(), captcha: v.string() });
const STATUS = { 'wrong-captcha': 422, 'wrong-password': 401, locked: 423 } as const;

/**
 * The HTTP endpoints `/mock/sakti/…`. The login is a cookie that scripts cannot read. Returns null for an unknown path.
 */
export async function handleSaktiRequest(sakti: Sakti, request: Request): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  const login = /(?:^|;\s*)sakti-login=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  switch (`${request.method} ${pathname}`) {
    case 'GET /mock/sakti/captcha':
      return Response.json({ captcha: sakti.newCaptcha() });
    case 'POST /mock/sakti/login': {
      const result = sakti.logIn(v.parse(attemptSchema, await request.json()));
      return result.kind === 'in'
        ? tokenResponse(sakti, result.login)
        : Response.json(result, { status: STATUS[result.kind] });
    }
    case 'POST /mock/sakti/token':
      return tokenResponse(sakti, login);
    case 'POST /mock/sakti/logout':
      sakti.logOut(login);
      return new Response(null, { status: 204, headers: { 'Set-Cookie': cookie('', 0) } });
    case 'POST /mock/sakti/expire':
      sakti.expire(searchParams.has('all'));
      return new Response(null, { status: 204 });
    default:
      return null;
  }
}

function tokenResponse(sakti: Sakti, login: string): Response {
  const given = sakti.tokenFor(login);
  if (!given) return Response.json({ kind: 'out' }, { status: 401 });
  const { session } = personaOf(given.persona);
  return Response.json({ token: given.token, user: session }, { headers: { 'Set-Cookie': cookie(login, 8 * 3600) } });
}

const cookie = (login: string, seconds: number): string =>
  `sakti-login=${login}; Path=/mock/sakti; HttpOnly; SameSite=Strict; Max-Age=${seconds}`;
