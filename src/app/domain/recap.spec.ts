import { aTicket } from '../../testing/samples';
import { confirmedShare, officeKey, groupWaiting } from './recap';

describe('confirmedShare', () => {
  it('is a part of what could be confirmed, and null where nothing could', () => {
    expect(confirmedShare({ confirmed: { of: 2, count: 1 } })).toBe(0.5);
    expect(confirmedShare({ confirmed: { of: 0, count: 0 } })).toBeNull();
  });
});

describe('groupWaiting', () => {
  it('never mix what waits for an office with what lies at HAI-DJPb', () => {
    const longestWaiting = ['WAITING_CSO', 'FORWARDED', 'WAITING_CSO'].map((status, i) =>
      aTicket({ id: `${i}`, status }),
    );
    const { offices, haiDjpb } = groupWaiting({ longestWaiting });
    expect([offices, haiDjpb].map((group) => group.map(({ id }) => id))).toEqual([['0', '2'], ['1']]);
  });
});

describe('officeKey', () => {
  it('tells offices of one code and two kinds apart', () => {
    expect(officeKey({ kind: 'KPPN', code: '011' })).not.toBe(officeKey({ kind: 'KANWIL', code: '011' }));
  });
});
