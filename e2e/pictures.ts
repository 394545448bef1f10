import { type Locator, type Page } from '@playwright/test';

/** A picture made in the page: red where the secret stands (40 to 60 of 100), white elsewhere. */
export async function picture(page: Page, name: string, size = 100): Promise<Upload> {
  const base64 = await page.evaluate(
    async ([type, side]) => {
      const canvas = new OffscreenCanvas(side, side);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, side, side);
      context.fillStyle = '#f00';
      context.fillRect(0.4 * side, 0.4 * side, 0.2 * side, 0.2 * side);
      if (side > 1000) {
        const image = context.getImageData(0, 0, side, side);
        for (let at = 0; at < image.data.length; at += 4) image.data[at] = (at * 7919) % 256;
        context.putImageData(image, 0, 0);
      }
      const blob = await canvas.convertToBlob({ type, quality: 0.9 });
      return new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
        reader.readAsDataURL(blob);
      });
    },
    [name.endsWith('.png') ? 'image/png' : 'image/jpeg', size] as const,
  );
  return { name, mimeType: 'image/*', buffer: Buffer.from(base64, 'base64') };
}

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file with a picture's signature that no browser can decode. */
export const BROKEN: Upload = {
  name: 'rusak.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from('bukan gambar'), 0xff, 0xd9]),
};

interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Records the body of each upload, because Playwright shows no body that is a file. */
export const recordUploads = (page: Page) =>
  page.addInitScript(() => {
    const sent: File[] = [];
    Object.assign(globalThis, { sent });
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (body) {
      if (body instanceof File) sent.push(body);
      send.call(this, body);
    };
  });

/** The file of the upload with this number, from 1, once its request is under way. */
export async function upload(page: Page, number: number): Promise<Sent> {
  await page.waitForFunction((least) => (globalThis as unknown as { sent: File[] }).sent.length >= least, number);
  const { name, url } = await page.evaluate(async (index) => {
    const file = (globalThis as unknown as { sent: File[] }).sent[index] ?? new File([], '');
    const url = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(file);
    });
    return { name: file.name, url };
  }, number - 1);
  return { name, bytes: Buffer.from(url.split(',')[1] ?? '', 'base64') };
}

/** Decodes the bytes anew: the size, the reddest pixel anywhere, and the pixel in the middle. */
export const decoded = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let reddest = 0;
    for (let at = 0; at < data.length; at += 4) reddest = Math.max(reddest, (data[at] ?? 0) - (data[at + 1] ?? 0));
    const middle = context.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1).data;
    return { width: bitmap.width, height: bitmap.height, reddest, middle: [...middle] };
  }, bytes.toString('base64'));

/** Drags over a canvas, from and to in shares of it. */
export async function dragOver(
  canvas: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  // Waits until it stands still: an opening dialog grows.
  await canvas.hover({ trial: true });
  const { mouse } = canvas.page();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no canvas');
  await mouse.move(box.x + from[0] * box.width, box.y + from[1] * box.height);
  await mouse.down();
  await mouse.move(box.x + to[0] * box.width, box.y + to[1] * box.height, { steps: 3 });
  await mouse.up();
}
