import { sha256 } from './digest';

describe('SHA-256', () => {
  it('is that of the standard', async () => {
    expect(await sha256(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await sha256(new Blob())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  for (const [page, crypto] of [
    ['without https', {}],
    ['without any cryptography', undefined],
  ] as const) {
    it(`is told by no page ${page}`, async () => {
      spyOnProperty(globalThis, 'crypto').and.returnValue(crypto as Crypto);
      expect(await sha256(new Blob(['abc']))).toBeNull();
    });
  }
});
