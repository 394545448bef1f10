import { aSession } from '../../testing/samples';
import { chosenColumns, columnsFor, headingOf } from './ticket-columns';

describe('columns of the Excel file', () => {
  it('have rating and comment for the satker only', () => {
    expect(columnsFor(aSession('SATKER')).slice(-2)).toEqual(['rating', 'comment']);
    for (const role of ['CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI'] as const) {
      expect(columnsFor(aSession(role))).not.toEqual(jasmine.arrayContaining(['rating']));
      expect(columnsFor(aSession(role))).not.toEqual(jasmine.arrayContaining(['comment']));
    }
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
