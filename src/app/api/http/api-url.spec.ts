import * as fc from 'fast-check';
import { apiUrl } from './api-url';

const PAGE = 'https://monsakti.test/app/#/haicso';

describe('apiUrl', () => {
  for (const [apiBase, path, ids, url] of [
    ['/api/v1/', 'session', [], 'https://monsakti.test/api/v1/session'],
    ['/api/v1', 'session', [], 'https://monsakti.test/api/v1/session'],
    ['api/', 'session', [], 'https://monsakti.test/app/api/session'],
    ['https://api.test/v1', 'tickets/{id}', ['t-1'], 'https://api.test/v1/tickets/t-1'],
    ['/api/', 'tickets/{id}/replies', ['a/b?c#d e'], 'https://monsakti.test/api/tickets/a%2Fb%3Fc%23d%20e/replies'],
    ['/api/', '{a}/{b}', ['1', '2'], 'https://monsakti.test/api/1/2'],
    ['/api/', 'tickets/{id}', ['..'], null],
    ['/api/', 'tickets/{id}', ['.'], null],
    ['/api/', 'tickets/{id}', [''], null],
    ['/api/', 'tickets/{id}', ['!4'], null],
    ['/api/', 'tickets/{id}', ['...'], 'https://monsakti.test/api/tickets/...'],
    ['/api/', 'tickets/{id}', ['a!'], 'https://monsakti.test/api/tickets/a!'],
    ['/api/', 'tickets/{id}', ['\ud800'], 'https://monsakti.test/api/tickets/%EF%BF%BD'],
    ['/api/', '//evil.test', [], null],
    ['/api/', 'https://evil.test/', [], null],
    ['/api/', '../other', [], null],
    ['/api/', 'javascript:alert(1)', [], null],
  ] as const) {
    it(`joins ${apiBase} and ${path} with ${JSON.stringify(ids)}`, () => {
      expect(apiUrl({ apiBase, page: PAGE }, path, ids)).toBe(url);
    });
  }

  it('never leaves the base, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const url = apiUrl({ apiBase: '/api/v1/', page: PAGE }, 'tickets/{id}', [id]);
        return url === null || /^https:\/\/monsakti\.test\/api\/v1\/tickets\/[^/?#]+$/.test(url);
      }),
    );
  });
});
