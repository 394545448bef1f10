import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { PictureTools } from '../../app/compose/pictures/picture-tools';
import { DEFAULT_LIMITS } from '../../app/domain/limits';
import { pictureFile } from '../../testing/pictures';
import { type GalleryState, widget } from '../gallery-state';

/** Tools of a picture that is painted first. */
@Component({
  selector: 'cso-painted-picture',
  imports: [PictureTools],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (file(); as file) {
      <cso-picture-tools [file]="file" [limits]="limits" />
    }
  `,
})
class PaintedPicture {
  protected readonly limits = DEFAULT_LIMITS;
  protected readonly file = signal<File | null>(null);

  constructor() {
    void pictureFile('layar.png', [1200, 700], (context) => {
      context.fillStyle = '#dde6f2';
      context.fillRect(0, 0, 1200, 700);
      context.fillStyle = '#333';
      context.font = '48px sans-serif';
      context.fillText('NIK 3171990101909999', 120, 200);
    }).then((file) => this.file.set(file));
  }
}

const BROKEN = new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)], 'rusak.jpg');

export const PICTURE_STATES: readonly GalleryState[] = [
  { ...widget('picture-tools', PaintedPicture, {}), reached: { by: [], shows: 'Ubah gambar' } },
  {
    ...widget('picture-editor', PaintedPicture, {}),
    reached: { by: ['Ubah gambar layar.png'], shows: 'Seret pada gambar' },
  },
  {
    ...widget('picture-undecodable', PictureTools, { file: BROKEN, limits: DEFAULT_LIMITS }),
    reached: { by: [], shows: 'dikirim apa adanya' },
  },
];
