import { fetchFiles, loadPart } from './load-part';

describe('loadPart', () => {
  it('loads a module when its files are what the build said', async () => {
    const { part } = await setup();
    expect(await loadPart<{ answer: number }>(part)).toEqual(jasmine.objectContaining({ answer: 42 }));
  });

  it('refuses a file that is not what the build said', async () => {
    const { part, url } = await setup();
    const wrong = `sha384-${btoa('x'.repeat(48))}`;
    await expectAsync(loadPart({ ...part, files: { [url]: wrong } })).toBeRejected();
  });

  it('refuses an answer that is no success', async () => {
    const { part } = await setup();
    const missing = new URL('no-such-file.js', document.baseURI).href;
    await expectAsync(fetchFiles([{ ...part, files: { [missing]: '' } }])).toBeRejectedWithError(/404/);
  });
});

async function setup() {
  const code = 'export const answer = 42;';
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(code)));
  return { url, part: { entry: url, files: { [url]: `sha384-${btoa(String.fromCharCode(...digest))}` } } };
}
