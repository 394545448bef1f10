import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { aSession, TRANSCRIPT } from '../../testing/samples';
import { WIRE_DETAIL } from '../../testing/wire-samples';
import type { OfficerReply } from '../domain/officer';
import { CurrentReader } from './current-reader';
import { SubmissionApi } from './submission-api';

describe('SubmissionApi for officers', () => {
  const steps: readonly (readonly [OfficerReply['step'], string])[] = [
    ['ask-back', 'ASK_BACK'],
    ['finish', 'FINISH'],
    ['reply', 'REPLY'],
  ];
  for (const [step, code] of steps) {
    it(`answers with ${code}`, () => {
      const { api, next } = setup();
      outcomeOf(api.answer('t/1', { step, text: 'Silakan', uploadIds: ['f-1'] }, 'key-1', '"7"'));
      const request = next();
      expect([request.request.method, pathOf(request)]).toEqual(['POST', 'tickets/t%2F1/officer-replies']);
      expect(headersOf(request.request.headers)).toEqual(['key-1', '"7"']);
      expect(request.request.body).toEqual({ step: code, text: 'Silakan', upload_ids: ['f-1'] });
    });
  }

  it('forwards with the reason and what was tried', () => {
    const { api, next } = setup();
    outcomeOf(api.forward('t-1', { reason: 'Galat pusat', tried: 'Hapus tembolok', uploadIds: [] }, 'key-2', null));
    const request = next();
    expect([request.request.method, pathOf(request)]).toEqual(['POST', 'tickets/t-1/forward']);
    expect(headersOf(request.request.headers)).toEqual(['key-2', null]);
    expect(request.request.body).toEqual({ reason: 'Galat pusat', tried: 'Hapus tembolok', upload_ids: [] });
  });

  for (const to of ['CSO 207', null]) {
    it(`hands a ticket to ${to ?? 'nobody'}, and reads who has it then`, () => {
      const { api, next } = setup();
      TestBed.inject(CurrentReader).setUser(aSession('CSO_KPPN', { userId: aSession('SATKER').userId }));
      const outcome = outcomeOf(api.claim('t-1', { to, note: 'Cuti.' }, 'key-4', '"7"'));
      const request = next();
      expect([request.request.method, pathOf(request)]).toEqual(['POST', 'tickets/t-1/claim']);
      expect(headersOf(request.request.headers)).toEqual(['key-4', '"7"']);
      expect(request.request.body).toEqual({ to, note: 'Cuti.' });
      answer(request, { ...WIRE_DETAIL, handled_by: to }, 201, { ETag: '"8"' });
      expect(outcome.values.map(({ handledBy, etag }) => [handledBy, etag])).toEqual([[to, '"8"']]);
    });
  }

  it('records a transcript as it was spoken', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.recordTranscript(TRANSCRIPT, 'key-3'));
    const request = next();
    expect([request.request.method, pathOf(request)]).toEqual(['POST', 'transcripts']);
    expect(headersOf(request.request.headers)).toEqual(['key-3', null]);
    expect(request.request.body).toEqual({
      asker_kind: 'MAHASISWA',
      asker_name: 'NAMA MAHASISWA',
      asker_email: 'mahasiswa@contoh.ac.id',
      satker_code: null,
      method: 'TELEPON',
      subject: 'Data realisasi untuk penelitian',
      destination: 'PERBENDAHARAAN',
      turns: [
        {
          by: 'ASKER',
          at: '2024-03-21T04:40:00.000Z',
          text: 'Di mana data realisasi dapat diunduh?',
          upload_ids: ['f-1'],
        },
        { by: 'OFFICER', at: '2024-03-21T04:45:00.000Z', text: 'Di portal data APBN.', upload_ids: [] },
      ],
      result: 'DONE',
    });
    answer(request, WIRE_DETAIL, 201, { ETag: '"1"' });
    expect(outcome.values.map(({ id, etag }) => [id, etag])).toEqual([['t-1', '"1"']]);
  });

  it('drops rating and comment, which a CSO never gets (F55)', () => {
    const { api, next } = setup();
    TestBed.inject(CurrentReader).setUser(aSession('CSO_KPPN', { userId: aSession('SATKER').userId }));
    const outcome = outcomeOf(api.answer('t-1', { step: 'reply', text: 'a', uploadIds: [] }, 'key-4', null));
    answer(next(), WIRE_DETAIL, 201);
    expect(outcome.values.map(({ feedback }) => feedback)).toEqual([null]);
    expect(JSON.stringify(outcome.values)).not.toContain('Belum jelas');
  });

  it('reports which of its fields was refused', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.recordTranscript(TRANSCRIPT, 'key-5'));
    const fields = { asker_name: 'a', satker_code: 'b', method: 'c', turns: 'd', result: 'e', asker_kind: 'f' };
    answer(next(), { code: 'INVALID', fields }, 422);
    expect(outcome.failure?.fields).toEqual({
      name: 'a',
      satker: 'b',
      method: 'c',
      turns: 'd',
      result: 'e',
      askerKind: 'f',
    });
  });
});

function headersOf(headers: { get(name: string): string | null }): readonly (string | null)[] {
  return [headers.get('Idempotency-Key'), headers.get('If-Match')];
}

function setup() {
  return { ...setupApi(), api: TestBed.inject(SubmissionApi) };
}
