import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Topic } from '../../domain/catalogue/catalogue';
import { OTHER, TOPIC } from '../../../testing/catalogue-samples';
import { TopicChoice } from './topic-choice';

const RETURN: Topic = { ...TOPIC, code: 'retur', name: 'Retur SP2D', group: 'Pembayaran', keywords: ['bank'] };

@Component({
  imports: [TopicChoice],
  template: `
    <cso-topic-choice [topics]="topics" [topic]="topic()" [disabled]="disabled()" (chosen)="choose($event)" />
    <button>Sesudah</button>
  `,
})
class Host {
  readonly topics = [TOPIC, RETURN, OTHER];
  readonly topic = signal<Topic | null>(null);
  readonly disabled = signal(false);
  readonly chosen: (string | null)[] = [];

  choose(topic: Topic | null): void {
    this.chosen.push(topic?.code ?? null);
    this.topic.set(topic);
  }
}

describe('TopicChoice', () => {
  it('opens on a click or a key and not on focus, in groups, with Lainnya last', () => {
    const { box, options, press } = setup();
    box.focus();
    expect(options()).toEqual([]);
    press('ArrowDown');
    expect(options()).toEqual(['Pengguna SAKTI', 'Retur SP2D', 'Lainnya']);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(box.getAttribute('aria-controls') ?? '')?.role).toBe('listbox');
    expect(document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.innerText).toBe('Pengguna SAKTI');
  });

  it('chooses with arrows and Enter, from either end, and shows the name', () => {
    const { host, box, options, press, type } = setup();
    type('bank');
    expect(options()).toEqual(['Retur SP2D', 'Lainnya']);
    press('ArrowUp');
    press('ArrowUp');
    expect(press('Enter')).toBeTrue();
    expect([host.chosen, box.value, options()]).toEqual([['retur'], 'Retur SP2D', []]);
    press('ArrowDown');
    press('ArrowUp');
    press('Enter');
    expect(host.chosen).toEqual(['retur', 'lainnya']);
  });

  it('chooses with a click', () => {
    const { host, box, element, show } = setup();
    box.click();
    show();
    element.querySelectorAll<HTMLElement>('[role=option]')[1]?.click();
    show();
    expect([host.chosen, box.value]).toEqual([['retur'], 'Retur SP2D']);
  });

  for (const [how, go] of [
    ['Enter', (page: ReturnType<typeof setup>) => page.press('Enter')],
    ['leaving the field', (page: ReturnType<typeof setup>) => page.leave()],
  ] as const) {
    it(`takes the exact name in any case at ${how}`, () => {
      const page = setup();
      page.type(' retur  sp2d ');
      go(page);
      expect([page.host.chosen, page.box.value]).toEqual([['retur'], 'Retur SP2D']);
    });

    it(`keeps another text at ${how}, and says what becomes of it`, () => {
      const page = setup();
      page.type('gaji <13>');
      go(page);
      expect([page.host.chosen, page.box.value]).toEqual([[], 'gaji <13>']);
      expect(page.status()).toBe(
        '“gaji <13>” bukan nama topik. Teks ini tidak ikut dikirim. Pilih dari daftar dengan panah bawah, atau tulis di Judul.',
      );
      page.type('gaji');
      expect(page.status()).toBe('');
    });
  }

  it('keeps the chosen topic beside another text, and says which one it is', () => {
    const { host, box, type, leave, status } = setup(RETURN);
    type('Retur SP2');
    leave();
    expect([host.chosen, box.value]).toEqual([[], 'Retur SP2']);
    expect(status()).toContain('Topiknya masih “Retur SP2D”.');
    host.topic.set(TOPIC);
    TestBed.tick();
    expect([box.value, status()]).toEqual(['Pengguna SAKTI', '']);
  });

  it('takes the topic away once the emptied field is left', () => {
    const { host, type, leave } = setup(RETURN);
    type('');
    expect(host.chosen).toEqual([]);
    leave();
    expect(host.chosen).toEqual([null]);
  });

  it('leads on with Enter where nothing is typed', () => {
    const { host, box, press } = setup();
    box.focus();
    expect(press('Enter')).toBeFalse();
    expect(host.chosen).toEqual([]);
  });

  it('closes the list alone with Escape, and the next one is not its own', () => {
    const { box, options, press, type } = setup();
    const heard = jasmine.createSpy();
    document.addEventListener('keydown', heard);
    type('retur');
    press('Escape');
    expect([options(), box.value]).toEqual([[], 'retur']);
    expect(heard).not.toHaveBeenCalled();
    press('Escape');
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
  });

  it('can not be changed while the message is being sent', () => {
    const { host, box, options, press, show } = setup(RETURN);
    host.disabled.set(true);
    show();
    press('ArrowDown');
    expect([box.readOnly, options()]).toEqual([true, []]);
  });
});

function setup(topic: Topic | null = null) {
  const fixture = TestBed.createComponent(Host);
  const host = fixture.componentInstance;
  host.topic.set(topic);
  fixture.autoDetectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const box = element.querySelector('input') as HTMLInputElement;
  const show = () => fixture.detectChanges();
  return {
    host,
    element,
    box,
    show,
    options: () => Array.from(element.querySelectorAll<HTMLElement>('[role=option]'), (each) => each.innerText.trim()),
    status: () => element.querySelector<HTMLElement>('[role=status]')?.innerText ?? '',
    type: (text: string) => {
      box.focus();
      box.value = text;
      box.dispatchEvent(new Event('input'));
      show();
    },
    /** Returns whether the key was used. */
    press: (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      box.dispatchEvent(event);
      show();
      return event.defaultPrevented;
    },
    leave: () => {
      element.querySelector('button')?.focus();
      show();
    },
  };
}
