import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { aSession } from '../../testing/samples';
import { CatalogueApi } from './catalogue-api';
import { CurrentReader } from './current-reader';

const PARTS = { topics: [] };

describe('CatalogueApi', () => {
  it('asks once for the calendar and the forms, while the response is under way and after it', () => {
    const { calendar, forms, next, open } = setup();
    const [one, other] = [outcomeOf(calendar.load('7')), outcomeOf(forms.load('7'))];
    const request = next();
    expect(pathOf(request)).toBe('catalogue?version=7');
    answer(request, PARTS);
    const later = outcomeOf(forms.load('7'));
    expect([one, other, later].map(({ values }) => values.length)).toEqual([1, 1, 1]);
    expect(open()).toEqual([]);
  });

  it('asks again for another version, and after a failure', () => {
    const { calendar, forms, next } = setup();
    const failed = outcomeOf(calendar.load('7'));
    next().flush('', { status: 404, statusText: 'x' });
    expect(failed.failure?.kind).toBe('missing');
    outcomeOf(forms.load('7'));
    answer(next(), PARTS);
    outcomeOf(forms.load('8'));
    expect(pathOf(next())).toBe('catalogue?version=8');
  });

  it('goes on for the form when the calendar no longer wants it', () => {
    const { calendar, forms, next } = setup();
    const gone = outcomeOf(calendar.load('7'));
    const form = outcomeOf(forms.load('7'));
    gone.cancel();
    answer(next(), PARTS);
    expect(form.values.length).toBe(1);
  });

  it('gives nothing of one user to another (F65)', () => {
    const { calendar, forms, next } = setup();
    outcomeOf(calendar.load('7'));
    answer(next(), PARTS);
    const reader = TestBed.inject(CurrentReader);
    reader.leave();
    reader.setUser(aSession('SATKER', { userId: 'u-other' }));
    const other = outcomeOf(forms.load('7'));
    expect(other.values).toEqual([]);
    answer(next(), PARTS);
    expect(other.values.length).toBe(1);
  });
});

/** The two instances of the calendar and of the forms. */
function setup() {
  const made = setupApi();
  const instance = () => TestBed.runInInjectionContext(() => new CatalogueApi());
  return { ...made, calendar: instance(), forms: instance() };
}
