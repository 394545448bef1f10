import { TOPIC } from '../../../testing/catalogue-samples';
import topics from '../../../assets/catalogue/topics.json';
import type { Topic } from './catalogue';
import { findTopics, missingParts, openSlots, topicDraft, topicTitle, validAnswers } from './topic-rules';

const ALL = topics.topics as unknown as readonly Topic[];
const keys = (parts: readonly { readonly key: string }[]) => parts.map(({ key }) => key);

describe('openSlots', () => {
  const cases: readonly [Readonly<Record<string, string>>, readonly string[]][] = [
    [{}, ['lain']],
    [{ keperluan: 'Pendaftaran' }, ['sk', 'lain']],
    [{ aplikasi: 'SAKTI' }, ['lain']],
    [{ aplikasi: 'SAKTI', keperluan: 'Pendaftaran' }, ['formulir', 'sk', 'lain']],
    [{ aplikasi: 'MyIntress', keperluan: 'Pendaftaran' }, ['sk', 'lain']],
    [{ aplikasi: 'SAKTI', keperluan: 'Perubahan' }, ['sk', 'lain']],
    [{ aplikasi: 'SAKTI', keperluan: 'Lain' }, ['lain']],
  ];
  for (const [answers, expected] of cases) {
    it(`of ${JSON.stringify(answers)} are ${expected.join(', ')}`, () => {
      expect(keys(openSlots(TOPIC, answers))).toEqual([...expected]);
    });
  }

  it('of the registration of a SAKTI user are form, workbook and decree', () => {
    const topic = ALL.find(({ code }) => code === 'user-sakti') as Topic;
    expect(keys(openSlots(topic, { aplikasi: 'SAKTI', keperluan: 'Pendaftaran' }))).toEqual([
      'formulir-pdf',
      'formulir-pendaftaran',
      'sk',
    ]);
  });
});

describe('topicTitle', () => {
  const satker = { kodeSatker: '527010', namaSatker: 'KANTOR CONTOH' };
  it('fills the template', () => {
    expect(topicTitle(TOPIC, { ...satker, keperluan: 'Pendaftaran', aplikasi: 'SAKTI' })).toBe(
      'Pendaftaran User SAKTI - KANTOR CONTOH (527010)',
    );
  });

  it('leaves out what is not answered, and its punctuation', () => {
    expect(topicTitle(TOPIC, satker)).toBe('User - KANTOR CONTOH (527010)');
    expect(topicTitle({ ...TOPIC, title: '{keperluan}: {aplikasi} - ({kodeSatker})' }, {})).toBe('');
    expect(topicTitle({ ...TOPIC, title: 'TTE: {keperluan}, {aplikasi}' }, {})).toBe('TTE');
    expect(topicTitle({ ...TOPIC, title: '{keperluan}, {aplikasi} , TTE' }, { aplikasi: ' SAKTI ' })).toBe(
      'SAKTI, TTE',
    );
  });

  it('of every topic of the catalogue is whole with its answers, and shorter than Judul', () => {
    for (const topic of ALL) {
      const answers = Object.fromEntries(topic.prompts.map(({ key, choices }) => [key, choices?.[0] ?? 'x']));
      const title = topicTitle(topic, { ...answers, ...satker });
      expect(title).toContain('KANTOR CONTOH');
      expect(title).not.toMatch(/[{}]|undefined|\s{2}/);
      expect(title.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('missingParts', () => {
  it('names expected answers, then expected files of open slots', () => {
    const draft = topicDraft(TOPIC, { keperluan: 'Pendaftaran', aplikasi: ' ' }, { lain: 'a.png' });
    expect(keys(missingParts(TOPIC, draft))).toEqual(['aplikasi', 'sk']);
  });

  it('asks for nothing that is optional', () => {
    const draft = topicDraft(TOPIC, { keperluan: 'Lain', aplikasi: 'SAKTI' }, {});
    expect(missingParts(TOPIC, draft)).toEqual([]);
  });
});

describe('topicDraft', () => {
  it('writes the answers as labelled lines, in the order of the topic', () => {
    const { above, below } = topicDraft(
      TOPIC,
      { catatan: ' dua\n baris ', keperluan: 'Pendaftaran', other: 'x' },
      { sk: 'SK.pdf', formulir: 'f.xlsx' },
    );
    expect(above).toBe('Topik: Pengguna SAKTI\nKeperluan: Pendaftaran\nCatatan: dua baris');
    // The workbook's slot is closed: no application was chosen.
    expect(below).toBe('Berkas:\nSK: SK.pdf');
  });

  it('has a line of the due date where there is one', () => {
    expect(topicDraft(TOPIC, { keperluan: 'Lain' }, {}, '15-12-2026').above.split('\n')).toEqual([
      'Topik: Pengguna SAKTI',
      'Keperluan: Lain',
      'Tenggat: 15-12-2026',
    ]);
    expect(topicDraft(TOPIC, {}, {}).above).toBe('Topik: Pengguna SAKTI');
  });

  it('has the due date as a line, or as the backend stores it', () => {
    const answers = { keperluan: 'Lain' };
    const spoken = topicDraft(TOPIC, answers, {}, 'LPJ 10-11-2026');
    expect(spoken.above).toBe('Topik: Pengguna SAKTI\nKeperluan: Lain\nTenggat: LPJ 10-11-2026');
    const stored = topicDraft(TOPIC, answers, {}, { key: 'lpj', date: '2026-11-10' });
    expect([stored.above, stored.due]).toEqual([
      'Topik: Pengguna SAKTI\nKeperluan: Lain',
      { key: 'lpj', date: '2026-11-10' },
    ]);
    expect('due' in topicDraft(TOPIC, answers, {})).toBeFalse();
  });

  it('has no lines of files without a file', () => {
    expect(topicDraft(TOPIC, {}, {}).below).toBe('');
  });
});

describe('validAnswers', () => {
  it('drops an answer that the topic does not offer', () => {
    expect(validAnswers(TOPIC, { keperluan: 'Rekonsiliasi', aplikasi: 'SAKTI', catatan: 'x' })).toEqual({
      aplikasi: 'SAKTI',
      catatan: 'x',
    });
  });
});

describe('findTopics', () => {
  it('finds by name and keywords, each word, and has Lainnya last', () => {
    expect(findTopics(ALL, 'kode TIDAK masuk').map(({ code }) => code)).toEqual(['otp-kata-sandi', 'lainnya']);
    expect(findTopics(ALL, 'retur').map(({ code }) => code)).toEqual(['retur-sp2d', 'lainnya']);
  });

  it('finds words of name, group and keywords, with spaces around and between them, but none over their edges', () => {
    const topic = { ...TOPIC, name: 'Retur', group: 'Bank', keywords: ['rekening', 'pasif'] };
    expect(findTopics([topic], '  retur   PASIF ').length).toBe(1);
    expect(findTopics([topic], 'returbank').length).toBe(0);
    expect(findTopics([topic], 'rekeningpasif').length).toBe(0);
  });

  it('offers every topic without a search, Lainnya last wherever it stands', () => {
    const moved = [...ALL].reverse();
    expect(findTopics(moved, ' ').length).toBe(ALL.length);
    expect(findTopics(moved, '').at(-1)?.code).toBe('lainnya');
  });
});
