import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideStore, Store } from '@ngrx/store';
import { of, Subject, throwError } from 'rxjs';
import { AttachmentApi, type UploadEvent } from '../../api/attachment-api';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Failure, FailureKind } from '../../domain/failure';
import type { UploadItem } from '../../domain/upload-item';
import { bytesOf, EXE, PDF, PNG } from '../../../testing/file-bytes';
import { aSession } from '../../../testing/samples';
import { PREFIX } from '../drafts/draft-storage';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { UploadQueue } from './upload-queue';
import { until } from '../../../testing/until';
import { formKey } from '../../domain/form-key';
import { draftsOf, provideAllDrafts, type Drafts } from '../../../testing/drafts';

const NEW = formKey('new');
const REPLY = formKey('reply', 't1');

const SVG = bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const LIMIT = 1000;

describe('UploadQueue', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  describe('before any request', () => {
    const bad: readonly [string, string, Uint8Array, string][] = [
      ['a program renamed (F16)', 'laporan.pdf', EXE, 'mismatch'],
      ['a double extension (F17)', 'foto.jpg.exe', EXE, 'type'],
      ['a trailing space behind another type (F17)', 'surat.pdf.exe ', PDF, 'type'],
      ['no extension (F17)', 'surat', PDF, 'type'],
      ['svg with a script (F18)', 'gambar.svg', SVG, 'type'],
      ['html renamed png (F18)', 'gambar.png', bytesOf('<html>'), 'mismatch'],
      ['nothing (F19)', 'kosong.pdf', new Uint8Array(), 'empty'],
      ['one byte too many (F20)', 'besar.pdf', ofSize(LIMIT + 1), 'too-large'],
    ];
    for (const [what, name, bytes, kind] of bad) {
      it(`refuses ${what}`, async () => {
        const { queue, upload, checked } = setup();
        queue.add([{ file: fileOf(name, bytes) }]);
        await checked();
        expect(problems(queue)).toEqual([kind]);
        expect(upload).not.toHaveBeenCalled();
        expect(queue.allSettled()).toBeTrue();
      });
    }

    it('refuses a folder (F19)', async () => {
      const { queue, upload, checked } = setup();
      queue.add([{ file: fileOf('Map.pdf', PDF), folder: true }]);
      await checked();
      expect(problems(queue)).toEqual(['folder']);
      expect(upload).not.toHaveBeenCalled();
    });

    it('takes a file of exactly the limit (F20)', async () => {
      const { queue, upload, checked } = setup();
      queue.add([{ file: fileOf('pas.pdf', ofSize(LIMIT)) }]);
      await checked();
      expect(upload).toHaveBeenCalledTimes(1);
    });

    it('refuses the same file twice, whatever it is called (F21)', async () => {
      const { queue, upload, checked } = setup();
      queue.add([{ file: fileOf('a.pdf', PDF) }, { file: fileOf('a.pdf', PDF) }, { file: fileOf('b.pdf', PDF) }]);
      await checked();
      expect(problems(queue)).toEqual([null, 'duplicate', 'duplicate']);
      expect(upload).toHaveBeenCalledTimes(1);
    });

    it('refuses a sixth file, and takes it once another is removed (F21)', async () => {
      const { queue, upload, checked } = setup();
      const files = Array.from({ length: 6 }, (_, i) => ({ file: fileOf(`${i}.pdf`, ofSize(20 + i)) }));
      queue.add(files);
      await checked();
      expect(problems(queue)).toEqual([null, null, null, null, null, 'too-many']);
      const [first, , , , , sixth] = queue.items();
      [first, sixth].forEach((item) => item && queue.remove(item.key));
      queue.add(files.slice(5));
      await checked();
      expect(problems(queue)).toEqual([null, null, null, null, null]);
      expect(upload).toHaveBeenCalledTimes(6);
    });

    const names: readonly [string, string][] = [
      ['../../x.pdf', 'x.pdf'],
      ['CON.pdf', '_CON.pdf'],
      [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(116)}.pdf`],
    ];
    for (const [given, cleaned] of names) {
      it(`shows and sends ${given.slice(0, 12)} as ${cleaned.slice(0, 12)} (F22)`, async () => {
        const { queue, upload, checked } = setup();
        queue.add([{ file: fileOf(given, PDF) }]);
        await checked();
        expect(queue.items()[0]?.name).toBe(cleaned);
        expect(upload).toHaveBeenCalledOnceWith(jasmine.any(File), cleaned);
      });
    }

    it('says that a file cannot be read any more (F23)', async () => {
      const { queue, upload, checked } = setup();
      queue.add([{ file: unreadable(fileOf('a.pdf', PDF)) }]);
      await checked();
      expect(problems(queue)).toEqual(['unreadable']);
      expect(upload).not.toHaveBeenCalled();
    });
  });

  describe('on the way', () => {
    it('reports the sent bytes and then carries the id', async () => {
      const { queue, answers, checked } = setup();
      queue.add([{ file: fileOf('a.pdf', PDF) }]);
      expect(queue.pending().length).toBe(1);
      await checked();
      answers[0]?.next({ kind: 'progress', sent: 4, total: 9 });
      expect(queue.items()[0]).toEqual(jasmine.objectContaining({ state: 'uploading', sent: 4 }));
      expect(queue.allSettled()).toBeFalse();
      answers[0]?.next(done('u1', 'a.pdf'));
      expect(queue.uploadIds()).toEqual(['u1']);
      expect(queue.allSettled()).toBeTrue();
    });

    it('offers the same file again after the connection was cut, and sends it once (F24)', async () => {
      const { queue, answers, checked, upload } = setup();
      queue.add([{ file: fileOf('a.pdf', PDF) }]);
      await checked();
      answers[0]?.next({ kind: 'progress', sent: 4, total: 9 });
      answers[0]?.error(failureOf('offline'));
      await settled(queue);
      expect(queue.failed().length).toBe(1);
      expect(queue.allSettled()).toBeFalse();
      const key = queue.items()[0]?.key ?? '';
      queue.retry(key);
      queue.retry(key);
      await checked();
      answers[1]?.next(done('u1', 'a.pdf'));
      expect(upload).toHaveBeenCalledTimes(2);
      expect(queue.uploadIds()).toEqual(['u1']);
    });

    for (const [kind, status] of [
      ['too-large', 413],
      ['unsupported', 415],
      ['session', 401],
      ['rate-limited', 429],
    ] as const) {
      it(`keeps the file named, and out of the message, when the backend answers ${status} (F25, F51)`, async () => {
        const { queue, answers, checked } = setup();
        queue.add([{ file: fileOf('a.pdf', PDF) }]);
        await checked();
        answers[0]?.error(failureOf(kind, status));
        await settled(queue);
        expect(queue.items()[0]).toEqual(jasmine.objectContaining({ name: 'a.pdf', state: 'failed' }));
        expect(queue.uploadIds()).toEqual([]);
        expect(queue.allSettled()).toBeFalse();
      });
    }

    it('says that the file changed on disk when its bytes could not leave (F23)', async () => {
      const { queue, answers, checked } = setup();
      const file = fileOf('a.pdf', PDF);
      queue.add([{ file }]);
      await checked();
      unreadable(file);
      answers[0]?.error(failureOf('offline'));
      await settled(queue);
      expect(problems(queue)).toEqual(['unreadable']);
    });

    it('stops an upload that is removed', async () => {
      const { queue, answers, checked, discard } = setup();
      queue.add([{ file: fileOf('a.pdf', PDF) }]);
      await checked();
      queue.remove(queue.items()[0]?.key ?? '');
      expect(answers[0]?.observed).toBeFalse();
      expect(queue.items()).toEqual([]);
      expect(discard).not.toHaveBeenCalled();
    });

    it('asks for nothing when a file is removed while it is looked at', async () => {
      const { queue, checked, upload } = setup();
      queue.add([{ file: fileOf('a.pdf', PDF) }, { file: fileOf('b.pdf', ofSize(30)) }]);
      queue.remove(queue.items()[0]?.key ?? '');
      await checked();
      expect(upload).toHaveBeenCalledOnceWith(jasmine.any(File), 'b.pdf');
    });

    it('discards an uploaded file at the backend, and does not mind when that fails', async () => {
      const { queue, answers, checked, discard } = setup();
      discard.and.returnValue(throwError(() => failureOf('server', 500)));
      queue.add([{ file: fileOf('a.pdf', PDF) }]);
      await checked();
      answers[0]?.next(done('u1', 'a.pdf'));
      queue.remove(queue.items()[0]?.key ?? '');
      expect(discard).toHaveBeenCalledOnceWith('u1');
      expect(queue.items()).toEqual([]);
    });
  });

  describe('replacing', () => {
    it('puts one file in the place of several, and discards what was uploaded', async () => {
      const { queue, answers, checked, discard, upload } = setup();
      queue.add(['a', 'b', 'c', 'd'].map((name, i) => ({ file: fileOf(`${name}.pdf`, ofSize(20 + i)) })));
      await checked();
      answers[1]?.next(done('u2', 'b.pdf'));
      const [, b, , d] = queue.items().map(({ key }) => key);
      expect(queue.replace([b ?? '', d ?? ''], fileOf('bd.pdf', ofSize(40)))).toBeTrue();
      await checked();
      expect(queue.items().map(({ name }) => name)).toEqual(['a.pdf', 'bd.pdf', 'c.pdf']);
      expect(discard).toHaveBeenCalledOnceWith('u2');
      expect(answers[3]?.observed).toBeFalse();
      expect(upload.calls.mostRecent().args[1]).toBe('bd.pdf');
      expect(queue.fileOf(queue.items()[1]?.key ?? '')?.name).toBe('bd.pdf');
    });

    it('is no sixth file, nor the same file twice', async () => {
      const { queue, checked } = setup();
      queue.add(Array.from({ length: 5 }, (_, i) => ({ file: fileOf(`${i}.pdf`, ofSize(20 + i)) })));
      await checked();
      queue.replace([queue.items()[4]?.key ?? ''], fileOf('4.pdf', ofSize(24)));
      await checked();
      expect(problems(queue)).toEqual([null, null, null, null, null]);
    });

    it('does nothing once an item is gone: another form may be open', async () => {
      const { queue, checked, upload } = setup();
      queue.add([{ file: fileOf('a.pdf', PDF) }]);
      await checked();
      const key = queue.items()[0]?.key ?? '';
      queue.open(REPLY);
      expect(queue.replace([key], fileOf('b.pdf', ofSize(30)))).toBeFalse();
      await checked();
      expect(queue.items()).toEqual([]);
      expect(upload).toHaveBeenCalledTimes(1);
    });

    it('has no file of an upload that a draft restored', () => {
      const { queue } = setup({ uploads: [attachment('u1', 'a.png')] });
      expect(queue.fileOf(queue.items()[0]?.key ?? '')).toBeNull();
    });
  });

  describe('with the draft', () => {
    it('keeps uploads by id and names the rest to be chosen again after a reload', async () => {
      const { queue, drafts, answers, checked, reopen } = setup();
      queue.add([{ file: fileOf('a.pdf', PDF) }, { file: fileOf('b.png', PNG) }, { file: fileOf('c.exe', EXE) }]);
      await checked();
      answers[0]?.next(done('u1', 'a.pdf'));
      expect(drafts.draft(NEW)()).toEqual(
        jasmine.objectContaining({ uploads: [attachment('u1', 'a.pdf')], missingFiles: ['b.png'] }),
      );
      const again = reopen();
      expect(again.items().map(({ name, state }) => `${name} ${state}`)).toEqual(['a.pdf done', 'b.png missing']);
      expect(again.allSettled()).toBeFalse();
    });

    it('puts the file chosen again in the place of the missing one', async () => {
      const { queue, drafts, answers, checked } = setup({ missingFiles: ['b.png'] });
      queue.add([{ file: fileOf('b.png', PNG) }]);
      await checked();
      answers[0]?.next(done('u2', 'b.png'));
      expect(queue.items().map(({ name, state }) => `${name} ${state}`)).toEqual(['b.png done']);
      expect(drafts.draft(NEW)()?.missingFiles).toEqual([]);
    });

    it('knows a file again that was uploaded before the reload (F21)', async () => {
      const { queue, checked, upload } = setup({ uploads: [attachment('u1', 'a.pdf')] });
      queue.add([{ file: fileOf('a.pdf', PDF) }]);
      await checked();
      expect(problems(queue)).toEqual([null, 'duplicate']);
      expect(upload).not.toHaveBeenCalled();
    });

    it('forgets a missing file that the user gives up', () => {
      const { queue, drafts } = setup({ missingFiles: ['b.png'] });
      queue.remove(queue.items()[0]?.key ?? '');
      expect(queue.allSettled()).toBeTrue();
      expect(drafts.draft(NEW)()?.missingFiles).toEqual([]);
    });

    const ends: readonly [string, (drafts: Drafts) => void][] = [
      ['sent', (drafts) => drafts.markSent(NEW)],
      ['discarded', (drafts) => drafts.discard(NEW)],
      ['wiped at logout', (drafts) => drafts.wipe()],
      ['another user’s (F52)', (drafts) => drafts.useUser('budi')],
    ];
    for (const [what, end] of ends) {
      it(`is empty once the draft is ${what}, without asking the backend to discard`, async () => {
        const { queue, drafts, answers, checked, discard } = setup();
        queue.add([{ file: fileOf('a.pdf', PDF) }, { file: fileOf('b.png', PNG) }]);
        await checked();
        answers[0]?.next(done('u1', 'a.pdf'));
        end(drafts);
        TestBed.tick();
        expect(queue.items()).toEqual([]);
        expect(answers[1]?.observed).toBeFalse();
        expect(discard).not.toHaveBeenCalled();
      });
    }

    it('takes all files for Hapus Isian, deletes their uploads afterwards, or puts them back', async () => {
      const { queue, drafts, discard } = setup({ uploads: [attachment('u1', 'a.pdf'), attachment('u2', 'b.pdf')] });
      const taken = queue.takeAll();
      expect([queue.items(), drafts.draft(NEW)()?.uploads]).toEqual([[], []]);
      expect(discard).not.toHaveBeenCalled();
      queue.putBack(taken);
      expect(queue.uploadIds()).toEqual(['u1', 'u2']);
      queue.discardTaken(queue.takeAll());
      expect(discard.calls.allArgs()).toEqual([['u1'], ['u2']]);
    });

    it('uploads again what was still under way when it was taken, and keeps the chosen file', async () => {
      const { queue, answers, upload, checked } = setup();
      queue.add([{ file: fileOf('a.pdf', PDF) }, { file: fileOf('b.exe', EXE) }]);
      await checked();
      const taken = queue.takeAll();
      expect(answers[0]?.observed).toBeFalse();
      queue.putBack(taken);
      await checked();
      expect(queue.items().map(({ name, state }) => [name, state])).toEqual([['a.pdf', 'uploading']]);
      answers[1]?.next(done('u1', 'a.pdf'));
      expect(upload).toHaveBeenCalledTimes(2);
      expect([queue.uploadIds(), queue.fileOf(queue.items()[0]?.key ?? '')?.name]).toEqual([['u1'], 'a.pdf']);
    });

    it('leaves uploads alone that another tab has sent', () => {
      const { queue, drafts, discard } = setup({ uploads: [attachment('u1', 'a.pdf')] });
      drafts.flush();
      const stored = Object.keys(localStorage).find((key) => key.startsWith(PREFIX)) ?? '';
      localStorage.removeItem(stored);
      window.dispatchEvent(new StorageEvent('storage', { key: stored }));
      queue.discardTaken(queue.takeAll());
      expect(queue.items()).toEqual([]);
      expect(discard).not.toHaveBeenCalled();
    });

    it('shows the uploads of the draft taken over from another tab', () => {
      const { queue, drafts } = setup({ uploads: [attachment('u1', 'a.pdf')] });
      drafts.change(NEW, { uploads: [attachment('u2', 'b.pdf')] });
      TestBed.tick();
      expect(queue.uploadIds()).toEqual(['u2']);
    });

    it('shows the files of the form that is opened, and of no other', () => {
      const { queue } = setup({ uploads: [attachment('u1', 'a.pdf')] });
      queue.open(REPLY);
      TestBed.tick();
      expect(queue.items()).toEqual([]);
    });
  });

  it('stops what is under way when the form goes away', async () => {
    const { queue, answers, checked } = setup();
    queue.add([{ file: fileOf('a.pdf', PDF) }]);
    await checked();
    TestBed.resetTestingModule();
    expect(answers[0]?.observed).toBeFalse();
  });

  it('sends nothing when the form goes away while a file is read: another user may be there then (F65)', async () => {
    const { upload } = setup();
    const form = createEnvironmentInjector([UploadQueue], TestBed.inject(EnvironmentInjector));
    const queue = form.get(UploadQueue);
    queue.open(NEW);
    queue.add([{ file: fileOf('a.pdf', PDF) }]);
    form.destroy();
    await settled(queue);
    expect(upload).not.toHaveBeenCalled();
  });
});

function ofSize(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  bytes.set(PDF);
  return bytes;
}

const fileOf = (name: string, bytes: Uint8Array): File =>
  new File([new Uint8Array(bytes)], name, { lastModified: 1_711_000_000_000 });

/** Fails like Chromium when the file has changed on disk. */
function unreadable(file: File): File {
  const broken = new Blob();
  spyOn(broken, 'arrayBuffer').and.rejectWith(new DOMException('changed', 'NotReadableError'));
  spyOn(file, 'slice').and.returnValue(broken);
  return file;
}

const attachment = (id: string, name: string) => ({ id, name, size: PDF.length, type: 'application/pdf' });
const done = (id: string, name: string): UploadEvent => ({ kind: 'done', attachment: attachment(id, name) });
const failureOf = (kind: FailureKind, status: number | null = null): Failure => ({
  kind,
  status,
  code: null,
  retryAfter: null,
  fields: {},
});

const problems = (queue: UploadQueue): readonly (string | null)[] =>
  queue.items().map((item) => (item.state === 'refused' ? item.problem.kind : null));

const settled = (queue: UploadQueue): Promise<void> => until(() => queue.pending().length === 0);

function setup(kept: { uploads?: ReturnType<typeof attachment>[]; missingFiles?: string[] } = {}) {
  const answers: Subject<UploadEvent>[] = [];
  const upload = jasmine.createSpy('upload').and.callFake(() => {
    const answer = new Subject<UploadEvent>();
    answers.push(answer);
    return answer;
  });
  const discard = jasmine.createSpy('discard').and.returnValue(of(undefined));
  TestBed.configureTestingModule({
    providers: [
      provideStore({ [sessionFeature.name]: sessionFeature.reducer }),
      provideAllDrafts(),
      UploadQueue,
      { provide: AttachmentApi, useValue: { upload, discard } },
    ],
  });
  const limits = { ...DEFAULT_LIMITS, fileSize: LIMIT };
  TestBed.inject(Store).dispatch(SessionActions.loaded({ session: aSession('SATKER'), limits }));
  const drafts = draftsOf(TestBed.inject(EnvironmentInjector));
  drafts.useUser('ani');
  drafts.change(NEW, { ...kept });
  const queue = TestBed.inject(UploadQueue);
  queue.open(NEW);
  TestBed.tick();
  const isChecking = ({ state }: UploadItem): boolean => state === 'checking';
  return {
    queue,
    drafts,
    upload,
    discard,
    answers,
    checked: () => until(() => !queue.items().some(isChecking)),
    /** The form after a reload: a new queue with the stored draft. */
    reopen: () => {
      const again = TestBed.runInInjectionContext(() => new UploadQueue());
      again.open(NEW);
      return again;
    },
  };
}
