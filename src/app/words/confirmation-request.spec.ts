import { confirmationRequest, mailLink, whatsAppLink } from './confirmation-request';

describe('confirmationRequest', () => {
  it('names references and ages, and nothing else of a ticket', () => {
    const text = confirmationRequest('SATKER CONTOH (527010)', 'KPPN Jakarta VI', [
      { reference: 'HAI-321120711', age: '12 hari kerja' },
      { reference: 'HAI-319115912', age: '' },
    ]);
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Yth. Operator SATKER CONTOH (527010),',
      '',
      '2 tiket berikut sudah kami jawab dan menunggu konfirmasi Anda:',
      '1. No. Ref: HAI-321120711, selesai 12 hari kerja yang lalu',
      '2. No. Ref: HAI-319115912',
    ]);
    expect(text).toMatch(/Terima kasih\.\nKPPN Jakarta VI$/);
  });

  it('says how many it does not name', () => {
    const tickets = Array.from({ length: 23 }, (_, index) => ({ reference: `HAI-${index}`, age: '' }));
    const text = confirmationRequest('A', 'B', tickets);
    expect(text).toContain('20. No. Ref: HAI-19\ndan 3 tiket lain.');
    expect(text).not.toContain('HAI-20');
  });
});

describe('the links of a message', () => {
  it('carry any text, and valid addresses once', () => {
    const link = mailLink(
      ['a@b.go.id', 'a@b.go.id', 'tidak ada', 'c@d.go.id'],
      'Konfirmasi & saran',
      'a\nb?c=d&e\ud800',
    );
    expect(link).toBe(
      'mailto:a%40b.go.id,c%40d.go.id?subject=Konfirmasi%20%26%20saran&body=a%0D%0Ab%3Fc%3Dd%26e%EF%BF%BD',
    );
    expect(whatsAppLink('a\nb & c')).toBe('https://wa.me/?text=a%0Ab%20%26%20c');
  });
});
