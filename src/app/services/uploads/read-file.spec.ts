import { HEAD_BYTES, TAIL_BYTES } from '../../domain/attachments';
import { canBeRead, readFacts } from './read-file';

/** Bytes whose values depend on their position. */
const bytesOf = (size: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: size }, (_, at) => at % 251);
const fileOf = (bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], 'a.pdf', { lastModified: 77 });

const SIZE = HEAD_BYTES + TAIL_BYTES + 10;

describe('readFacts', () => {
  it('reads the beginning and the end of a file, and a digest of all of it', async () => {
    const bytes = bytesOf(SIZE);
    const facts = await readFacts({ file: fileOf(bytes) }, SIZE);
    expect(facts?.head).toEqual(bytes.slice(0, HEAD_BYTES));
    expect(facts?.tail).toEqual(bytes.slice(-TAIL_BYTES));
    expect([facts?.name, facts?.size, facts?.lastModified]).toEqual(['a.pdf', SIZE, 77]);
    const other = await readFacts({ file: fileOf(bytes.with(HEAD_BYTES + 1, 252)) }, SIZE);
    expect(facts?.digest).toMatch(/^\d+(,\d+){31}$/);
    expect(other?.digest).not.toBe(facts?.digest);
  });

  it('reads a short file whole, twice', async () => {
    const bytes = bytesOf(5);
    const facts = await readFacts({ file: fileOf(bytes) }, SIZE);
    expect([facts?.head, facts?.tail]).toEqual([bytes, bytes]);
  });

  for (const [what, folder, limit] of [
    ['over the limit', false, SIZE - 1],
    ['of a folder', true, SIZE],
  ] as const) {
    it(`reads no byte of a file ${what}`, async () => {
      const file = fileOf(bytesOf(SIZE));
      const slice = spyOn(file, 'slice').and.callThrough();
      const facts = await readFacts({ file, folder }, limit);
      expect(slice).not.toHaveBeenCalled();
      expect([facts?.head.length, facts?.tail.length, facts?.folder, facts?.size]).toEqual([0, 0, folder, SIZE]);
    });
  }

  it('has no digest where the page is not served over https', async () => {
    spyOnProperty(crypto, 'subtle').and.returnValue(undefined as unknown as SubtleCrypto);
    const facts = await readFacts({ file: fileOf(bytesOf(5)) }, SIZE);
    expect(facts?.digest).toBeNull();
  });

  it('is null for a file that cannot be read any more (F23)', async () => {
    const file = fileOf(bytesOf(5));
    spyOn(file, 'slice').and.callFake(() => unreadable());
    expect(await readFacts({ file }, SIZE)).toBeNull();
  });
});

describe('canBeRead', () => {
  it('reads one byte to find out', async () => {
    expect(await canBeRead(fileOf(bytesOf(5)))).toBe(true);
    const file = fileOf(bytesOf(5));
    spyOn(file, 'slice')
      .withArgs(0, 1)
      .and.callFake(() => unreadable());
    expect(await canBeRead(file)).toBe(false);
  });
});

function unreadable(): Blob {
  const blob = new Blob();
  spyOn(blob, 'arrayBuffer').and.rejectWith(new DOMException('gone', 'NotReadableError'));
  return blob;
}
