import { isChunkFailure } from './chunk-failure';

describe('isChunkFailure', () => {
  for (const message of [
    'Failed to fetch dynamically imported module: https://x/rekam.js',
    'error loading dynamically imported module: https://x/rekam.js',
    'Importing a module script failed.',
    'Load failed',
    'NetworkError when attempting to fetch resource.',
    "The requested module './a.js' does not provide an export named 'b'",
  ]) {
    it(`knows "${message}"`, () => expect(isChunkFailure(new TypeError(message))).toBeTrue());
  }

  it("knows webpack's by its name", () => {
    expect(isChunkFailure(Object.assign(new Error('(missing: x)'), { name: 'ChunkLoadError' }))).toBeTrue();
  });

  for (const error of [new TypeError("Cannot read properties of undefined (reading 'a')"), new Error(''), 'x', null]) {
    it(`takes ${String(error)} for an error in the code`, () => expect(isChunkFailure(error)).toBeFalse());
  }
});
