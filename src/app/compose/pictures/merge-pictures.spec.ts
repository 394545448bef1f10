import { extractImages, getDocumentProxy } from 'unpdf';
import { oriented, pictureFile } from '../../../testing/pictures';
import { characters, checkReferences } from '../../../testing/strict-pdf';
import { mergedPictures } from './merge-pictures';

describe('mergedPictures', () => {
  it('makes a page of each picture, upright, lying for a wide one, without EXIF', async () => {
    const lying = await oriented(await redLeft('foto.jpg', [120, 60]), 6);
    const { text, pages } = await merged([lying, await redLeft('layar.png', [300, 100])]);
    expect(text).not.toContain('Exif');
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [595.28, 841.89],
      [841.89, 595.28],
    ]);
    const [first, second] = pages.map(({ image }) => image);
    expect([first?.width, first?.height]).toEqual([60, 120]);
    expect(isRed(first, 30, 10)).toBeTrue();
    expect(isRed(first, 30, 100)).toBeFalse();
    expect([second?.width, second?.height]).toEqual([300, 100]);
    expect(isRed(second, 10, 50)).toBeTrue();
  });

  it('puts what is transparent on white paper', async () => {
    const clear = await pictureFile('a.png', [20, 20], (context) => context.clearRect(0, 0, 20, 20));
    const { pages } = await merged([clear]);
    const data = pages[0]?.image?.data ?? [];
    expect([...data.slice(0, 3)]).toEqual([255, 255, 255]);
  });

  it('names the progress and the PDF', async () => {
    const steps: number[] = [];
    const pictures = [await redLeft('a.png', [9, 9]), await redLeft('b.png', [9, 9])];
    const result = await mergedPictures(pictures, { onPicture: (step) => steps.push(step), signal: never() });
    expect(steps).toEqual([1, 2]);
    expect(result instanceof File && [result.name, result.type]).toEqual(['gabungan-2-foto.pdf', 'application/pdf']);
  });

  it('returns the picture that cannot be decoded, and makes no PDF', async () => {
    const broken = new File(['x'], 'rusak.jpg');
    const result = await mergedPictures([await redLeft('a.png', [9, 9]), broken], {
      onPicture: () => undefined,
      signal: never(),
    });
    expect(result).toEqual({ undecodable: broken });
  });

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    const steps: number[] = [];
    const picture = await redLeft('a.png', [9, 9]);
    const onPicture = (step: number): void => {
      steps.push(step);
      cancel.abort();
    };
    expect(await mergedPictures([picture, picture], { onPicture, signal: cancel.signal })).toBeNull();
    expect(steps).toEqual([1]);
  });
});

const never = (): AbortSignal => new AbortController().signal;

const redLeft = (name: string, size: readonly [number, number]): Promise<File> =>
  pictureFile(name, size, (context) => {
    context.fillStyle = '#f00';
    context.fillRect(0, 0, size[0] / 4, size[1]);
  });

type Image = Awaited<ReturnType<typeof extractImages>>[number];

/** The merged PDF by a strict reader of its table, and by pdf.js. */
async function merged(pictures: readonly File[]) {
  const file = await mergedPictures(pictures, { onPicture: () => undefined, signal: never() });
  if (!(file instanceof File)) throw new Error('no PDF');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = characters(bytes);
  checkReferences(text);
  const pdf = await getDocumentProxy(bytes, { isOffscreenCanvasSupported: false, isImageDecoderSupported: false });
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { view } = await pdf.getPage(number);
    const [image] = await extractImages(pdf, number);
    pages.push({ width: view[2], height: view[3], image });
  }
  return { text, pages };
}

function isRed(image: Image | undefined, x: number, y: number): boolean {
  if (!image) throw new Error('no image');
  const at = (y * image.width + x) * image.channels;
  return (image.data[at] ?? 0) > 230 && (image.data[at + 1] ?? 255) < 40;
}
