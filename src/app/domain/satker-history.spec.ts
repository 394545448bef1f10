import { aTicket } from '../../testing/samples';
import { satkerHistory } from './satker-history';

const rini = { name: 'RINI CONTOH', email: 'rini@contoh.go.id' };
const budi = { name: 'BUDI CONTOH', email: 'budi@contoh.go.id' };
const retur = { code: 'retur-sp2d', name: 'Retur SP2D' };
const nameless = { code: 'otp', name: '' };

describe('satker history', () => {
  const tickets = [
    aTicket({ id: 'f', asker: budi, createdAt: '2024-03-06T00:00:00Z' }),
    aTicket({ id: 'e', asker: rini, createdAt: null, topic: nameless }),
    aTicket({ id: 'd', asker: rini, createdAt: '2024-03-04T00:00:00Z', topic: retur }),
    aTicket({ id: 'c', asker: budi, createdAt: '2024-03-03T00:00:00Z', topic: retur }),
    aTicket({ id: 'b', asker: rini, createdAt: '2024-03-02T00:00:00Z', topic: null }),
    aTicket({ id: 'a', asker: rini, createdAt: '2024-03-01T00:00:00Z' }),
  ];
  const history = satkerHistory(tickets);

  it('has the last five tickets', () => {
    expect(history.lastTickets.map(({ id }) => id)).toEqual(['f', 'e', 'd', 'c', 'b']);
    expect(history.read).toBe(6);
  });

  it('counts topics, the most frequent first', () => {
    expect(history.topics).toEqual([
      { name: 'Retur SP2D', tickets: 2 },
      { name: 'otp', tickets: 1 },
    ]);
  });

  it('knows since when and until when each operator asked', () => {
    expect(history.operators).toEqual([
      { ...budi, tickets: 2, first: '2024-03-03T00:00:00Z', last: '2024-03-06T00:00:00Z' },
      { ...rini, tickets: 4, first: '2024-03-01T00:00:00Z', last: '2024-03-04T00:00:00Z' },
    ]);
  });

  it('is empty without tickets', () => {
    expect(satkerHistory([])).toEqual({ lastTickets: [], topics: [], operators: [], read: 0 });
  });
});
