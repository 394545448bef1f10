import { calendarFile } from './calendar-file';

const STAMP = Date.parse('2026-12-11T03:04:05Z');
const linesOf = async (file: Blob): Promise<readonly string[]> => (await file.text()).split('\r\n');

describe('calendarFile', () => {
  it('is one event of a whole day', async () => {
    const file = calendarFile(
      'lpj',
      'LPJ bendahara',
      { date: '2026-12-31', from: null },
      'Tanggal 10; atau, dulu',
      STAMP,
    );
    expect(await linesOf(file)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//HAI-CSO//Tenggat//ID',
      'BEGIN:VEVENT',
      'UID:lpj-2026-12-31@hai-cso',
      'DTSTAMP:20261211T030405Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Tenggat LPJ bendahara',
      'DESCRIPTION:Tanggal 10\\; atau\\, dulu',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('begins with the first day of a window', async () => {
    const file = calendarFile('ppnpn', 'PPNPN', { date: '2026-06-26', from: '2026-06-22' }, 'a', STAMP);
    expect(await linesOf(file)).toEqual(
      jasmine.arrayContaining(['DTSTART;VALUE=DATE:20260622', 'DTEND;VALUE=DATE:20260627']),
    );
  });

  it('folds a long line by its bytes, and cuts no character', async () => {
    const words = `${'é'.repeat(60)}😀\r\nBEGIN:VEVENT`;
    const lines = await linesOf(calendarFile('a', 'A', { date: '2026-06-26', from: null }, words, STAMP));
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBeTrue();
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(1);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`${'é'.repeat(60)}😀\\nBEGIN:VEVENT`);
  });
});
