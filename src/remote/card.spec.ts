import { cardOf } from './card';

describe('cardOf', () => {
  it('says what happened, aloud and in Indonesian', () => {
    const card = cardOf({ title: 'Judul', text: 'Isi' });
    expect([card.getAttribute('role'), card.lang, card.translate, card.textContent]).toEqual([
      'alert',
      'id',
      false,
      'JudulIsi',
    ]);
  });

  it('is a page of its own: its title is the heading', () => {
    expect(cardOf({ title: 'Judul', text: 'Isi' }).querySelector('h1')?.textContent).toBe('Judul');
  });

  it('shows words as words', () => {
    expect(cardOf({ title: '<b>x</b>', text: '' }).querySelector('b')).toBeNull();
  });

  it('tries again once for each card', () => {
    const retry = jasmine.createSpy();
    const button = cardOf({ title: '', text: '', retry }).querySelector('button');
    button?.click();
    button?.click();
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('has no button when nothing can be tried', () => {
    expect(cardOf({ title: '', text: '' }).querySelector('button')).toBeNull();
  });
});
