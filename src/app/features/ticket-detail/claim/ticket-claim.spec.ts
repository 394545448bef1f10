import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { DialogPage } from '../../../../testing/dialog-page';
import { failureOf } from '../../../../testing/page-samples';
import { aSession, aTicketDetail } from '../../../../testing/samples';
import { until } from '../../../../testing/until';
import { OfficerApi } from '../../../api/officer-api';
import { formKey } from '../../../domain/form-key';
import type { Role } from '../../../domain/session';
import type { TicketDetail } from '../../../domain/ticket';
import { DraftStore } from '../../../services/drafts/draft-store';
import { SubmissionActions } from '../../../state/submission/submission-actions';
import { TicketActions } from '../../../state/ticket/ticket-actions';
import { TicketDetailPage } from '../ticket-detail-page';

const CLAIM = formKey('claim', 't-1');
const CONTROLS = ['Saya tangani', 'Ambil alih', 'Lepaskan', 'Alihkan …'];

const free = aTicketDetail();
const mine = aTicketDetail({ handledBy: 'CSO 182', etag: '"2"' });
const others = aTicketDetail({
  handledBy: 'CSO 207',
  claim: { by: 'CSO 182', to: 'CSO 207', at: '2024-03-21T05:30:00Z', note: 'Saya cuti.' },
  etag: '"3"',
});

describe('who is on a ticket', () => {
  for (const [what, ticket, role, claimAs, words, offered] of [
    [
      'nobody',
      free,
      'CSO_KPPN',
      'CSO 182',
      'Belum ada petugas yang menangani tiket ini.',
      ['Saya tangani', 'Alihkan …'],
    ],
    ['the reader', mine, 'CSO_KPPN', 'CSO 182', 'Anda menangani tiket ini.', ['Lepaskan', 'Alihkan …']],
    ['a colleague', others, 'CSO_KPPN', 'CSO 182', 'Ditangani CSO 207.', ['Ambil alih', 'Alihkan …']],
    ['an officer, to the head office', others, 'KANTOR_PUSAT', undefined, 'Ditangani CSO 207.', []],
    ['nobody, where the backend stores none', free, 'CSO_KPPN', undefined, null, []],
  ] as const) {
    it(`is ${what}: offered is ${offered.join(', ') || 'nothing'}`, async () => {
      const page = await setup(ticket, { role, claimAs });
      if (words) expect(page.text()).toContain(words);
      else expect(page.text()).not.toMatch(/menangani|Ditangani/);
      expect(CONTROLS.filter((each) => page.has(each))).toEqual([...offered]);
    });
  }

  it('is told with the last note, for officers only', async () => {
    const page = await setup(others);
    expect(page.text()).toContain('Dialihkan oleh CSO 182 kepada CSO 207 pada 21-03-2024 12:30:00 WIB: Saya cuti.');
  });

  it('is never told to a satker, whatever the store holds', async () => {
    const page = await setup(others, { role: 'SATKER', claimAs: 'CSO 182' });
    expect(page.text()).not.toMatch(/CSO 207|cuti|Saya tangani/);
  });

  it('cannot be changed in a closed ticket', async () => {
    const page = await setup(aTicketDetail({ ...mine, status: 'DONE', answered: true, feedbackGiven: true }));
    expect(page.text()).toContain('Anda menangani tiket ini.');
    expect(CONTROLS.filter((each) => page.has(each))).toEqual([]);
  });
});

