import errors from '../../../assets/catalogue/errors.json';
import forms from '../../../assets/catalogue/forms.json';
import topics from '../../../assets/catalogue/topics.json';
import { KNOWN_ERROR, TOPIC } from '../../../testing/catalogue-samples';
import { readCatalogue } from './read-catalogue';

describe('readCatalogue', () => {
  it('reads the content that is delivered', () => {
    const content = readCatalogue({ topics, errors, forms });
    expect(content?.topics.length).toBe(topics.topics.length);
    expect(content?.errors.length).toBe(errors.errors.length);
    expect(content?.forms.map(({ id }) => id)).toEqual(['user-registration-form']);
  });

  it('has an empty part for a missing file, and is nothing without a file', () => {
    expect(readCatalogue({ topics: { topics: [TOPIC] } })).toEqual({ topics: [TOPIC], errors: [], forms: [] });
    for (const nothing of [{}, null, 'x', { other: 1 }]) expect(readCatalogue(nothing)).toBeNull();
  });

  const [prompt] = TOPIC.prompts;
  const [slot] = TOPIC.slots;
  const wrong: readonly [string, unknown, string][] = [
    ['no object', [], 'topics.json: topics: '],
    ['no list', { topics: {} }, 'topics.json: topics: '],
    [
      'an empty title',
      { topics: [TOPIC, { ...TOPIC, code: 'b', title: ' ' }] },
      'topics.json: topics[1].title: kosong',
    ],
    ['a code with spaces', { topics: [{ ...TOPIC, code: 'a b' }] }, 'topics.json: topics[0].code: kode harus'],
    ['a code twice', { topics: [TOPIC, TOPIC] }, 'topics.json: topics: kode topik kembar'],
    [
      'a prompt twice',
      { topics: [{ ...TOPIC, prompts: [prompt, prompt] }] },
      'topics.json: topics[0]: kunci prompt kembar',
    ],
    ['a slot twice', { topics: [{ ...TOPIC, slots: [slot, slot] }] }, 'topics.json: topics[0]: kunci slot kembar'],
    [
      'choices of a text',
      { topics: [{ ...TOPIC, prompts: [{ ...prompt, kind: 'text' }] }] },
      'topics.json: topics[0].prompts[0]: choices hanya',
    ],
    [
      'an unknown kind',
      { topics: [{ ...TOPIC, prompts: [{ ...prompt, kind: 'x' }] }] },
      'topics.json: topics[0].prompts[0].kind: ',
    ],
    [
      'a condition on an unknown answer',
      { topics: [{ ...TOPIC, slots: [{ ...slot, when: { keperluan: ['Hibah'] } }] }] },
      'topics.json: topics[0]: when menyebut',
    ],
    [
      'a condition that is no list',
      { topics: [{ ...TOPIC, slots: [{ ...slot, when: { keperluan: 'Lain' } }] }] },
      'topics.json: topics[0].slots[0].when: harus berisi daftar',
    ],
    [
      'a deadline twice',
      { topics: [{ ...TOPIC, deadline: { key: 'a', rule: 'A.' }, deadlines: [{ key: 'a', rule: 'B.' }] }] },
      'topics.json: topics[0]: kunci tenggat kembar',
    ],
    ['a title of unknown words', { topics: [{ ...TOPIC, title: '{apa}' }] }, 'topics.json: topics[0]: title menyebut'],
  ];
  for (const [name, file, words] of wrong) {
    it(`says where the topics are wrong: ${name}`, () => {
      expect(() => readCatalogue({ topics: file })).toThrowMatching((error: Error) => error.message.startsWith(words));
    });
  }

  it('refuses a pattern that could block the page', () => {
    const file = { errors: [{ ...KNOWN_ERROR, patterns: ['(a+)+$'] }] };
    expect(() => readCatalogue({ errors: file })).toThrowError(
      /^errors\.json: errors\[0\]\.patterns\[0\]: pola tidak aman/,
    );
  });
});
