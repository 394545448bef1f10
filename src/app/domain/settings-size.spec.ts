import { fitsSettings, MOST_SETTINGS } from './settings-size';

/** `{"answers":"…"}` of so many bytes. */
const answersOf = (bytes: number, letter = 'a') => ({
  answers: letter.repeat((bytes - '{"answers":""}'.length) / new TextEncoder().encode(letter).length),
});
const MARKS = { since: 1, read: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`ticket-${at}`, 1])) };

describe('fitsSettings', () => {
  it('leaves to read marks what a person may not fill, in bytes of UTF-8', () => {
    expect(fitsSettings('answers', answersOf(49_152), {})).toBeTrue();
    expect(fitsSettings('answers', answersOf(49_153), {})).toBeFalse();
    expect(fitsSettings('answers', answersOf(49_152, 'é'), {})).toBeTrue();
    expect(fitsSettings('answers', answersOf(49_154, 'é'), {})).toBeFalse();
    expect(fitsSettings('views', { ...answersOf(49_152), views: {} }, answersOf(49_152))).toBeFalse();
  });

  it('counts no read marks against what a person adds, and always has room for them', () => {
    const full = answersOf(49_152);
    expect(fitsSettings('answers', { ...full, readMarks: MARKS }, { readMarks: MARKS })).toBeTrue();
    expect(fitsSettings('readMarks', { ...full, readMarks: MARKS }, full)).toBeTrue();
  });

  it('never goes beyond what all settings may have', () => {
    const before = answersOf(MOST_SETTINGS - 10);
    expect(fitsSettings('readMarks', { ...before, readMarks: MARKS }, before)).toBeFalse();
  });

  it('lets everything become smaller', () => {
    expect(fitsSettings('answers', answersOf(MOST_SETTINGS + 100), answersOf(MOST_SETTINGS + 101))).toBeTrue();
  });
});
