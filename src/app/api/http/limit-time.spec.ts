import { HttpEventType } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, setupApi } from '../../../testing/api';
import type { ApiConfig } from '../api-config';
import { AttachmentApi } from '../attachment-api';
import { SubmissionApi } from '../submission-api';
import { OpenTicketApi } from '../open-ticket-api';

const reply = () => TestBed.inject(SubmissionApi).reply('t-1', { text: 'a', uploadIds: [] }, 'k', null);
const upload = () => TestBed.inject(AttachmentApi).upload(new Blob(['12345678']), 'x.pdf');
const download = () => TestBed.inject(AttachmentApi).download('f-1');

describe('limitTime', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2024-03-21T05:07:10Z')));
  afterEach(() => jasmine.clock().uninstall());

  for (const [name, ask, config, limit] of [
    ['a read', () => TestBed.inject(OpenTicketApi).destinations(), {}, 20_000],
    ['a POST', reply, {}, 45_000],
    ['an upload that waits for a connection (F73)', upload, {}, 300_000],
    ['a download that does not move', download, {}, 60_000],
    ['a configured read', () => TestBed.inject(OpenTicketApi).one('t-1'), { timeLimits: { read: 7 } }, 7],
    ['a configured POST', reply, { timeLimits: { send: 8 } }, 8],
    ['a configured upload', upload, { timeLimits: { firstByte: 9 } }, 9],
    [
      'a read whose siblings are configured',
      () => TestBed.inject(OpenTicketApi).one('t-1'),
      { timeLimits: { send: 8 } },
      20_000,
    ],
  ] as const satisfies readonly (readonly [string, () => unknown, Partial<ApiConfig>, number])[]) {
    it(`gives ${name} ${limit} ms`, () => {
      const { next } = setupApi(config);
      const outcome = outcomeOf<unknown>(ask());
      const request = next();
      jasmine.clock().tick(limit - 1);
      expect(outcome.failure).toBeNull();
      expect(request.cancelled).toBeFalse();
      jasmine.clock().tick(1);
      expect(outcome.failure).toEqual({ kind: 'timeout', status: null, code: null, retryAfter: null, fields: {} });
      expect(request.cancelled).toBeTrue();
    });
  }

  it('aborts a stalled upload', () => {
    const { next } = setupApi();
    const outcome = outcomeOf(upload());
    const request = next();
    jasmine.clock().tick(200_000);
    request.event({ type: HttpEventType.UploadProgress, loaded: 1, total: 8 });
    jasmine.clock().tick(59_999);
    expect(outcome.failure).toBeNull();
    jasmine.clock().tick(1);
    expect(outcome.failure?.kind).toBe('timeout');
  });

  it('lets a file take as long as it moves', () => {
    const { next } = setupApi();
    const outcome = outcomeOf(upload());
    const request = next();
    for (let loaded = 1; loaded <= 8; loaded++) {
      jasmine.clock().tick(59_999);
      request.event({ type: HttpEventType.UploadProgress, loaded, total: 8 });
    }
    answer(request, { id: 'f-1', name: 'x.pdf', size: 8, type: 'application/pdf' }, 201);
    expect(outcome.done).toBeTrue();
    expect(outcome.values.length).toBe(9);
  });
});
