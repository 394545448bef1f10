import { plainBody } from './plain-body';

describe('plainBody', () => {
  const body = {
    text: 'a',
    upload_ids: ['f-1', 'f-2'],
    turns: [{ at: null, yes: true, left_out: undefined }],
    none: [],
  };

  it('changes nothing elsewhere', () => {
    expect(JSON.stringify(plainBody(body))).toBe(JSON.stringify(body));
  });

  it('leaves a file what it is', () => {
    const file = new Blob(['a']);
    expect(plainBody(file)).toBe(file);
  });

  it('is written as it is in a page that has given lists and objects a toJSON of its own', () => {
    const wanted = JSON.stringify(body);
    for (const { prototype } of [Array, Object]) {
      Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'broken' });
    }
    try {
      expect(JSON.stringify(body)).toBe('"broken"');
      expect(JSON.stringify(plainBody(body))).toBe(wanted);
    } finally {
      for (const { prototype } of [Array, Object]) Reflect.deleteProperty(prototype, 'toJSON');
    }
  });
});
