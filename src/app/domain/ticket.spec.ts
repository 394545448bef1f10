import { isId, NO_ID } from './ticket';

describe('the id of a ticket', () => {
  it('can be asked for unless it stands in for one that did not come', () => {
    expect(['t-1', 'a!', '', NO_ID, `${NO_ID}3`].map(isId)).toEqual([true, true, true, false, false]);
  });
});
