import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import type { Failure } from '../../domain/failure';
import { AttachmentList } from './attachment-list';

const PDF = { id: 'f1', name: 'surat.pdf', size: 245_760, type: 'application/pdf' };
const IMAGE = { id: 'f2', name: 'layar.png', size: 1024, type: 'image/png' };

describe('AttachmentList', () => {
  it('shows each file with name, kind and size', () => {
    const { text, lines } = setup();
    expect(text()).toContain('Lampiran:');
    expect(lines()).toEqual(['surat.pdf PDF · 240 kB', 'layar.png Gambar · 1 kB']);
  });

  for (const [given, shown] of [
    ['lap\u202efdp.exe', 'lapfdp.exe'],
    ['../../x.pdf', 'x.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', '_img src=x onerror=alert(1)_.pdf'],
  ] as const) {
    it(`shows ${JSON.stringify(given)} as ${shown}, isolated (F05)`, () => {
      const { element } = setup({ attachments: [{ ...PDF, name: given }] });
      expect(element.querySelector('bdi')?.textContent).toBe(shown);
      expect(element.querySelector('img')).toBeNull();
    });
  }

  it('asks for a download by name', () => {
    const { press, downloads } = setup();
    press('Unduh surat.pdf, PDF · 240 kB');
    expect(downloads).toEqual(['f1']);
  });

  it('never links to an address (F04)', () => {
    expect(setup().element.querySelector('a')).toBeNull();
  });

  it('offers to show a picture, and nothing else', () => {
    const { buttons, press, opened } = setup();
    expect(buttons().filter((name) => name.startsWith('Lihat'))).toEqual(['Lihat gambar layar.png']);
    press('Lihat gambar layar.png');
    expect(opened).toEqual(['f2']);
  });

  it('shows the open picture with its name and closes it', () => {
    const url = URL.createObjectURL(new Blob());
    const { element, button, press, closed } = setup({ previews: new Map([['f2', url]]) });
    expect(element.querySelector('img')?.src).toBe(url);
    expect(element.querySelector('img')?.alt).toBe('Gambar layar.png');
    expect(button('Lihat gambar layar.png').getAttribute('aria-expanded')).toBe('true');
    press('Lihat gambar layar.png');
    expect(closed).toEqual(['f2']);
    URL.revokeObjectURL(url);
  });

  it('shows that a file is being downloaded', () => {
    const { button } = setup({ busy: new Set(['f1']) });
    expect(button('Unduh surat.pdf, PDF · 240 kB').getAttribute('aria-busy')).toBe('true');
    expect(button('Unduh layar.png, Gambar · 1 kB').getAttribute('aria-busy')).toBe('false');
  });

  const faults: readonly [Failure['kind'], RegExp][] = [
    ['missing', /tidak ditemukan/],
    ['forbidden', /tidak ditemukan/],
    ['malformed', /kosong atau rusak/],
    ['session', /Masuk kembali/],
    ['unsupported', /bukan gambar/],
    ['offline', /tidak ada sambungan internet. Coba lagi/],
    ['server', /gangguan. Coba lagi/],
  ];
  for (const [kind, words] of faults) {
    it(`names the file and the next step when it is ${kind} (F26), and announces it once`, () => {
      const { lines, announced } = setup({ failures: new Map([['f1', failure(kind)]]) });
      expect(lines()[0]).toContain('“surat.pdf”');
      expect(lines()[0]).toMatch(words);
      expect(announced().length).toBe(1);
    });
  }
});

describe('AttachmentList, when something else came than the file (F26) (F74)', () => {
  for (const [reason, words] of [
    ['message', /server mengirim halaman atau pesan, bukan berkasnya.*Masuk kembali/],
    ['size', /yang diterima 1 kB, padahal berkasnya 240 kB/],
    ['content', /isinya bukan PDF/],
  ] as const) {
    it(`says so: ${reason}`, () => {
      const { lines, announced } = setup({ failures: new Map([['f1', { kind: 'wrong-file', reason, size: 1024 }]]) });
      expect(lines()[0]).toMatch(words);
      expect(lines()[0]).toContain('“surat.pdf” tidak disimpan');
      expect(announced().length).toBe(1);
    });
  }
});

function failure(kind: Failure['kind']): Failure {
  return { kind, status: null, code: null, retryAfter: null, fields: {} };
}

const trimmed = (node: HTMLElement): string => node.innerText.replace(/\s+/g, ' ').trim();

function setup(inputs: Record<string, unknown> = {}) {
  const announce = jasmine.createSpy<(words: string) => Promise<void>>('announce').and.resolveTo();
  TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: { announce } }] });
  const fixture = TestBed.createComponent(AttachmentList);
  const { componentRef, componentInstance: list } = fixture;
  for (const [name, value] of Object.entries({ attachments: [PDF, IMAGE], ...inputs })) {
    componentRef.setInput(name, value);
  }
  fixture.detectChanges();
  const downloads: string[] = [];
  const opened: string[] = [];
  const closed: string[] = [];
  list.downloadRequested.subscribe(({ id }) => downloads.push(id));
  list.previewRequested.subscribe(({ id }) => opened.push(id));
  list.previewClosed.subscribe(({ id }) => closed.push(id));
  const element = fixture.nativeElement as HTMLElement;
  const all = (): HTMLButtonElement[] => [...element.querySelectorAll('button')];
  const nameOf = (candidate: Element): string => candidate.getAttribute('aria-label') ?? '';
  const button = (name: string): HTMLButtonElement => {
    const found = all().find((candidate) => nameOf(candidate) === name);
    if (!found) throw new Error(`no button "${name}" among ${all().map(nameOf).join(', ')}`);
    return found;
  };
  return {
    element,
    downloads,
    opened,
    closed,
    button,
    press: (name: string) => button(name).click(),
    buttons: () => all().map(nameOf),
    text: () => trimmed(element),
    lines: () => Array.from(element.querySelectorAll('li'), trimmed),
    announced: () => announce.calls.allArgs().map(([words]) => words),
  };
}
