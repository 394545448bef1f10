import type { Failure } from '../../domain/failure';
import type { Sending, SendStatus } from '../../domain/sending';
import { aTicketDetail } from '../../../testing/samples';
import { sendWords } from './send-words';

describe('sendWords', () => {
  const cases: readonly [SendStatus, Partial<Failure>, string, RegExp][] = [
    ['checking', { kind: 'timeout' }, 'Status belum pasti', /sedang memeriksa.*tidak hilang/],
    ['uncertain', { kind: 'timeout' }, 'Status belum pasti', /belum dapat memastikan.*tidak tercatat dua kali/],
    ['not-received', { kind: 'timeout' }, 'Belum terkirim', /tidak hilang.*Kirim lagi/],
    ['refused', { kind: 'offline' }, 'Tidak ada sambungan internet', /setelah tersambung.*dengan sendirinya/],
    ['refused', { kind: 'conflict', status: 409, code: 'TICKET_CLOSED' }, 'Tiket ini sudah ditutup', /Salin/],
    ['refused', { kind: 'conflict', status: 412 }, 'Tiket ini baru saja berubah', /tidak hilang.*kirim lagi/],
    [
      'refused',
      { kind: 'invalid', code: 'KEY_REUSED' },
      'Kiriman sebelumnya sudah diterima',
      /tercatat\. .*tidak hilang/,
    ],
    ['refused', { kind: 'session', status: 401 }, 'Sesi Anda telah berakhir', /tidak hilang.*\{portal\}/],
    ['refused', { kind: 'forbidden', status: 403 }, 'Anda tidak berwenang mengirim ini', /tidak hilang; salin/],
    ['refused', { kind: 'missing', status: 404 }, 'Anda tidak berwenang mengirim ini', /tidak hilang; salin/],
    ['refused', { kind: 'rate-limited', status: 429 }, 'Terlalu banyak permintaan', /Belum terkirim.*Kode 429/],
    ['refused', { kind: 'too-large', status: 413 }, 'Kiriman terlalu besar', /Belum terkirim.*Kode 413/],
    ['refused', { kind: 'invalid', status: 422 }, 'Isian belum dapat diterima', /Belum terkirim/],
  ];
  it('speaks of no sent text to an officer whose claim the ticket had moved away from', () => {
    const words = sendWords(setup('refused', { kind: 'conflict', status: 412 }), 'claim');
    expect(words?.text).toMatch(/^Belum ada yang Anda ubah/);
  });

  for (const [status, failure, title, text] of cases) {
    it(`says "${title}" when ${status}: ${failure.code ?? failure.kind}`, () => {
      const words = sendWords(setup(status, failure));
      expect(words?.title).toBe(title);
      expect(words?.text).toMatch(text);
    });
  }

  it('names no button: an officer’s has another word on it', () => {
    const told = cases.map(([status, failure]) => sendWords(setup(status, failure))?.text);
    expect(told.filter((text) => /(tekan|menekan) (Kirim|Simpan|Balas)/i.test(text ?? ''))).toEqual([]);
  });

  for (const status of ['sending', 'sent'] as const) {
    it(`says nothing while ${status}`, () => {
      expect(sendWords(setup(status))).toBeNull();
    });
  }

  it('says nothing before anything was sent', () => {
    expect(sendWords(null)).toBeNull();
  });

  it('names the ticket that a reused key had recorded', () => {
    const sending = { ...setup('refused', { kind: 'invalid', code: 'KEY_REUSED' }), ticket: aTicketDetail() };
    expect(sendWords(sending)?.text).toContain('tercatat sebagai HAI-321120711');
  });
});

function setup(status: SendStatus, changes?: Partial<Failure>): Sending {
  const failure: Failure = { kind: 'server', status: null, code: null, retryAfter: null, fields: {}, ...changes };
  return { status, failure: changes ? failure : null, ticket: null, candidates: [] };
}
