import { readProblem } from './read-problem';

const UNNAMED = 'Isian ini tidak diterima. Periksa kembali.';

describe('readProblem', () => {
  for (const [body, code] of [
    ['{"code":"TICKET_CLOSED"}', 'TICKET_CLOSED'],
    ['\ufeff{"code":"E2"}', 'E2'],
    ['{"code":"A"}', null],
    ['{"code":"ticket_closed"}', null],
    ['{"code":"NOT A CODE"}', null],
    [`{"code":"${'A'.repeat(60)}"}`, 'A'.repeat(60)],
    [`{"code":"${'A'.repeat(61)}"}`, null],
    ['{"code":42}', null],
    ['{"code":{"A":"B"}}', null],
    ['{"code":["TICKET_CLOSED"]}', null],
    ['["TICKET_CLOSED"]', null],
    ['null', null],
    ['TICKET_CLOSED', null],
    ['', null],
  ] as const) {
    it(`reads the code of ${body.slice(0, 30)}`, () => {
      expect(readProblem(body)).toEqual({ code, fields: {} });
    });
  }

  it('names fields as the forms do', () => {
    const fields = {
      subject: 'Judul salah',
      asker_email: 'Email salah',
      question: 'Pertanyaan salah',
      destination: 'Tujuan salah',
      upload_ids: 'Lampiran salah',
      rating: 'Nilai salah',
      comment: 'Komentar salah',
    };
    expect(readProblem(JSON.stringify({ fields })).fields).toEqual({
      subject: 'Judul salah',
      email: 'Email salah',
      text: 'Pertanyaan salah',
      destination: 'Tujuan salah',
      attachments: 'Lampiran salah',
      rating: 'Nilai salah',
      comment: 'Komentar salah',
    });
    expect(readProblem('{"fields":{"text":"Isi","file":"Berkas"}}').fields).toEqual({
      text: 'Isi',
      attachments: 'Berkas',
    });
  });

  it('ignores fields that no form has', () => {
    expect(readProblem('{"fields":{"toString":"x","__proto__":"x","constructor":"x","nik":"x"}}').fields).toEqual({});
    expect(readProblem('{"fields":["subject"]}').fields).toEqual({});
    expect(readProblem('{"fields":"subject"}').fields).toEqual({});
  });

  for (const [reason, words] of [
    ['  Maksimal 10.000 karakter.  ', 'Maksimal 10.000 karakter.'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), UNNAMED],
    ['', UNNAMED],
    [' ', UNNAMED],
    [{ t: 'x', f: 'y' }, UNNAMED],
    [null, UNNAMED],
    ['java.lang.NullPointerException', UNNAMED],
    ['Exception saat menyimpan', UNNAMED],
    ['TypeError: x is undefined', UNNAMED],
    ['id.go.kemenkeu.Tiket tidak ada', UNNAMED],
    ['gagal at baca(Tiket.java:42)', UNNAMED],
    ['ORA-00942 SQL', UNNAMED],
    ['baris\nkedua', UNNAMED],
    ['<b>tebal</b>', UNNAMED],
    ['{"x":1}', UNNAMED],
    ['Tulis seperti nama@kemenkeu.go.id.', 'Tulis seperti nama@kemenkeu.go.id.'],
  ] as const) {
    it(`says of ${JSON.stringify(reason).slice(0, 40)} only what is for users (F41)`, () => {
      expect(readProblem(JSON.stringify({ fields: { subject: reason } })).fields).toEqual({ subject: words });
    });
  }
});
