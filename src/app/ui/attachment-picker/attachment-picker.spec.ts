import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { PickedFile, UploadItem, UploadState } from '../../domain/upload-item';
import { AttachmentPicker } from './attachment-picker';

@Component({
  imports: [AttachmentPicker],
  template: `
    <cso-attachment-picker [items]="items" [limits]="limits" [itemTools]="tools" />
    <ng-template #tools let-item
      ><em>Alat {{ item.name }}</em></ng-template
    >
  `,
})
class WithTools {
  readonly items = [item({ state: 'checking' })];
  readonly limits = DEFAULT_LIMITS;
}

describe('AttachmentPicker', () => {
  it('shows the limits before a file is chosen', () => {
    const { text, describedBy } = setup();
    expect(text()).toContain('pdf jpg png docx xlsx zip · maks 5 berkas, masing-masing 10 MB');
    expect(describedBy()).toContain('pdf jpg png docx xlsx zip · maks 5 berkas, masing-masing 10 MB');
  });

  it('is named by its label', () => {
    const { element } = setup();
    const labelledBy = element.getAttribute('aria-labelledby') ?? '';
    expect(element.getAttribute('role')).toBe('group');
    expect(element.querySelector(`#${labelledBy}`)?.textContent).toBe('Lampiran');
  });

  describe('choosing', () => {
    it('opens the browser’s file dialog by the button, for the allowed types', () => {
      const { button, input } = setup();
      const click = spyOn(input(), 'click');
      button('Pilih berkas').click();
      expect(click).toHaveBeenCalledTimes(1);
      expect(input().multiple).toBeTrue();
      expect(input().accept).toBe('.pdf,.jpg,.jpeg,.jfif,.jpe,.pjpeg,.pjp,.png,.docx,.xlsx,.zip');
    });

    it('emits the chosen files, and the same file again when it is chosen again', () => {
      const { input, chosen, choose } = setup();
      choose('a.pdf', 'b.png');
      expect(input().files?.length).toBe(0);
      choose('a.pdf');
      expect(chosen.map((files) => files.map(({ file }) => file.name))).toEqual([['a.pdf', 'b.png'], ['a.pdf']]);
    });

    it('emits nothing when the dialog is cancelled', () => {
      const { input, chosen } = setup();
      input().dispatchEvent(new Event('change'));
      expect(chosen).toEqual([]);
    });

    it('holds still while the form is being sent', () => {
      const { button, drag, chosen } = setup([item({ state: 'failed', failure: failure('server') })], {
        disabled: true,
      });
      drag('drop', transferOf('a.pdf'));
      expect(chosen).toEqual([]);
      expect(button('Pilih berkas').disabled).toBeTrue();
      expect(button('Hapus lampiran surat.pdf').disabled).toBeTrue();
      expect(button('Coba lagi mengunggah surat.pdf').disabled).toBeTrue();
    });
  });

  describe('dropping', () => {
    it('takes the files', () => {
      const { drag, chosen } = setup();
      expect(drag('dragover', transferOf('a.pdf')).defaultPrevented).toBeTrue();
      expect(drag('drop', transferOf('a.pdf')).defaultPrevented).toBeTrue();
      expect(chosen.map((files) => files.map(({ file, folder }) => [file.name, folder]))).toEqual([[['a.pdf', false]]]);
    });

    it('distinguishes a folder from a file (F19)', () => {
      const { drag, chosen } = setup();
      const transfer = transferOf('Map');
      const folder = { isDirectory: true } as FileSystemEntry;
      spyOn(DataTransferItem.prototype, 'webkitGetAsEntry').and.returnValue(folder);
      drag('drop', transfer);
      expect(chosen[0]?.[0]?.folder).toBeTrue();
    });

    it('leaves dragged text to the browser', () => {
      const { drag, chosen } = setup();
      const transfer = new DataTransfer();
      transfer.setData('text/plain', 'teks');
      expect(drag('dragover', transfer).defaultPrevented).toBeFalse();
      drag('drop', transfer);
      expect(chosen).toEqual([]);
    });

    it('does not let a file that misses the zone replace the page', () => {
      const { chosen } = setup();
      const drop = new DragEvent('drop', { dataTransfer: transferOf('a.pdf'), bubbles: true, cancelable: true });
      document.body.dispatchEvent(drop);
      expect(drop.defaultPrevented).toBeTrue();
      expect(chosen).toEqual([]);
    });
  });

  it('shows the tools of a form below each item', () => {
    const fixture = TestBed.createComponent(WithTools);
    fixture.detectChanges();
    expect([...(fixture.nativeElement as HTMLElement).querySelectorAll('li em')].map(trimmed)).toEqual([
      'Alat surat.pdf',
    ]);
  });

  describe('the list', () => {
    it('shows name, kind and size', () => {
      const { lines } = setup([item({ state: 'done', attachment: ATTACHMENT })]);
      expect(lines()).toEqual(['surat.pdf PDF · 240 kB · terlampir']);
    });

    it('does not call an item removed that another of the same name replaces', () => {
      const { show, announced } = setup([item({ state: 'done', attachment: ATTACHMENT })]);
      show([{ ...item({ state: 'checking' }), key: 'k2' }]);
      expect(announced()).toEqual([]);
    });

    it('isolates the name from the words around it (F05)', () => {
      const { element } = setup([item({ state: 'checking' })]);
      expect(element.querySelector('li bdi')?.textContent).toBe('surat.pdf');
    });

    it('shows how far an upload has come', () => {
      const { lines, progress } = setup([item({ state: 'uploading', sent: 61_440 })]);
      expect(progress()).toEqual(['Mengunggah surat.pdf 25']);
      expect(lines()[0]).toContain('25%');
    });

    it('shows the bar from the first byte', () => {
      const { lines, progress } = setup([item({ state: 'uploading', sent: 0 })]);
      expect(progress()).toEqual(['Mengunggah surat.pdf 0']);
      expect(lines()[0]).toContain('menunggu giliran');
    });

    const problems: readonly [string, UploadState, RegExp, boolean][] = [
      ['refused', { state: 'refused', problem: { kind: 'mismatch', name: 'surat.pdf' } }, /tidak sesuai/, false],
      ['cut (F24)', { state: 'failed', failure: failure('offline') }, /belum terunggah.*Coba lagi/, true],
      ['timed out', { state: 'failed', failure: failure('timeout') }, /belum terunggah.*Coba lagi/, true],
      ['failed', { state: 'failed', failure: failure('server', 500) }, /belum terunggah.*Coba lagi/, true],
      ['413 (F25)', { state: 'failed', failure: failure('too-large', 413) }, /terlalu besar \(batas 10 MB/, false],
      ['415 (F25)', { state: 'failed', failure: failure('unsupported', 415) }, /docx xlsx zip · maks/, false],
      ['session', { state: 'failed', failure: failure('session', 401) }, /Masuk kembali/, true],
      ['forbidden', { state: 'failed', failure: failure('forbidden', 403) }, /tidak berwenang/, false],
      ['invalid', { state: 'failed', failure: failure('invalid', 422) }, /Periksa isi berkas/, false],
      ['missing', { state: 'missing' }, /Pilih lagi berkas ini/, false],
    ];
    for (const [what, state, words, retry] of problems) {
      it(`names the file and the next step when it is ${what}`, () => {
        const { lines, buttons } = setup([item(state)]);
        expect(lines()[0]).toContain('“surat.pdf”');
        expect(lines()[0]).toMatch(words);
        expect(buttons().includes('Coba lagi mengunggah surat.pdf')).toBe(retry);
      });
    }

    it('shows the backend’s words for what is wrong with a file', () => {
      const fields = { attachments: 'Berkas mengandung virus.' };
      const { lines } = setup([item({ state: 'failed', failure: { ...failure('invalid', 422), fields } })]);
      expect(lines()[0]).toContain('Berkas mengandung virus.');
    });

    const removals: readonly [string, UploadState][] = [
      ['Batalkan unggahan surat.pdf', { state: 'checking' }],
      ['Batalkan unggahan surat.pdf', { state: 'uploading', sent: 1 }],
      ['Hapus lampiran surat.pdf', { state: 'done', attachment: { id: 'u', name: 'surat.pdf', size: 1, type: '' } }],
      ['Hapus lampiran surat.pdf', { state: 'missing' }],
      ['Tutup pesan tentang surat.pdf', { state: 'refused', problem: { kind: 'empty', name: 'surat.pdf' } }],
    ];
    for (const [label, state] of removals) {
      it(`calls it "${label}" while the file is ${state.state}, and keeps the focus in the form`, () => {
        const { button, removed } = setup([item(state)]);
        button(label).click();
        expect(removed).toEqual(['k1']);
        expect(document.activeElement).toBe(button('Pilih berkas'));
      });
    }

    it('tries again on demand, with the focus on what stands beside the button', () => {
      const { button, retried } = setup([item({ state: 'failed', failure: failure('offline') })]);
      button('Coba lagi mengunggah surat.pdf').click();
      expect(retried).toEqual(['k1']);
      expect(document.activeElement).toBe(button('Hapus lampiran surat.pdf'));
    });

    it('shows what keeps the form from being sent, tied to the button', () => {
      const { describedBy } = setup([], { problem: 'Tunggu sampai lampiran selesai diunggah.' });
      expect(describedBy()).toContain('Tunggu sampai lampiran selesai diunggah.');
    });
  });

  describe('the announcement', () => {
    it('announces once that a file is attached, and not its progress', () => {
      const { show, announced } = setup();
      show([item({ state: 'checking' })]);
      show([item({ state: 'uploading', sent: 1 })]);
      show([item({ state: 'uploading', sent: 2 })]);
      show([item({ state: 'done', attachment: ATTACHMENT })]);
      show([item({ state: 'done', attachment: ATTACHMENT })]);
      expect(announced()).toEqual(['“surat.pdf” terlampir.']);
    });

    it('announces a problem once', () => {
      const { show, announced } = setup();
      show([item({ state: 'failed', failure: failure('offline') })]);
      show([item({ state: 'failed', failure: failure('offline') })]);
      expect(announced().length).toBe(1);
      expect(announced()[0]).toContain('“surat.pdf” belum terunggah');
    });

    it('announces that a file was removed', () => {
      const { show, announced } = setup([item({ state: 'done', attachment: ATTACHMENT })]);
      show([]);
      expect(announced()).toEqual(['“surat.pdf” dihapus dari lampiran.']);
    });

    it('is silent about files that came back with a draft, but not about those to be chosen again', () => {
      const { announced } = setup([
        item({ state: 'done', attachment: ATTACHMENT }),
        { ...item({ state: 'missing' }), key: 'k2', name: 'foto.png' },
      ]);
      expect(announced().length).toBe(1);
      expect(announced()[0]).toContain('foto.png');
      expect(announced()[0]).not.toContain('surat.pdf');
    });
  });
});

const ATTACHMENT = { id: 'u1', name: 'surat.pdf', size: 245_760, type: 'application/pdf' };

const item = (state: UploadState): UploadItem => ({ ...state, key: 'k1', name: 'surat.pdf', size: 245_760 });

function failure(kind: Failure['kind'], status: number | null = null): Failure {
  return { kind, status, code: null, retryAfter: null, fields: {} };
}

function transferOf(...names: readonly string[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'], name));
  return transfer;
}

const trimmed = (node: Element | null): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

function setup(items: readonly UploadItem[] = [], inputs: { disabled?: boolean; problem?: string } = {}) {
  const announce = jasmine.createSpy<(words: string) => Promise<void>>('announce').and.resolveTo();
  TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: { announce } }] });
  const fixture = TestBed.createComponent(AttachmentPicker);
  const element = fixture.nativeElement as HTMLElement;
  const show = (now: readonly UploadItem[]): void => {
    fixture.componentRef.setInput('items', now);
    fixture.detectChanges();
  };
  fixture.componentRef.setInput('limits', DEFAULT_LIMITS);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  show(items);
  const chosen: (readonly PickedFile[])[] = [];
  const removed: string[] = [];
  const retried: string[] = [];
  fixture.componentInstance.filesChosen.subscribe((files) => chosen.push(files));
  fixture.componentInstance.removed.subscribe((key) => removed.push(key));
  fixture.componentInstance.retried.subscribe((key) => retried.push(key));
  const nameOf = (button: Element): string => button.getAttribute('aria-label') ?? trimmed(button);
  const all = (): HTMLButtonElement[] => [...element.querySelectorAll('button')];
  const button = (name: string): HTMLButtonElement => {
    const found = all().find((candidate) => nameOf(candidate) === name);
    if (!found) throw new Error(`no button "${name}" among ${all().map(nameOf).join(', ')}`);
    return found;
  };
  const input = (): HTMLInputElement => element.querySelector('input') as HTMLInputElement;
  return {
    element,
    show,
    chosen,
    removed,
    retried,
    button,
    input,
    text: () => trimmed(element),
    lines: () => [...element.querySelectorAll('li')].map(trimmed),
    buttons: () => all().map(nameOf),
    announced: () => announce.calls.allArgs().map(([words]) => words),
    progress: () =>
      [...element.querySelectorAll('progress')].map((bar) => `${bar.getAttribute('aria-label')} ${bar.value}`),
    describedBy: () =>
      (button('Pilih berkas').getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => trimmed(element.querySelector(`#${id}`)))
        .join(' '),
    choose: (...names: readonly string[]) => {
      input().files = transferOf(...names).files;
      input().dispatchEvent(new Event('change'));
    },
    drag: (kind: 'dragover' | 'drop', dataTransfer: DataTransfer) => {
      const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
      button('Pilih berkas').dispatchEvent(event);
      return event;
    },
  };
}
