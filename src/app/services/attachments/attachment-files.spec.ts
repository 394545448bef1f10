import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { bytesOf, JPG, PDF, PNG } from '../../../testing/file-bytes';
import { AttachmentApi } from '../../api/attachment-api';
import type { Failure, FailureKind } from '../../domain/failure';
import { AttachmentFiles } from './attachment-files';

describe('AttachmentFiles', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  describe('download', () => {
    it('saves the bytes under a cleaned name, as nothing that a browser opens (F27)', async () => {
      const { files, answer, opened, saved, madeUrls } = setup();
      files.download(file('../../halaman\u202e.pdf'));
      answer(PDF, 'text/html');
      await opened();
      expect(saved).toEqual([{ href: 'blob:test-1', download: 'halaman.pdf', target: '' }]);
      expect(madeUrls[0]?.type).toBe('application/octet-stream');
    });

    for (const [what, name, bytes, reason] of [
      ['a login page', 'a.pdf', bytesOf('\ufeff <!DOCTYPE html><form>'), 'message'],
      ['a message in JSON', 'a.pdf', bytesOf('{"success":true}'), 'message'],
      ['a login page of its size', 'a.pdf', bytesOf('<html><p>'), 'message'],
      ['a message in place of a type that has no signature', 'a.txt', bytesOf('{"a":1}'), 'message'],
      ['one byte less', 'a.pdf', PDF.slice(0, -1), 'size'],
      ['one byte more', 'a.txt', bytesOf('0123456789'), 'size'],
      ['another content of its size', 'a.pdf', bytesOf('MZ1234567'), 'content'],
      ['an archive', 'a.png', bytesOf('PK\u0003\u000412345'), 'content'],
    ] as const) {
      it(`saves nothing when ${what} comes in place of the file (F26) (F74)`, async () => {
        const { files, answer, opened, saved } = setup();
        files.download(file(name));
        answer(bytes, 'application/pdf');
        await opened();
        expect(saved).toEqual([]);
        expect(files.failures().get('f1')).toEqual({ kind: 'wrong-file', reason, size: bytes.length });
      });
    }

    for (const [name, bytes] of [
      ['a.pdf', PDF],
      ['a.txt', bytesOf('[catatan]')],
      ['a.jpg', bytesOf('GIF89a...')],
      ['kata-sandi.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
    ] as const) {
      it(`saves a ${name} that another system has taken`, async () => {
        const { files, answer, opened, saved } = setup();
        files.download(file(name));
        answer(bytes);
        await opened();
        expect(saved.length).toBe(1);
      });
    }

    it('compares no size where the backend told none', async () => {
      const { files, answer, opened, saved } = setup();
      files.download({ ...file('a.pdf'), size: 0 });
      answer(PDF);
      await opened();
      expect(saved.length).toBe(1);
    });

    it('lets go of the bytes once the browser has them', async () => {
      const { files, answer, opened, revoked } = setup();
      files.download(file('a.pdf'));
      answer(PDF);
      await opened();
      expect(revoked).not.toHaveBeenCalled();
      jasmine.clock().tick(60_000);
      expect(revoked).toHaveBeenCalledOnceWith('blob:test-1');
    });

    const faults: readonly [FailureKind, number | null][] = [
      ['missing', 404],
      ['forbidden', 403],
      ['malformed', 200],
      ['session', 200],
      ['offline', null],
    ];
    for (const [kind, status] of faults) {
      it(`saves nothing when the file is ${kind} (F26)`, () => {
        const { files, fail, saved } = setup();
        files.download(file('a.pdf'));
        fail(kind, status);
        expect(saved).toEqual([]);
        expect(files.failures().get('f1')?.kind).toBe(kind);
        expect(files.busy().size).toBe(0);
      });
    }

    it('fetches a file once for any number of requests, and reports that it is loading', async () => {
      const { files, answer, opened, download, saved } = setup();
      files.download(file('a.pdf'));
      files.download(file('a.pdf'));
      expect(files.busy().has('f1')).toBeTrue();
      answer(PDF);
      await opened();
      expect(download).toHaveBeenCalledTimes(1);
      expect(saved.length).toBe(1);
      expect(files.busy().has('f1')).toBeFalse();
    });

    it('forgets the failure at the next try', () => {
      const { files, fail } = setup();
      files.download(file('a.pdf'));
      fail('server', 500);
      files.download(file('a.pdf'));
      expect(files.failures().size).toBe(0);
    });
  });

  describe('preview', () => {
    for (const [name, bytes, type] of [
      ['a.png', PNG, 'image/png'],
      ['a.jpg', JPG, 'image/jpeg'],
      ['named-wrongly.png', JPG, 'image/jpeg'],
    ] as const) {
      it(`shows ${name} as ${type}`, async () => {
        const { files, answer, madeUrls, opened } = setup();
        files.openPreview({ ...file(name), size: bytes.length });
        answer(bytes, 'text/html');
        await opened();
        expect(files.previews().get('f1')).toBe('blob:test-1');
        expect(madeUrls[0]?.type).toBe(type);
      });
    }

    for (const [what, bytes, kind] of [
      ['svg', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'wrong-file'],
      ['html', bytesOf('<!doctype html>'), 'wrong-file'],
      ['a cut signature', PNG.slice(0, 4), 'wrong-file'],
      ['a gif', bytesOf('GIF89a...'), 'unsupported'],
    ] as const) {
      it(`does not show ${what} that is called png`, async () => {
        const { files, answer, opened, madeUrls } = setup();
        files.openPreview({ ...file('a.png'), size: bytes.length });
        answer(bytes);
        await opened();
        expect(files.previews().size).toBe(0);
        expect(madeUrls).toEqual([]);
        expect(files.failures().get('f1')?.kind).toBe(kind);
      });
    }

    it('lets go of the picture when it is closed', async () => {
      const { files, answer, opened, revoked } = setup();
      files.openPreview({ ...file('a.png'), size: PNG.length });
      answer(PNG);
      await opened();
      files.closePreview(file('a.png'));
      expect(files.previews().size).toBe(0);
      expect(revoked).toHaveBeenCalledOnceWith('blob:test-1');
    });

    it('does not fetch an open picture again', async () => {
      const { files, answer, opened, download } = setup();
      files.openPreview({ ...file('a.png'), size: PNG.length });
      answer(PNG);
      await opened();
      files.openPreview(file('a.png'));
      expect(download).toHaveBeenCalledTimes(1);
    });

    it('lets go of everything when the ticket is closed', async () => {
      const { files, answer, opened, revoked, pending } = setup();
      files.openPreview({ ...file('a.png'), size: PNG.length });
      answer(PNG);
      await opened();
      files.download({ ...file('b.pdf'), id: 'f2' });
      TestBed.resetTestingModule();
      expect(revoked).toHaveBeenCalledOnceWith('blob:test-1');
      expect(pending()).toBeFalse();
    });
  });
});