describe('Saya tangani', () => {
  it('sends the own alias for the version that was read, and the focus goes to the sentence that says it', async () => {
    const page = await setup(free);
    await page.press('Saya tangani');
    expect(messages(page)).toEqual([{ kind: 'claim', id: 't-1', claim: { to: 'CSO 182', note: '' }, etag: '"1"' }]);
    await page.sent(CLAIM, mine);
    expect(document.activeElement?.textContent).toBe('Anda menangani tiket ini.');
    expect(page.has('Lepaskan')).toBeTrue();
  });

  it('leaves an officer who types the answer by now where that is', async () => {
    const page = await setup(free);
    await page.press('Saya tangani');
    page.field('Tanggapan').focus();
    await page.sent(CLAIM, mine);
    expect(document.activeElement).toBe(page.field('Tanggapan'));
    expect(page.text()).toContain('Anda menangani tiket ini.');
  });

  it('says who was faster, once the ticket is read again', async () => {
    const page = await setup(free);
    await page.press('Saya tangani');
    const failure = failureOf('conflict', { status: 409, code: 'CLAIMED' });
    await page.dispatch(SubmissionActions.refused({ form: CLAIM, failure, recorded: null }));
    expect(page.dispatched(TicketActions.ticketReloadRequested).length).toBe(1);
    await page.dispatch(TicketActions.ticketLoaded({ ticket: others }));
    expect(document.activeElement?.textContent).toMatch(
      /Tiket ini baru saja diambil petugas lain.*Ditangani CSO 207\./,
    );
    await page.press('Mengerti');
    expect(page.text()).not.toContain('Tiket ini baru saja diambil petugas lain');
  });

  it('lets the ticket go', async () => {
    const page = await setup(mine);
    await page.press('Lepaskan');
    expect(messages(page)).toEqual([{ kind: 'claim', id: 't-1', claim: { to: null, note: '' }, etag: '"2"' }]);
  });
});

describe('Alihkan', () => {
  it('requires a colleague, other than the officer and who has it already, and keeps the note within its length', async () => {
    const page = await setup(others);
    await page.press('Alihkan …');
    expect(page.has('CSO 182') || page.has('CSO 207')).toBeFalse();
    await page.fill('Catatan', 'a'.repeat(501));
    await page.press('Alihkan');
    expect(page.text()).toContain('Pilih petugas yang menerima.');
    expect(page.describes(page.field('Catatan'))).toContain('Catatan paling banyak 500 karakter.');
    expect(messages(page)).toEqual([]);
  });

  it('sends colleague and note, and leaves nothing of them', async () => {
    const page = await setup(mine);
    await page.press('Alihkan …');
    await page.press('CSO 207');
    await page.fill('Catatan', ' Saya cuti. ');
    expect(CONTROLS.filter((each) => page.has(each))).toEqual([]);
    await page.press('Alihkan');
    expect(messages(page)).toEqual([
      { kind: 'claim', id: 't-1', claim: { to: 'CSO 207', note: 'Saya cuti.' }, etag: '"2"' },
    ]);
    await page.sent(CLAIM, others);
    expect(page.text()).toContain('Ditangani CSO 207.');
    expect(TestBed.inject(DraftStore).draft(CLAIM)()).toBeNull();
  });

  it('keeps what was typed for this officer, until Batal removes it, as the form says', async () => {
    const page = await setup(mine);
    await page.press('Alihkan …');
    await page.fill('Catatan', 'Saya cuti.');
    expect(page.text()).toContain('“Batal” menghapusnya.');
    await page.dispatch(TicketActions.ticketLeft(), TicketActions.ticketOpened({ id: 't-1' }));
    await page.dispatch(TicketActions.ticketLoaded({ ticket: mine }));
    await until(() => page.has('Batal'));
    expect(page.field('Catatan').value).toBe('Saya cuti.');
    await page.press('Batal');
    expect(TestBed.inject(DraftStore).draft(CLAIM)()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Anda menangani tiket ini.');
    await page.press('Alihkan …');
    expect(page.field('Catatan').value).toBe('');
  });
});

const OFFICER = { role: 'CSO_KPPN', claimAs: 'CSO 182' } as const;

const messages = (page: DialogPage) => page.dispatched(SubmissionActions.submitted).map(({ message }) => message);

/** Opens the ticket and loads the officer's part, which is a chunk of its own. */
async function setup(
  ticket: TicketDetail,
  { role, claimAs }: { readonly role: Role; readonly claimAs: string | undefined } = OFFICER,
): Promise<DialogPage> {
  const api: Pick<OfficerApi, 'officers'> = { officers: () => of(['CSO 115', 'CSO 182', 'CSO 207']) };
  TestBed.configureTestingModule({ providers: [{ provide: OfficerApi, useValue: api }] });
  const session = aSession(role, claimAs === undefined ? {} : { claimAs });
  const page = await DialogPage.open(TicketDetailPage, ':id', '/list/t-1?status=DONE', session);
  await page.dispatch(TicketActions.ticketLoaded({ ticket }));
  if (role !== 'SATKER') await until(() => page.dialog().querySelector('cso-ticket-claim') !== null);
  await page.settle();
  return page;
}
