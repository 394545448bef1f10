import { NgTemplateOutlet } from '@angular/common';
import { Component, inject, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, readonly } from '@angular/forms/signals';
import { Field } from '../../ui/field/field';
import { ABOVE_SEND } from '../above-send';
import { SecretWarning } from './secret-warning';

@Component({
  imports: [FormField, SecretWarning],
  template: `<textarea [formField]="form.text"></textarea><cso-secret-warning [field]="form.text" />`,
})
class Host {
  readonly sending = signal(false);
  readonly model = signal({ text: '' });
  readonly form = form(this.model, (path) => readonly(path, { when: () => this.sending() }));
}

@Component({
  imports: [Field, FormField, NgTemplateOutlet, SecretWarning],
  providers: [{ provide: ABOVE_SEND, useFactory: () => signal([]) }],
  template: `
    <cso-field label="Pertanyaan">
      <textarea [formField]="form.text"></textarea>
      <cso-secret-warning [field]="form.text" />
    </cso-field>
    <div class="end">
      @for (line of above(); track line) {
        <ng-container [ngTemplateOutlet]="line" />
      }
    </div>
  `,
})
class FormHost extends Host {
  readonly above = inject(ABOVE_SEND);
}

const NIK = 'NIK 3171990101909999';

describe('SecretWarning', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2024-03-21T05:00:00Z')));
  afterEach(() => jasmine.clock().uninstall());

  it('warns once the typing pauses, without the secret itself, in a region that is read out', () => {
    const { type, pause, region } = setup();
    type(NIK);
    pause(399);
    expect(region.textContent?.trim()).toBe('');
    pause(1);
    expect(region.textContent).toContain('Ada nomor yang berbentuk NIK.');
    expect(region.textContent).not.toContain('9999');
    expect(region.getAttribute('role')).toBe('status');
  });

  it('names each kind once, what gives access first', () => {
    const { type, pause, region } = setup();
    type(`${NIK}, ${NIK}, pass: semangatpagi`);
    pause();
    expect([...region.querySelectorAll('span')].map(({ className }) => className)).toEqual(['high', 'medium']);
  });

  it('says nothing about a text without a secret, nor once it is deleted', () => {
    const { type, pause, region } = setup();
    type('SP2D 190191908013751 diretur bank.');
    pause();
    expect(region.textContent?.trim()).toBe('');
    type(NIK);
    pause();
    type('');
    pause();
    expect(region.textContent?.trim()).toBe('');
  });

  it('masks what is in the field now, and gives it back while the stars stand, also after the user has typed on', () => {
    const { type, pause, press, host, region } = setup();
    type(NIK);
    pause();
    type(`${NIK} a`);
    press('Samarkan');
    expect(host.model().text).toBe('NIK ************9999 a');
    expect(region.textContent).toContain('Disamarkan.');
    press('Urungkan');
    expect(host.model().text).toBe(`${NIK} a`);
    pause();
    press('Samarkan');
    type('Yth. NIK ************9999 a');
    type('Yth. NIK ************9999 ab');
    press('Urungkan');
    expect(host.model().text).toBe(`Yth. ${NIK} ab`);
    press('Samarkan');
    type('Yth. NIK *******9999 ab');
    expect(region.textContent?.trim()).toBe('');
  });

  it('is one step of the Ctrl+Z of the browser, and so is Urungkan', () => {
    const { box, pause, press, host, region, fixture } = setup();
    box.focus();
    document.execCommand('insertText', false, `Operator ${NIK} saja`);
    fixture.detectChanges();
    pause();
    press('Samarkan');
    expect(host.model().text).toBe('Operator NIK ************9999 saja');
    const steps = ['undo', 'redo', 'undo'].map((command) => {
      box.focus();
      document.execCommand(command);
      fixture.detectChanges();
      return [box.value, host.model().text];
    });
    const [masked, typed] = ['Operator NIK ************9999 saja', `Operator ${NIK} saja`];
    expect(steps).toEqual([typed, masked, typed].map((text) => [text, text]));
    pause();
    expect(region.textContent).not.toContain('Disamarkan');
  });

  it('warns again at once when the mask is undone before the typing paused', () => {
    const { type, pause, press, region } = setup();
    type(NIK);
    pause();
    press('Samarkan');
    press('Urungkan');
    expect(region.textContent).toContain('Ada nomor yang berbentuk NIK.');
    pause();
    expect(region.textContent).toContain('Ada nomor yang berbentuk NIK.');
  });

  it('stands above the submit button for a number of a person, with the name of its field', () => {
    const { type, pause, pressAbove, region, end, host } = setup(FormHost);
    type(`${NIK}, pass: semangatpagi`);
    pause();
    expect(region.textContent).toContain('Sepertinya ada kata sandi.');
    expect(region.textContent).not.toContain('NIK');
    expect(end()).toContain('Pertanyaan: Ada nomor yang berbentuk NIK.');
    expect(end()).not.toContain('kata sandi');
    pressAbove('Samarkan');
    expect(host.model().text).toBe('NIK ************9999, pass: ******');
    expect([region.textContent?.trim(), end()]).toEqual(['', 'Pertanyaan: Disamarkan. Urungkan']);
    expect(document.activeElement?.textContent).toContain('Urungkan');
    pressAbove('Urungkan');
    expect(end()).toContain('Ada nomor yang berbentuk NIK.');
    type('');
    pause();
    expect(end()).toBe('');
  });

  it('takes its line above the submit button away with the field', () => {
    const { type, pause, fixture } = setup(FormHost);
    type(NIK);
    pause();
    const { above } = fixture.componentInstance as FormHost;
    expect(above().length).toBe(1);
    fixture.destroy();
    expect(above()).toEqual([]);
  });

  it('offers no change while the message is being sent', () => {
    const { type, pause, host, region, fixture } = setup();
    type(NIK);
    pause();
    host.sending.set(true);
    fixture.detectChanges();
    expect(region.textContent).toContain('NIK');
    expect(region.querySelector('button')).toBeNull();
  });
});

function setup(type: Type<Host> = Host) {
  const fixture = TestBed.createComponent(type);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const region = element.querySelector('cso-secret-warning') as HTMLElement;
  const box = element.querySelector('textarea') as HTMLTextAreaElement;
  const host = fixture.componentInstance;
  const pressIn = (box: Element | null, words: string): void => {
    const buttons = [...(box?.querySelectorAll('button') ?? [])];
    buttons.find(({ textContent }) => textContent?.trim() === words)?.click();
    fixture.detectChanges();
  };
  return {
    fixture,
    host,
    region,
    box,
    type: (text: string) => {
      host.model.set({ text });
      fixture.detectChanges();
    },
    pause: (ms = 400) => {
      jasmine.clock().tick(ms);
      fixture.detectChanges();
    },
    press: (words: string) => pressIn(region, words),
    pressAbove: (words: string) => pressIn(element.querySelector('.end'), words),
    end: () => element.querySelector<HTMLElement>('.end')?.innerText.replace(/\s+/g, ' ').trim(),
  };
}
