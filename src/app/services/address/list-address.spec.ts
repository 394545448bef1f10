import { leadsToList, shellAddress } from './list-address';

describe('leadsToList', () => {
  for (const [url, leads] of [
    ['/haicso/cso/listTiket', true],
    ['/cso/listTiket/t-1?waiting=me', true],
    ['/cso/listTiket?q=/cso/rekap', true],
    ['/haicso', true],
    ['/haicso/cso/rekap?year=2024', false],
    ['/cso/menungguSatker', false],
  ] as const) {
    it(`is ${leads} for ${url}`, () => {
      expect(leadsToList(url)).toBe(leads);
    });
  }
});

describe('shellAddress', () => {
  for (const screen of ['listTiket/t-1?waiting=me', 'rekap', 'menungguSatker']) {
    it(`is what stands before ${screen}`, () => {
      expect(shellAddress(`/haicso/cso/${screen}`)).toBe('/haicso');
    });
  }
});
