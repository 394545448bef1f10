import { signal } from '@angular/core';
import { aTicketDetail } from '../../../testing/samples';
import type { TicketDetail } from '../../domain/ticket';
import { ChangesWhileWriting } from './changes-while-writing';

describe('ChangesWhileWriting', () => {
  it('names the status after a refusal once the ticket is read again, and not the one of before', () => {
    const { ticket, conflict, changes } = setup();
    changes.markSending();
    conflict.set(true);
    expect(changes.words()).toBe('');
    ticket.set(aTicketDetail({ status: 'DONE', answered: true, feedbackGiven: true }));
    expect(changes.words()).toContain('tatus sekarang: Selesai.');
  });

  it('names it at once where the form has been outdated by a Refresh', () => {
    const { outdated, changes } = setup();
    expect(changes.words()).toBe('');
    outdated.set(true);
    expect(changes.words()).toContain('tatus sekarang: Menunggu konfirmasi/respon KPPN.');
  });
});

function setup() {
  const ticket = signal<TicketDetail>(aTicketDetail({ status: 'WAITING_CSO' }));
  const [conflict, outdated] = [signal(false), signal(false)];
  return { ticket, conflict, outdated, changes: new ChangesWhileWriting(ticket, [{ conflict }], outdated) };
}
