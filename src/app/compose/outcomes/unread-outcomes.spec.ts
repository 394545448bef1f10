import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { formKey } from '../../domain/form-key';
import type { TicketDetail } from '../../domain/ticket';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { setupListPage } from '../../../testing/list-page';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aTicket, aTicketDetail } from '../../../testing/samples';

const REPLY = formKey('reply', 't-1');
const NEW = formKey('new');
const TICKET = aTicketDetail({ id: 't-1', reference: 'HAI-1' });

describe('a message whose form was closed', () => {
  it('shows that it was sent, once that is known, until the user closes it', async () => {
    const { sending, sent, text, press } = await setup();
    await sending(REPLY);
    expect(text()).not.toContain('HAI-1 sudah terkirim');
    await sent(REPLY, TICKET);
    expect(text()).toContain('Tanggapan HAI-1 sudah terkirim.');
    await press('Tutup');
    expect(text()).not.toContain('sudah terkirim');
  });

  it('shows and announces that it was not sent, with a link to the ticket', async () => {
    const { sending, happen, text, press, announced } = await setup();
    await sending(REPLY);
    await happen(SubmissionActions.refused({ form: REPLY, failure: failureOf('session'), recorded: null }));
    expect(text()).toContain('Pengiriman tanggapan HAI-1: sesi Anda telah berakhir.');
    expect(text()).toContain('Masuk kembali melalui MONSAKTI, lalu');
    expect(announced).toHaveBeenCalledWith(
      jasmine.stringContaining('Pengiriman tanggapan HAI-1: sesi Anda telah berakhir.'),
    );
    await press('Buka');
    expect(TestBed.inject(Router).url).toBe('/list/t-1');
    expect(text()).not.toContain('sesi Anda telah berakhir');
  });

  it('says each outcome once, also when another one follows or is read', async () => {
    const { sending, sent, press, announced } = await setup();
    const said = (words: string): number =>
      announced.calls.allArgs().filter(([text]) => String(text).includes(words)).length;
    await sending(REPLY);
    await sent(REPLY, TICKET);
    await sending(NEW);
    await sent(NEW, TICKET);
    await press('Tutup');
    expect([said('Tanggapan HAI-1 sudah terkirim.'), said('Tiket HAI-1 sudah tercatat.')]).toEqual([1, 1]);
  });

  it('links to the ticket that it has created, and is not shown again', async () => {
    const { sending, sent, happen, text, press, go } = await setup();
    await sending(NEW);
    await sent(NEW, TICKET);
    expect(text()).toContain('Tiket HAI-1 sudah tercatat.');
    await press('Buka');
    expect(TestBed.inject(Router).url).toBe('/list/t-1');
    await go('/list');
    await happen(SubmissionActions.acknowledged({ form: REPLY }));
    expect(text()).not.toContain('sudah tercatat');
  });
});

async function setup() {
  const page = await setupListPage();
  await page.answer(pageOf(1, { items: [aTicket({ id: 't-1', reference: 'HAI-1' })] }));
  const go = async (url: string): Promise<void> => {
    await TestBed.inject(Router).navigateByUrl(url);
    await page.settle();
    await page.settle();
  };
  await go('/list/t-1');
  await go('/list');
  return {
    ...page,
    go,
    sending: (form: typeof REPLY) =>
      page.happen(
        SubmissionActions.submitted({
          form,
          key: 'k',
          message: { kind: 'reply', id: 't-1', reply: { text: 'a', uploadIds: [] }, etag: null },
        }),
      ),
    sent: (form: typeof REPLY, ticket: TicketDetail) => page.happen(SubmissionActions.sent({ form, ticket })),
  };
}
