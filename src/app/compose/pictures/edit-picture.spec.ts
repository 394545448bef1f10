import { oriented, pictureFile, type Pixels, pixelsOf } from '../../../testing/pictures';
import { decodePicture, MAX_AREA } from './decode-picture';
import { editedPicture, isWorthwhile, openPreview, SMALL_SIDE, smallerPicture } from './edit-picture';
import { type Mark, wholeArea } from './marks';

const mark = (tool: Mark['tool'], ...[x, y, right, bottom]: readonly number[]): Mark => ({
  tool,
  from: { x: x ?? 0, y: y ?? 0 },
  to: { x: right ?? 0, y: bottom ?? 0 },
});

describe('editedPicture', () => {
  it('leaves none of the pixels below a cover, in PNG as in JPEG', async () => {
    for (const name of ['layar.png', 'foto.jpg']) {
      const file = await redSquare(name);
      const pixels = await edited(file, [mark('cover', 40, 40, 60, 60)]);
      expect(reddest(pixels)).withContext(name).toBeLessThan(24);
      expect(pixels.at(50, 50)).withContext(name).toEqual([0, 0, 0, 255]);
      expect(isWhite(pixels.at(20, 20)))
        .withContext(name)
        .toBeTrue();
    }
  });

  it('leaves none of them when the picture is reduced, at any fraction of a pixel', async () => {
    const file = await pictureFile('layar.png', [4001, 3001], (context) => {
      context.fillStyle = '#f00';
      context.fillRect(1003, 1003, 501, 401);
    });
    const pixels = await edited(file, [mark('cover', 1504, 1404, 1003, 1003)], true);
    expect([pixels.width, pixels.height]).toEqual([SMALL_SIDE, 1200]);
    expect(reddest(pixels, [390, 390, 620, 580])).toBe(0);
    expect(pixels.at(500, 480)).toEqual([0, 0, 0, 255]);
  });

  it('keeps the newest crop, and covers in place within it', async () => {
    const file = await pictureFile('a.png', [100, 80], (context) => {
      context.fillStyle = '#00f';
      context.fillRect(50, 40, 10, 10);
    });
    const pixels = await edited(file, [
      mark('crop', 0, 0, 90, 70),
      mark('cover', 80, 60, 90, 70),
      mark('crop', 90, 70, 50, 40),
      mark('cover', 0, 0, 20, 20),
    ]);
    expect([pixels.width, pixels.height]).toEqual([40, 30]);
    expect(pixels.at(5, 5)).toEqual([0, 0, 255, 255]);
    expect(pixels.at(35, 25)).toEqual([0, 0, 0, 255]);
    expect(pixels.at(0, 0)).toEqual([0, 0, 255, 255]);
    expect(pixels.at(20, 20)).toEqual([255, 255, 255, 255]);
  });

  it('draws an arrow over a cover, its point at the second place', async () => {
    const file = await pictureFile('a.png', [100, 100], () => undefined);
    const pixels = await edited(file, [mark('arrow', 10, 50, 90, 50), mark('cover', 30, 30, 70, 70)]);
    expect(pixels.at(50, 50)).toEqual([0xd5, 0, 0, 255]);
    expect(pixels.at(50, 40)).toEqual([0, 0, 0, 255]);
    // The barbs stand at the point, not at the tail.
    expect(isWhite(pixels.at(14, 44))).toBeTrue();
    expect(isWhite(pixels.at(82, 45))).toBeFalse();
  });

  it('turns a photo upright by its EXIF orientation, and leaves EXIF out', async () => {
    const lying = await pictureFile('foto.jpg', [120, 60], (context) => {
      context.fillStyle = '#f00';
      context.fillRect(0, 0, 20, 60);
    });
    const file = await oriented(lying, 6);
    const result = await editedPicture(file, [mark('cover', 0, 100, 60, 120)]);
    if (!result) throw new Error('not decoded');
    const pixels = await pixelsOf(result);
    expect([pixels.width, pixels.height]).toEqual([60, 120]);
    expect(pixels.at(30, 5)[0]).toBeGreaterThan(240);
    expect(pixels.at(30, 5)[1]).toBeLessThan(20);
    expect(pixels.at(30, 110)).toEqual([0, 0, 0, 255]);
    expect(await latin1(file)).toContain('Exif');
    expect(await latin1(result)).not.toContain('Exif');
  });

  it('keeps name and format', async () => {
    const [png, jpg] = [await redSquare('Layar Saya.PNG.png'), await redSquare('foto.jpeg')];
    const results = await Promise.all([editedPicture(png, []), editedPicture(jpg, [])]);
    expect(results.map((file) => [file?.name, file?.type])).toEqual([
      ['Layar Saya.PNG.png', 'image/png'],
      ['foto.jpeg', 'image/jpeg'],
    ]);
  });

  it('is null for what the browser cannot decode, and the next picture is decoded', async () => {
    const broken = new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)], 'rusak.jpg');
    expect(await editedPicture(broken, [])).toBeNull();
    expect(await openPreview(broken)).toBeNull();
    expect(await smallerPicture(broken)).toBeNull();
    expect(await editedPicture(await redSquare('a.png'), [])).not.toBeNull();
  });

  it('decodes one picture at a time, releases each, and skips what was cancelled', async () => {
    const file = await redSquare('a.png');
    let open = 0;
    const most: number[] = [];
    const decode = window.createImageBitmap.bind(window);
    const spy = spyOn(window, 'createImageBitmap').and.callFake(async (source: ImageBitmapSource) => {
      most.push(++open);
      const bitmap = await decode(source);
      const close = bitmap.close.bind(bitmap);
      let isOpen = true;
      bitmap.close = () => {
        if (isOpen) open--;
        isOpen = false;
        close();
      };
      return bitmap;
    });
    const cancelled = AbortSignal.abort();
    const results = await Promise.all([
      editedPicture(file, []),
      openPreview(file, cancelled),
      openPreview(file),
      smallerPicture(file),
    ]);
    expect(results.map((result) => result === null)).toEqual([false, true, false, false]);
    expect(most).toEqual([1, 1, 1]);
    expect(open).toBe(0);
    spy.and.callThrough();
  });
});

