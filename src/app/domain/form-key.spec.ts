import fc from 'fast-check';
import { expectAlways } from '../../testing/expect-always';
import { aSession } from '../../testing/samples';
import { formKey, type FormKind, formName, newTicketForm, parseFormName, ticketIdOf } from './form-key';

describe('FormKey', () => {
  const kinds: readonly FormKind[] = ['new', 'transcript', 'reply', 'feedback', 'answer', 'forward', 'turn'];

  it('is read back as it was written, whatever the id', () => {
    expectAlways(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary' }), (kind, id) => {
        const read = parseFormName(formName({ kind, id }));
        return read?.kind === kind && read.id === id;
      }),
    );
  });

  it('is one name for one form', () => {
    expect(formName(formKey('new'))).toBe('new');
    expect(formName(formKey('reply', 't:1'))).toBe('reply:t:1');
  });

  for (const name of ['', 'news', ':t1', 'constructor:t1']) {
    it(`is nothing in "${name}"`, () => {
      expect(parseFormName(name)).toBeNull();
    });
  }

  it('is another one for each satker of a user with several', () => {
    const [one, two] = [
      { code: '527010', name: 'SATU' },
      { code: '411223', name: 'DUA' },
    ];
    const satkers = [one, two];
    expect(newTicketForm(aSession('SATKER'))).toEqual(formKey('new'));
    expect(newTicketForm(aSession('SATKER', { satkers, satker: one }))).toEqual(formKey('new', '527010'));
    expect(newTicketForm(aSession('SATKER', { satkers, satker: two }))).toEqual(formKey('new', '411223'));
  });

  it('names the ticket that a message is about', () => {
    expect(ticketIdOf(formKey('answer', 't1'))).toBe('t1');
    expect([formKey('new'), formKey('transcript'), formKey('turn', '1')].map(ticketIdOf)).toEqual([null, null, null]);
  });
});
