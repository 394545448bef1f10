import { HttpEventType } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_ATTACHMENT } from '../../testing/wire-samples';
import { AttachmentApi } from './attachment-api';

describe('AttachmentApi', () => {
  it('sends the bytes of a file, with its name, and reports the progress', () => {
    const { api, next } = setup();
    const file = new Blob(['12345678'], { type: 'text/html' });
    const outcome = outcomeOf(api.upload(file, 'bukti é 100%.pdf'));
    const { request, event } = bound(next());
    expect([request.request.method, pathOf(request)]).toEqual(['POST', 'uploads']);
    expect(request.request.body).toBe(file);
    expect(request.request.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(request.request.headers.get('X-File-Name')).toBe('bukti%20%C3%A9%20100%25.pdf');
    event(4);
    event(9);
    answer(request, WIRE_ATTACHMENT, 201);
    expect(outcome.values).toEqual([
      { kind: 'progress', sent: 4, total: 8 },
      { kind: 'progress', sent: 8, total: 8 },
      { kind: 'done', attachment: WIRE_ATTACHMENT },
    ]);
    expect(outcome.done).toBeTrue();
  });

  it('sends a name with a lone surrogate (F06)', () => {
    const { api, next } = setup();
    outcomeOf(api.upload(new Blob(), 'a\ud800.pdf'));
    expect(next().request.headers.get('X-File-Name')).toBe('a%EF%BF%BD.pdf');
  });

  it('stops an upload that nobody waits for', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.upload(new Blob(), 'a.pdf'));
    const request = next();
    outcome.cancel();
    expect(request.cancelled).toBeTrue();
  });

  it('names the field of an upload that is refused (F25)', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.upload(new Blob(), 'a.pdf'));
    answer(next(), { code: 'BAD_SIGNATURE', fields: { file: 'Bukan PDF' } }, 422);
    expect([outcome.failure?.code, outcome.failure?.fields]).toEqual(['BAD_SIGNATURE', { attachments: 'Bukan PDF' }]);
  });

  it('discards an upload, and one that is gone already', () => {
    const { api, next } = setup();
    for (const status of [204, 404, 410]) {
      const outcome = outcomeOf(api.discard('f-1'));
      const request = next();
      expect([request.request.method, pathOf(request)]).toEqual(['DELETE', 'uploads/f-1']);
      answer(request, '', status);
      expect([outcome.done, outcome.failure]).toEqual([true, null]);
    }
  });

  it('downloads bytes that no browser opens, whatever the backend calls them (F27)', async () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.download('f-1'));
    const request = next();
    expect([request.request.method, pathOf(request)]).toEqual(['GET', 'attachments/f-1']);
    expect(request.request.headers.get('Accept')).toBe('*/*');
    answer(request, '<html>', 200, { 'Content-Type': 'text/html', 'Content-Disposition': 'attachment' });
    const [blob] = outcome.values;
    expect(blob?.type).toBe('application/octet-stream');
    expect(await blob?.text()).toBe('<html>');
  });

  it('is not fooled by a file that looks like a login page inside (F27)', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.download('f-1'));
    answer(next(), '<!doctype html>', 200, { 'Content-Type': 'application/octet-stream' });
    expect(outcome.values.length).toBe(1);
  });

  it('saves no empty file (F26)', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.download('f-1'));
    answer(next(), '');
    expect([outcome.failure?.kind, outcome.values.length]).toEqual(['malformed', 0]);
  });

  it('reads why a download was refused', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.download('f-1'));
    answer(next(), { code: 'GONE' }, 404);
    expect([outcome.failure?.kind, outcome.failure?.code]).toEqual(['missing', 'GONE']);
  });
});

function bound(request: ReturnType<ReturnType<typeof setupApi>['next']>) {
  const event = (loaded: number): void => request.event({ type: HttpEventType.UploadProgress, loaded, total: 9 });
  return { request, event };
}

function setup() {
  return { ...setupApi(), api: TestBed.inject(AttachmentApi) };
}
