import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aSession, aTicket } from '../../../testing/samples';
import { WORKING_TIMES, type WorkingTimes } from '../../services/working-time/working-times';
import { LongestWaiting } from './longest-waiting';

describe('LongestWaiting', () => {
  it('shows calendar time, and working time with the calendar time beside it once the calendar is there', () => {
    const { age, calendarCame } = setup();
    expect([age().textContent, age().getAttribute('title')]).toEqual(['5 hari', null]);
    calendarCame((_, since, now, words) => ({ words: '3 hari kerja', beside: [since, now, words].join() }));
    expect([age().textContent, age().getAttribute('title')]).toEqual(['3 hari kerja', [SINCE, NOW, '5 hari'].join()]);
  });
});

const SINCE = '2024-03-20T05:00:00Z';
const NOW = '2024-03-25T05:00:00Z';

function setup() {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(LongestWaiting, {
    bindings: [
      inputBinding('tickets', () => [aTicket({ status: 'WAITING_CSO', statusSince: SINCE })]),
      inputBinding('asOf', () => NOW),
      inputBinding('session', () => aSession('CSO_KPPN')),
    ],
  });
  fixture.detectChanges();
  return {
    age: () => (fixture.nativeElement as HTMLElement).querySelector('strong') as HTMLElement,
    calendarCame: (shownAge: WorkingTimes['shownAge']) => {
      TestBed.inject(WORKING_TIMES).set({ shownAge } as WorkingTimes);
      fixture.detectChanges();
    },
  };
}