const file = (name: string) => ({ id: 'f1', name, size: 9, type: 'application/pdf' });

function setup() {
  let current = new Subject<Blob>();
  const download = jasmine.createSpy('download').and.callFake(() => (current = new Subject<Blob>()));
  const madeUrls: Blob[] = [];
  const saved: { href: string; download: string; target: string }[] = [];
  spyOn(URL, 'createObjectURL').and.callFake((made) => `blob:test-${madeUrls.push(made as Blob)}`);
  const revoked = jasmine.createSpy('revokeObjectURL');
  // Files of earlier specs are released a minute after those.
  spyOn(URL, 'revokeObjectURL').and.callFake((url) => url.startsWith('blob:test-') && revoked(url));
  spyOn(HTMLAnchorElement.prototype, 'click').and.callFake(function (this: HTMLAnchorElement) {
    saved.push({ href: this.href, download: this.download, target: this.target });
  });
  TestBed.configureTestingModule({
    providers: [AttachmentFiles, { provide: AttachmentApi, useValue: { download } }],
  });
  const files = TestBed.inject(AttachmentFiles);
  return {
    files,
    download,
    saved,
    madeUrls,
    revoked,
    pending: () => current.observed,
    answer: (bytes: Uint8Array, type = 'application/octet-stream') => {
      current.next(new Blob([new Uint8Array(bytes)], { type }));
      current.complete();
    },
    fail: (kind: FailureKind, status: number | null) =>
      current.error({ kind, status, code: null, retryAfter: null, fields: {} } satisfies Failure),
    /** Waits until the browser has read the file's signature. */
    opened: async () => {
      while (files.busy().size) await new Response(new Blob(['x'])).text();
    },
  };
}
