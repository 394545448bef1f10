import { CONTRACT_VERSION, hostProblems, isUser } from './host-problems';

const USER = { userId: '1', name: 'Budi', role: 'SATKER' };
const nothing = (): void => undefined;

describe('hostProblems', () => {
  const keeps: readonly [string, unknown][] = [
    ['nothing at all', {}],
    ['this version of the contract', { contract: CONTRACT_VERSION }],
    ['a path as apiBase', { apiBase: '/api/haicso/v1/' }],
    ['a folder as catalogue', { catalogue: '/katalog/' }],
    ['content as catalogue', { catalogue: { topics: { topics: [] } } }],
    ['an address as apiBase', { apiBase: 'https://backend.example/api' }],
    ['a session by token', { session: { token: () => 'abc', renew: () => true, watch: () => nothing } }],
    ['parts that are there and empty', { session: { token: undefined, user: undefined }, on: { ready: undefined } }],
    ['a known person', { session: { user: USER } }],
    ['every listener', { on: { ready: nothing, failed: nothing, view: nothing, waiting: nothing } }],
    ['a theme', { theme: { scheme: 'dark', primary: '#123456', font: undefined } }],
    ['words for the portal', { words: { portal: 'MyIntress', login: undefined } }],
    ['each way of routing', { routing: { style: 'memory', basePath: 'haicso', start: 'cso/listTiket' } }],
    ['any locale', { locale: 'en-US' }],
    ['parts that we do not know', { future: 1 }],
  ];
  for (const [what, host] of keeps) {
    it(`finds none in ${what}`, () => expect(hostProblems(host)).toEqual([]));
  }

  const breaks: readonly [string, unknown, string][] = [
    ['nothing for something', null, 'options'],
    ['a list', [], 'options'],
    ['an older contract', { contract: 0 }, 'contract'],
    ['a later contract', { contract: CONTRACT_VERSION + 1 }, 'contract'],
    ['a number as catalogue', { catalogue: 7 }, 'catalogue'],
    ['a script as catalogue', { catalogue: 'javascript:alert(1)' }, 'catalogue'],
    ['an empty apiBase', { apiBase: '' }, 'apiBase'],
    ['a script as apiBase', { apiBase: 'javascript:alert(1)' }, 'apiBase'],
    ['a number as apiBase', { apiBase: 7 }, 'apiBase'],
    ['an unknown way of routing', { routing: { style: 'magic' } }, 'routing.style'],
    ['a base path that is no text', { routing: { basePath: 1 } }, 'routing'],
    ['routing that is no object', { routing: 'hash' }, 'routing'],
    ['a listener that cannot be called', { on: { waiting: 3 } }, 'on.waiting'],
    ['listeners that are no object', { on: nothing }, 'on'],
    ['a token instead of a way to get it', { session: { token: 'abc' } }, 'session.token'],
    ['a renewal that cannot be asked', { session: { renew: true } }, 'session.renew'],
    ['a watch that cannot be called', { session: { watch: {} } }, 'session.watch'],
    ['a session that is no object', { session: 'abc' }, 'session'],
    ['a person without a role', { session: { user: { userId: '1', name: 'Budi' } } }, 'session.user'],
    ['a theme of numbers', { theme: { primary: 1 } }, 'theme'],
    ['words that are no object', { words: 'MyIntress' }, 'words'],
    ['an empty word', { words: { portal: ' ' } }, 'words.portal'],
    ['a long word', { words: { login: 'x'.repeat(41) } }, 'words.login'],
    ['a word of two lines', { words: { portal: 'a\nb' } }, 'words.portal'],
    ['a nonce that is no text', { nonce: 1 }, 'nonce'],
  ];
  for (const [what, host, named] of breaks) {
    it(`names ${named} for ${what}`, () => {
      expect(hostProblems(host)).toEqual([jasmine.stringMatching(`^${named.replace('.', '\\.')}:`)]);
    });
  }

  it('names all that is wrong at once', () => {
    expect(hostProblems({ contract: 9, apiBase: '', session: { token: '' } }).length).toBe(3);
  });
});

describe('isUser', () => {
  const cases: readonly [unknown, boolean][] = [
    [USER, true],
    [{ ...USER, role: 'KANTOR_PUSAT', email: 'a@b.c' }, true],
    [{ ...USER, role: 'ADMIN' }, false],
    [{ ...USER, role: 'toString' }, false],
    [{ ...USER, userId: 1 }, false],
    [{ ...USER, name: undefined }, false],
    [null, false],
    ['Budi', false],
  ];
  for (const [user, is] of cases) it(`is ${is} of ${JSON.stringify(user)}`, () => expect(isUser(user)).toBe(is));
});
