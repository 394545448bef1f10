import type { TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { aSession } from '../../../testing/samples';
import { answer, outcomeOf, pathOf, setupApi } from '../../../testing/api';
import { AttachmentApi } from '../attachment-api';
import { OpenTicketApi } from '../open-ticket-api';
import { CurrentReader } from '../current-reader';

const ATTACHMENT = { id: 'f', name: 'a.pdf', size: 1, type: 'application/pdf' };

describe('TransferQueue (F73)', () => {
  it('sends three files at a time, the next one as soon as one has arrived', () => {
    const { upload, begun } = setup();
    const outcomes = Array.from({ length: 5 }, () => upload());
    const [, second, ...others] = begun(3);
    answer(second as TestRequest, ATTACHMENT, 201);
    const [fourth] = begun(1);
    answer(fourth as TestRequest, {}, 503);
    const [fifth] = begun(1);
    answer(fifth as TestRequest, ATTACHMENT, 201);
    expect(others.length).toBe(1);
    expect(outcomes.map(({ done, failure }) => (done ? 'done' : (failure?.kind ?? 'open')))).toEqual([
      'open',
      'done',
      'open',
      'server',
      'done',
    ]);
  });

  it('downloads two files at a time, whatever is being uploaded', () => {
    const { api, upload, begun } = setup();
    for (let i = 0; i < 3; i++) upload();
    begun(3);
    const outcomes = ['f-1', 'f-2', 'f-3'].map((id) => outcomeOf(api.download(id)));
    expect(begun(2).map(pathOf)).toEqual(['attachments/f-1', 'attachments/f-2']);
    outcomes[0]?.cancel();
    expect(begun(1).map(pathOf)).toEqual(['attachments/f-3']);
  });

  it('lets other requests through', () => {
    const { upload, begun } = setup();
    for (let i = 0; i < 8; i++) upload();
    begun(3);
    outcomeOf(TestBed.inject(OpenTicketApi).one('t-1'));
    expect(begun(1).map(pathOf)).toEqual(['tickets/t-1']);
  });

  it('forgets a file that is taken out before its turn', () => {
    const { upload, begun } = setup();
    const outcomes = Array.from({ length: 4 }, () => upload());
    const [first] = begun(3);
    outcomes[3]?.cancel();
    answer(first as TestRequest, ATTACHMENT, 201);
    begun(0);
    upload();
    begun(1);
  });

  it('sends nothing that waited for its turn once the user has left', () => {
    const { upload, begun } = setup();
    for (let i = 0; i < 8; i++) upload();
    const running = begun(3);
    TestBed.inject(CurrentReader).leave();
    expect(running.every(({ cancelled }) => cancelled)).toBeTrue();
    begun(0);
    TestBed.inject(CurrentReader).setUser(aSession('SATKER'));
    upload();
    begun(1);
  });
});

function setup() {
  const { open } = setupApi();
  const api = TestBed.inject(AttachmentApi);
  return {
    api,
    upload: () => outcomeOf(api.upload(new Blob(['1']), 'a.pdf')),
    /** Requests that were sent since the last call. */
    begun: (count: number): readonly TestRequest[] => {
      const requests = open();
      expect(requests.length).toBe(count);
      return requests;
    },
  };
}
