import { CALENDAR } from '../../../testing/calendar-samples';
import { aSession } from '../../../testing/samples';
import type { Calendar, CalendarOffice } from './calendar';
import { officeCalendar } from './office-calendar';
import { officeZone, type ZonedOffice, type ZoneReader } from './office-zone';

const OWN = { code: '139', kind: 'KPPN' } as const;
const KANWIL = { code: '11', kind: 'KANWIL' } as const;
const KPH = { code: '140', kind: 'KPH' } as const;
const EAST = { zone: 'Asia/Jayapura' } as const;
const CSO = aSession('CSO_KPPN', { ...EAST, office: { ...OWN, name: '' } });
const SATKER = aSession('SATKER', EAST);

describe('officeZone', () => {
  const cases: readonly (readonly [string, ZonedOffice, ZoneReader, string | null])[] = [
    ["the session's for the user's own office", OWN, CSO, 'Asia/Jayapura'],
    ['unknown for another office', { code: '062', kind: 'KPPN' }, CSO, null],
    ['unknown for an office of another kind with the same code', { code: '139', kind: 'KANWIL' }, CSO, null],
    ["the backend's for another office", { code: '062', kind: 'KPPN', zone: 'Asia/Makassar' }, CSO, 'Asia/Makassar'],
    ["the backend's before the session's", { ...OWN, zone: 'Asia/Makassar' }, CSO, 'Asia/Makassar'],
    ['unknown for the own office without a zone in the session', OWN, { ...CSO, zoneMissing: true }, null],
    ["the session's for the KPPN of a satker", OWN, SATKER, 'Asia/Jayapura'],
    ["the session's for the Kanwil of a satker", KANWIL, SATKER, 'Asia/Jayapura'],
    ['unknown for the KPH, to which every satker of the country may write', KPH, SATKER, null],
    ['unknown for a satker without a zone in the session', OWN, { ...SATKER, zoneMissing: true }, null],
    ['unknown for every office of the head office', OWN, aSession('KANTOR_PUSAT'), null],
  ];
  for (const [name, office, reader, zone] of cases) {
    it(`is ${name}`, () => expect(officeZone(CALENDAR, office, reader)).toBe(zone as ReturnType<typeof officeZone>));
  }

  it("is the calendar's before every other one", () => {
    const calendar = listing({ code: '139', zone: 'WITA', hours: 'jam-kantor' });
    expect(officeZone(calendar, { ...OWN, ...EAST }, CSO)).toBe('Asia/Makassar');
  });

  it('is that of the entry of its kind, else of the entry without a kind', () => {
    const calendar = listing(
      { code: '11', zone: 'WIT', hours: 'jam-kantor' },
      { code: '11', kind: 'KANWIL', zone: 'WITA', hours: 'loket-tanpa-istirahat' },
    );
    expect(officeZone(calendar, KANWIL, CSO)).toBe('Asia/Makassar');
    expect(officeZone(calendar, { ...KANWIL, kind: 'KPPN' }, CSO)).toBe('Asia/Jayapura');
    expect(
      officeZone(listing({ ...KANWIL, zone: 'WITA', hours: 'jam-kantor' }), { ...KANWIL, kind: 'KPPN' }, CSO),
    ).toBe(null);
    const spans = officeCalendar(calendar, KANWIL, 'Asia/Jakarta').days.find(({ kind }) => kind === 'working')?.spans;
    expect(spans?.length).toBe(1);
  });
});

const listing = (...offices: readonly CalendarOffice[]): Calendar => ({ ...CALENDAR, offices });
