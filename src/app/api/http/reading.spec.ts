import { HttpHeaders } from '@angular/common/http';
import { isLoginPage } from './login-page';
import { readJson } from './read-json';
import { readRetryAfter } from './retry-after';

const NOW = Date.parse('2024-03-21T05:07:10Z');

describe('readRetryAfter', () => {
  for (const [value, seconds] of [
    ['30', 30],
    [' 7 ', 7],
    ['0', 0],
    ['99999999', 86_400],
    ['-5', null],
    ['1.5', null],
    ['', null],
    ['soon', null],
    ['Thu, 21 Mar 2024 05:07:40 GMT', 30],
    ['Thu, 21 Mar 2024 05:07:09 GMT', 0],
    ['Fri, 21 Mar 2025 05:07:10 GMT', 86_400],
  ] as const) {
    it(`reads ${JSON.stringify(value)}`, () => {
      expect(readRetryAfter(new HttpHeaders({ 'Retry-After': value }), NOW)).toBe(seconds);
    });
  }

  it('rounds up to whole seconds', () => {
    expect(readRetryAfter(new HttpHeaders({ 'Retry-After': 'Thu, 21 Mar 2024 05:07:12 GMT' }), NOW + 1)).toBe(2);
  });

  it('counts a date from the server’s own, whatever this machine’s clock says', () => {
    const headers = { 'Retry-After': 'Thu, 21 Mar 2024 05:07:40 GMT', Date: 'Thu, 21 Mar 2024 05:07:10 GMT' };
    expect(readRetryAfter(new HttpHeaders(headers), Date.parse('2019-01-01T00:00:00Z'))).toBe(30);
    expect(readRetryAfter(new HttpHeaders({ ...headers, Date: 'kemarin' }), NOW)).toBe(30);
  });

  it('knows when there is none', () => {
    expect(readRetryAfter(new HttpHeaders(), NOW)).toBeNull();
  });
});

describe('readJson', () => {
  for (const [text, value] of [
    ['{"a":1}', { a: 1 }],
    ['\ufeff{"a":1}', { a: 1 }],
    [')]}\'\n{"a":1}', { a: 1 }],
    [")]}',\n[1]", [1]],
    ["\ufeff \n)]}' [1]", [1]],
    ['null', null],
    ['0', 0],
    ['', undefined],
    ['{"a":NaN}', undefined],
    ['{"a":1', undefined],
    ['<html>', undefined],
    [")]}',[1])]}',", undefined],
  ] as const) {
    it(`reads ${JSON.stringify(text)} (F44)`, () => {
      expect(readJson(text)).toEqual(value as never);
    });
  }

  it('pollutes nothing (F49)', () => {
    readJson('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('isLoginPage', () => {
  for (const [type, body, login] of [
    ['text/html', '', true],
    ['Text/HTML; charset=utf-8', null, true],
    ['application/xhtml+xml', null, true],
    ['application/json', '<!DOCTYPE html>', true],
    [null, '\ufeff \n<HTML lang="id">', true],
    [null, '<head>', true],
    [null, '<!-- masuk --><html>', true],
    ['text/plain', '{"text":"<html>"}', false],
    ['application/json', '"text/html"', false],
    ['application/json', '<b>', false],
    [null, '', false],
    [null, null, false],
    ['application/json', `${' '.repeat(200)}<html>`, false],
  ] as const) {
    it(`classifies ${type} ${JSON.stringify(body)?.slice(0, 30)} (F42)`, () => {
      expect(isLoginPage(new HttpHeaders(type === null ? {} : { 'Content-Type': type }), body)).toBe(login);
    });
  }

  it('takes a file that says its name for a file (F27)', () => {
    const headers = new HttpHeaders({ 'Content-Type': 'text/html', 'Content-Disposition': 'attachment' });
    expect(isLoginPage(headers, null)).toBeFalse();
  });
});
