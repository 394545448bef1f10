import type { Ticket } from '../../domain/ticket';
import { KANWIL, KPH, aSession, aTicket } from '../../../testing/samples';
import { journeySteps } from './journey-steps';

describe('journeySteps', () => {
  const cases: readonly [string, Partial<Ticket>, string][] = [
    ['a ticket at its office', { status: 'WAITING_CSO' }, 'Dibuat > *KPPN* > Anda > Selesai'],
    ['a ticket at a Kanwil', { status: 'WAITING_CSO', office: KANWIL }, 'Dibuat > *Kanwil* > Anda > Selesai'],
    [
      'a ticket at the KPPN for loans and grants',
      { status: 'WAITING_CSO', office: KPH },
      'Dibuat > *KPPN* > Anda > Selesai',
    ],
    ['a ticket that waits for the satker', { status: 'WAITING_SATKER' }, 'Dibuat > KPPN > *Anda* > Selesai'],
    ['a forwarded ticket', { status: 'FORWARDED' }, 'Dibuat > KPPN > *HAI-DJPb* > Anda > Selesai'],
    [
      'a ticket that HAI-DJPb has finished and the satker has not confirmed',
      { status: 'DONE', haiDjpbNumber: '20240314-ZGEAK9' },
      'Dibuat > KPPN > HAI-DJPb > *Anda* > Selesai',
    ],
    [
      'a ticket that HAI-DJPb has finished and the satker has confirmed',
      { status: 'DONE', feedbackGiven: true, haiDjpbNumber: '20240314-ZGEAK9' },
      'Dibuat > KPPN > HAI-DJPb > Anda > *Selesai*',
    ],
    [
      'a ticket that was reopened after HAI-DJPb had finished it',
      { status: 'WAITING_CSO', haiDjpbNumber: '20240314-ZGEAK9' },
      'Dibuat > KPPN > HAI-DJPb > *KPPN* > Anda > Selesai',
    ],
    ['a ticket without a satker', { status: 'DONE', satker: null }, 'Dibuat > KPPN > *Selesai*'],
    ['an unknown status (F46)', { status: 'XYZ' }, ''],
  ];
  for (const [name, changes, expected] of cases) {
    it(`shows where ${name} lies`, () => {
      const steps = journeySteps(aTicket(changes), aSession('SATKER'));
      expect(steps.map(({ words, state }) => (state === 'current' ? `*${words}*` : words)).join(' > ')).toBe(expected);
    });
  }

  it('has nothing but the satker and the end ahead of a ticket that HAI-DJPb gave back', () => {
    const steps = journeySteps(aTicket({ haiDjpbNumber: '20240314-ZGEAK9' }), aSession('SATKER'));
    expect(steps.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed', 'current', 'ahead', 'ahead']);
  });

  it('names the satker to everybody else', () => {
    expect(journeySteps(aTicket(), aSession('CSO_KPPN')).map(({ words }) => words)).toContain('Satker');
  });
});
