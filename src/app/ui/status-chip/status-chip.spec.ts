import { TestBed } from '@angular/core/testing';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { ICONS } from '../icon/icons';
import { StatusChip } from './status-chip';

describe('StatusChip', () => {
  for (const [facts, words, icon] of [
    [{ status: 'WAITING_SATKER' }, 'Menunggu konfirmasi/respon Satker', 'reply'],
    [{ status: 'WAITING_CSO' }, 'Menunggu konfirmasi/respon KPPN', 'schedule'],
    [{ status: 'FORWARDED' }, 'Kirim ke HAI', 'arrow-out'],
    [{ status: 'DONE', feedbackGiven: false }, 'Selesai, belum ada feedback', 'check-circle'],
    [{ status: 'DONE', feedbackGiven: true }, 'Selesai', 'check'],
    [{ status: 'XYZ' }, 'XYZ', 'info'],
    [{ status: '' }, 'Status tidak diketahui', 'info'],
  ] as const) {
    it(`shows "${words}" with its own icon`, () => {
      const { element, drawn } = setup(facts);
      expect(element.textContent.trim()).toBe(words);
      expect(drawn).toBe(ICONS[icon]);
    });
  }
});

function setup(facts: Partial<Ticket>): { element: HTMLElement; drawn: string | null | undefined } {
  const satker = { code: '527011', name: 'KPP' };
  const office = { code: '018', name: 'KPPN Jakarta', kind: 'KPPN' } as const;
  const session = { role: 'SATKER', satker, office: null } as Session;
  const fixture = TestBed.createComponent(StatusChip);
  fixture.componentRef.setInput('session', session);
  fixture.componentRef.setInput('ticket', { satker, office, answered: true, incomplete: false, ...facts } as Ticket);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  return { element, drawn: element.querySelector('path')?.getAttribute('d') };
}
