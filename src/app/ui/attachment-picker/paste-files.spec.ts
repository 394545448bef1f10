import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PickedFile } from '../../domain/upload-item';
import { PasteFiles } from './paste-files';

@Component({
  imports: [PasteFiles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<form csoPasteFiles (filesPasted)="pasted.push($event)">
    <textarea aria-label="Tanggapan"></textarea>
  </form>`,
})
class Form {
  readonly pasted: (readonly PickedFile[])[] = [];
}

describe('PasteFiles', () => {
  beforeEach(() => {
    jasmine.clock().install();
    jasmine.clock().mockDate(new Date(2024, 2, 21, 12, 7, 9));
  });
  afterEach(() => jasmine.clock().uninstall());

  it('takes a screenshot pasted into a text field and names it by its time', () => {
    const { paste, names } = setup();
    expect(paste(new File(['x'], 'image.png', { type: 'image/png' })).defaultPrevented).toBeTrue();
    expect(names()).toEqual(['tangkapan-layar-20240321-120709.png']);
  });

  it('keeps the name of a file copied in the file manager', () => {
    const { paste, names } = setup();
    paste(new File(['x'], 'surat.pdf'), new File(['y'], 'foto.png'));
    expect(names()).toEqual(['surat.pdf', 'foto.png']);
  });

  it('takes a copied file although its name comes along as text', () => {
    const { paste, names } = setup();
    expect(paste('/home/ani/surat.pdf', new File(['x'], 'surat.pdf')).defaultPrevented).toBeTrue();
    expect(names()).toEqual(['surat.pdf']);
  });

  it('leaves text to the field', () => {
    const { paste, names } = setup();
    expect(paste('halo').defaultPrevented).toBeFalse();
    expect(names()).toEqual([]);
  });

  it('takes the text of copied cells and not the picture beside it', () => {
    const { paste, names } = setup();
    expect(paste('A1', new File(['x'], 'image.png', { type: 'image/png' })).defaultPrevented).toBeFalse();
    expect(names()).toEqual([]);
  });
});

function setup() {
  const fixture = TestBed.createComponent(Form);
  fixture.detectChanges();
  return {
    names: () => fixture.componentInstance.pasted.flat().map(({ file }) => file.name),
    paste: (...contents: readonly (string | File)[]) => {
      const clipboardData = new DataTransfer();
      for (const content of contents) {
        if (typeof content === 'string') clipboardData.setData('text/plain', content);
        else clipboardData.items.add(content);
      }
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (fixture.nativeElement as HTMLElement).querySelector('textarea')?.dispatchEvent(event);
      return event;
    },
  };
}