describe('decodePicture', () => {
  it('draws at most 12 million pixels, in the shape of the picture', async () => {
    const file = await pictureFile('foto.jpg', [4800, 3600], () => undefined);
    const part = await decodePicture(file, wholeArea);
    expect(part?.size).toEqual({ width: 4800, height: 3600 });
    const { width = 0, height = 0 } = part?.canvas ?? {};
    expect(width * height).toBeLessThanOrEqual(MAX_AREA * 1.001);
    expect(width * height).toBeGreaterThan(MAX_AREA * 0.99);
    expect(width / height).toBeCloseTo(4 / 3, 2);
  });

  it('draws the chosen part in its own size, half of it, or a tenth', async () => {
    const file = await pictureFile('a.png', [400, 300], () => undefined);
    const sizeAt = async (maxSide?: number) => {
      const area = { x: 100, y: 50, width: 200, height: 100 };
      const part = await decodePicture(file, () => area, maxSide === undefined ? {} : { maxSide });
      return [part?.canvas.width, part?.canvas.height];
    };
    expect(await sizeAt()).toEqual([200, 100]);
    expect(await sizeAt(400)).toEqual([200, 100]);
    expect(await sizeAt(100)).toEqual([100, 50]);
    expect(await sizeAt(20)).toEqual([20, 10]);
  });

  it('leaves no canvas with pixels behind once a picture is saved or measured', async () => {
    const file = await noise('foto.jpg', [2800, 300]);
    const made = spyOn(document, 'createElement').and.callThrough();
    await editedPicture(file, [mark('cover', 0, 0, 9, 9)], { small: true });
    await smallerPicture(file);
    const canvases = made.calls.all().flatMap(({ returnValue: one }) => (one instanceof HTMLCanvasElement ? one : []));
    expect(canvases.length).toBeGreaterThan(1);
    expect(canvases.map(({ width, height }) => width * height)).toEqual(canvases.map(() => 0));
  });
});

describe('smallerPicture', () => {
  it('is offered for many bytes, and not for a long side alone', async () => {
    const long = await noise('panjang.jpg', [2900, 400]);
    expect(long.size).toBeLessThan(1_500_000);
    expect(await smallerPicture(long)).toBeUndefined();
    const jpeg = await noise('a.jpg', [400, 300]);
    const weighing = (size: number) => new File([jpeg, new Uint8Array(size - jpeg.size)], 'berat.jpg');
    expect(await smallerPicture(weighing(1_500_001))).toBeInstanceOf(File);
    expect(await smallerPicture(weighing(1_500_000))).toBeUndefined();
  });

  it('has to save three tenths of the bytes', () => {
    const of = (size: number) => new Blob([new Uint8Array(size)]);
    expect(isWorthwhile(of(1000), of(700))).toBeTrue();
    expect(isWorthwhile(of(1000), of(701))).toBeFalse();
  });

  it('is offered for a large photo when it saves enough', async () => {
    const small = await smallerPicture(await noise('foto.jpg', [3000, 2000]));
    if (!small) throw new Error('not offered');
    const { width, height } = await pixelsOf(small);
    expect([width, height]).toEqual([1600, 1067]);
    expect(small.name).toBe('foto.jpg');
  });

  it('is not offered for a small one', async () => {
    expect(await smallerPicture(await noise('foto.jpg', [600, 400]))).toBeUndefined();
  });
});

const redSquare = (name: string): Promise<File> =>
  pictureFile(name, [100, 100], (context) => {
    context.fillStyle = '#f00';
    context.fillRect(40, 40, 20, 20);
  });

/** As much detail in every pixel as a JPEG can hold. */
const noise = (name: string, [width, height]: readonly [number, number]): Promise<File> =>
  pictureFile(name, [width, height], (context) => {
    const image = context.createImageData(width, height);
    image.data.forEach((_, index) => (image.data[index] = index % 4 === 3 ? 255 : (index * 7919) % 256));
    context.putImageData(image, 0, 0);
  });

async function edited(file: File, marks: readonly Mark[], small = false): Promise<Pixels> {
  const result = await editedPicture(file, marks, { small });
  if (!result) throw new Error('not decoded');
  return pixelsOf(result);
}

/** How much red any pixel of a part has more than green. */
function reddest(pixels: Pixels, [left, top, right, bottom] = [0, 0, pixels.width, pixels.height]): number {
  let most = 0;
  for (let x = left; x < right; x++) {
    for (let y = top; y < bottom; y++) {
      const [red = 0, green = 0] = pixels.at(x, y);
      most = Math.max(most, red - green);
    }
  }
  return most;
}

const isWhite = (pixel: readonly number[]): boolean => pixel.every((value) => value > 240);

const latin1 = async (file: Blob): Promise<string> =>
  new TextDecoder('latin1').decode(new Uint8Array(await file.arrayBuffer()));
