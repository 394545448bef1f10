import { aSession, aTicket } from '../../testing/samples';
import { chosenColumns, COLUMNS, columnsFor, headingOf } from './ticket-columns';

describe('columns of the Excel file', () => {
  it('have rating and comment for the satker only', () => {
    expect(columnsFor(aSession('SATKER')).slice(-2)).toEqual(['rating', 'comment']);
    for (const role of ['CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI'] as const) {
      expect(columnsFor(aSession(role))).not.toEqual(jasmine.arrayContaining(['rating']));
      expect(columnsFor(aSession(role))).not.toEqual(jasmine.arrayContaining(['comment']));
    }
  });

  it('end with the topic where the backend stores it, after all others', () => {
    for (const role of ['SATKER', 'CSO_KPPN'] as const) {
      const without = columnsFor(aSession(role));
      expect(without).not.toContain('topic');
      expect(columnsFor(aSession(role, { knowsTopics: true }))).toEqual([...without, 'topic']);
    }
  });

  it('have who is on a ticket for officers of a backend that stores it, and never for a satker', () => {
    const officer = aSession('CSO_KPPN', { knowsTopics: true, claimAs: 'CSO 182' });
    expect(columnsFor(officer).slice(-2)).toEqual(['topic', 'handledBy']);
    expect(chosenColumns(['handledBy'], officer)).toEqual(['handledBy']);
    for (const other of [aSession('CSO_KPPN'), aSession('SATKER', { claimAs: 'CSO 182' })]) {
      expect(columnsFor(other)).not.toContain('handledBy');
      expect(chosenColumns(['handledBy', 'no'], other)).toEqual(['no']);
    }
    const value = (handledBy: string | null) => COLUMNS.handledBy.value({ ...aTicket({ handledBy }), feedback: null });
    expect([value('CSO 207'), value(null)]).toEqual(['CSO 207', null]);
  });

  it('are the chosen ones in the order of the table, and all when nothing usable is chosen', () => {
    const officer = aSession('CSO_KPPN');
    expect(chosenColumns(['status', 'no', 'bukan kolom', 'rating'], officer)).toEqual(['no', 'status']);
    expect(chosenColumns(['rating'], officer)).toEqual(columnsFor(officer));
    expect(chosenColumns([], officer)).toEqual(columnsFor(officer));
  });

  it('name the zone of their dates', () => {
    const east = aSession('SATKER', { zone: 'Asia/Jayapura' });
    expect(headingOf('createdAt', east)).toBe('Tanggal (WIT)');
    expect(headingOf('subject', east)).toBe('Subjek');
  });
});
