import {
  cameraExif,
  latin1Bytes,
  latin1Text,
  METADATA,
  pictureFile,
  pixelsOf,
  withMetadata,
} from '../../../testing/pictures';
import { cleanPicture } from './clean-picture';

const LIMIT = 10_000_000;

describe('cleanPicture', () => {
  for (const orientation of [1, 6]) {
    it(`drops place, time and texts of a JPEG, and keeps its pixels upright (orientation ${orientation})`, async () => {
      const photo = await withMetadata(await striped('foto.jpg'), orientation);
      const [before, after] = [await textOf(photo), await textOf(await cleaned(photo))];
      expect(METADATA.filter((each) => !before.includes(each))).toEqual([]);
      expect(METADATA.filter((each) => after.includes(each))).toEqual([]);
      expect(after.includes('Exif')).toBe(orientation !== 1);
      expect(after).not.toContain('xap');
      await expectSamePixels(photo, await cleaned(photo));
    });
  }

  it('copies the coded pixels of a JPEG byte by byte', async () => {
    const jpeg = await striped('foto.jpg');
    expect(await textOf(await cleaned(await withMetadata(jpeg)))).toBe(await textOf(jpeg));
  });

  it('keeps name, type and time of the file', async () => {
    const photo = await withMetadata(await striped('foto.jpeg'));
    const { name, type, lastModified } = await cleaned(photo);
    expect([name, type, lastModified]).toEqual(['foto.jpeg', 'image/jpeg', 77]);
  });

  it('keeps colour profile and colour transform of a JPEG, without the thumbnail of its heading', async () => {
    const bytes = new Uint8Array(await (await striped('foto.jpg')).arrayBuffer());
    const thumbnail = latin1Bytes('\xff\xe0\0\x19JFIF\0\x01\x02\0\0\x01\0\x01\x01\x03gambar kecil'.slice(0, 27));
    const others = latin1Bytes('\xff\xe2\0\x11ICC_PROFILE\0PRO\xff\xe2\0\x08MPF\0XX\xff\xee\0\x09Adobe\0d');
    const jfifEnd = 2 + 18;
    const file = new File([bytes.slice(0, 2), thumbnail, others, bytes.slice(jfifEnd)], 'a.jpg');
    const text = await textOf(await cleaned(file));
    expect(text).toContain('ICC_PROFILE\0PRO');
    expect(text).toContain('Adobe\0d');
    expect(text).not.toContain('gambar');
    expect(text).not.toContain('MPF');
    expect(text.slice(0, 20)).toBe('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0');
    expect((await pixelsOf(await cleaned(file))).width).toBe(120);
  });

  it('drops the metadata of a JPEG that ends too early', async () => {
    const photo = await withMetadata(await striped('foto.jpg'));
    const text = await textOf(await cleaned(new File([photo.slice(0, photo.size - 40)], 'foto.jpg')));
    expect(METADATA.filter((each) => text.includes(each))).toEqual([]);
  });

  it('drops texts, time and EXIF of a PNG, and keeps orientation and pixels', async () => {
    const png = new Uint8Array(await (await striped('layar.png')).arrayBuffer());
    const afterHead = 8 + 25;
    const added = [
      ['tEXt', `Author\0${METADATA[1]}`],
      ['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${METADATA[2]}`],
      ['tIME', METADATA[5].slice(0, 7)],
      ['eXIf', latin1Text(cameraExif(6))],
    ].map(([type = '', data = '']) => latin1Bytes(`\0\0\0${String.fromCharCode(data.length)}${type}${data}CRC4`));
    const file = new File([png.slice(0, afterHead), ...added, png.slice(afterHead), 'DI-BELAKANG'], 'layar.png');
    const after = await textOf(await cleaned(file));
    expect([...METADATA, 'tIME', 'tEXt'].filter((each) => after.includes(each))).toEqual([]);
    expect(after.match(/eXIf/g)?.length).toBe(1);
    const upright = await pixelsOf(await cleaned(file));
    const plain = await pixelsOf(new Blob([png]));
    expect(upright.width * upright.height).toBe(plain.width * plain.height);
    expect([...upright.at(upright.width - 1, 1)]).toEqual([255, 0, 0, 255]);
  });

  it('drops EXIF and XMP of a WebP, and says so in its heading', async () => {
    const file = await webp(1);
    const bytes = new Uint8Array(await (await cleaned(file)).arrayBuffer());
    expect(METADATA.filter((each) => latin1Text(bytes).includes(each))).toEqual([]);
    expect(new DataView(bytes.buffer).getUint32(4, true)).toBe(bytes.length - 8);
    expect((bytes[20] ?? 0xff) & 0x0c).toBe(0);
    expect((await pixelsOf(await cleaned(file))).width).toBe(120);
    const turned = new Uint8Array(await (await cleaned(await webp(8))).arrayBuffer());
    expect((turned[20] ?? 0) & 0x0c).toBe(0x08);
    expect(latin1Text(turned.slice(-34))).toMatch(/^EXIF/);
  });

  it('returns other files, clean pictures and files over the limit as they are', async () => {
    const others = [
      new File(['%PDF-1.7 GPS-TEMPAT'], 'surat.pdf'),
      new File(['tidak ada gambar'], 'foto.jpg'),
      new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'bukan gambar', Uint8Array.of(0xff, 0xd9)], 'rusak.jpg'),
      new File([(await striped('layar.png')).slice(0, 33)], 'rusak.png'),
      new File(['RIFF\x0c\0\0\0WEBPEXIF\0\0\0\0'], 'rusak.webp'),
      await striped('layar.png'),
      await striped('foto.jpg'),
    ];
    for (const file of others) expect(await cleaned(file)).toBe(file);
    const photo = await withMetadata(await striped('foto.jpg'));
    expect((await cleanPicture({ file: photo }, photo.size - 1))?.file).toBe(photo);
    expect((await cleanPicture({ file: photo, folder: true }, LIMIT))?.file).toBe(photo);
  });

  it('is null for a photo that cannot be read any more (F23)', async () => {
    const file = await withMetadata(await striped('foto.jpg'));
    spyOn(file, 'arrayBuffer').and.rejectWith(new DOMException('gone', 'NotReadableError'));
    expect(await cleanPicture({ file }, LIMIT)).toBeNull();
  });
});

