import type { Failure } from '../../domain/failure';
import type { FormKind } from '../../domain/form-key';
import type { Sending, SendStatus } from '../../domain/sending';
import { failureOf } from '../../../testing/page-samples';
import { outcomeWords } from './outcome-words';

describe('outcomeWords', () => {
  for (const [kind, reference, title] of [
    ['reply', 'HAI-1', 'Tanggapan HAI-1 sudah terkirim'],
    ['answer', '', 'Tanggapan sudah terkirim'],
    ['feedback', 'HAI-1', 'Feedback HAI-1 sudah terkirim'],
    ['forward', 'HAI-1', 'Penerusan HAI-1 sudah terkirim'],
    ['new', 'HAI-2', 'Tiket HAI-2 sudah tercatat'],
    ['transcript', 'HAI-2', 'Transkrip HAI-2 sudah tercatat'],
  ] as const satisfies readonly (readonly [FormKind, string, string])[]) {
    it(`name what was sent: ${title}`, () => {
      expect(outcomeWords(kind, sending('sent'), reference)).toEqual({ icon: 'check-circle', title, text: '' });
    });
  }

  it('say that it was not sent, and why', () => {
    const words = outcomeWords('reply', sending('refused', failureOf('session')), 'HAI-1');
    expect(words?.title).toBe('Pengiriman tanggapan HAI-1: sesi Anda telah berakhir');
    expect(words?.text).toContain('Tulisan Anda tidak hilang.');
  });

  it('say that nobody knows', () => {
    expect(outcomeWords('reply', sending('uncertain'), '')?.title).toBe('Pengiriman tanggapan: status belum pasti');
  });

  for (const status of ['sending', 'checking'] as const) {
    it(`say nothing while it is ${status}`, () => expect(outcomeWords('reply', sending(status), '')).toBeNull());
  }
});

function sending(status: SendStatus, failure: Failure | null = null): Sending {
  return { status, failure, ticket: null, candidates: [] };
}