const striped = (name: string): Promise<File> =>
  pictureFile(name, [120, 60], (context) => {
    context.fillStyle = '#f00';
    context.fillRect(0, 0, 30, 60);
    context.fillStyle = '#00f';
    context.fillRect(60, 30, 60, 30);
  });

/** A WebP of the browser's encoder, in the extended format with EXIF and XMP. */
async function webp(orientation: number): Promise<File> {
  const canvas = new OffscreenCanvas(120, 60);
  canvas.getContext('2d')?.fillRect(0, 0, 30, 60);
  const plain = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp' })).arrayBuffer());
  const head = plain[15] === 0x58 ? plain.slice(30) : plain.slice(12);
  const extended = Uint8Array.from([...latin1Bytes('VP8X'), 10, 0, 0, 0, 0x1c, 0, 0, 0, 119, 0, 0, 59, 0, 0]);
  const exif = cameraExif(orientation);
  const body = [
    ...extended,
    ...head,
    ...latin1Bytes('EXIF'),
    ...[exif.length, 0, 0, 0],
    ...exif,
    ...latin1Bytes(`XMP \x0b\0\0\0${METADATA[1]}\0`),
  ];
  const size = body.length + 4;
  const heading = [...latin1Bytes('RIFF'), size & 0xff, (size >> 8) & 0xff, size >> 16, 0, ...latin1Bytes('WEBP')];
  return new File([Uint8Array.from([...heading, ...body])], 'foto.webp', { type: 'image/webp' });
}

async function cleaned(file: File): Promise<File> {
  const picked = await cleanPicture({ file }, LIMIT);
  if (!picked) throw new Error('not read');
  return picked.file;
}

const textOf = async (file: Blob): Promise<string> => latin1Text(new Uint8Array(await file.arrayBuffer()));

async function expectSamePixels(before: File, after: File): Promise<void> {
  const [one, other] = [await pixelsOf(before), await pixelsOf(after)];
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  for (const [x, y] of [
    [1, 1],
    [one.width - 2, 1],
    [one.width - 2, one.height - 2],
    [1, one.height - 2],
  ] as const) {
    expect(other.at(x, y)).toEqual(one.at(x, y));
  }
}
