import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField } from '@angular/forms/signals';
import { typeText } from './type-text';

@Component({
  imports: [FormField],
  template: `
    @if (shown()) {
      <textarea [formField]="form.text"></textarea>
    }
    <button>Tombol</button>
  `,
})
class Host {
  readonly shown = signal(true);
  readonly model = signal({ text: 'satu dua tiga' });
  readonly form = form(this.model);
}

describe('typeText', () => {
  it('replaces what differs, and leaves the focus where it is', () => {
    const { fixture, host, box, button } = setup();
    button.focus();
    typeText(host.form.text, 'satu 2 tiga\nempat');
    fixture.detectChanges();
    expect([host.model().text, box().value]).toEqual(Array(2).fill('satu 2 tiga\nempat'));
    expect(document.activeElement).toBe(button);
  });

  it('is undone by the browser, which keeps what was typed before and after', () => {
    const { fixture, host, box } = setup();
    const command = (name: string, text?: string): void => {
      box().focus();
      document.execCommand(name, false, text);
      fixture.detectChanges();
    };
    box().setSelectionRange(13, 13);
    command('insertText', ' empat');
    typeText(host.form.text, 'satu tiga empat\nGalat: CVR015');
    fixture.detectChanges();
    command('insertText', '!');
    expect(box().value).toBe('satu tiga empat\nGalat: CVR015!');
    command('undo');
    command('undo');
    expect([box().value, host.model().text]).toEqual(Array(2).fill('satu dua tiga empat'));
    command('undo');
    expect(host.model().text).toBe('satu dua tiga');
    command('redo');
    command('redo');
    expect([box().value, host.model().text]).toEqual(Array(2).fill('satu tiga empat\nGalat: CVR015'));
  });

  it('leaves the caret at its character', () => {
    const { fixture, host, box } = setup();
    for (const [caret, after] of [
      [2, 2],
      [9, 7],
      [6, 6],
    ] as const) {
      host.model.set({ text: 'satu dua tiga' });
      fixture.detectChanges();
      box().setSelectionRange(caret, caret);
      typeText(host.form.text, 'satu 2 tiga');
      fixture.detectChanges();
      expect(box().selectionStart).withContext(`from ${caret}`).toBe(after);
    }
  });

  it('deletes', () => {
    const { host, box } = setup();
    typeText(host.form.text, 'satu tiga');
    expect([host.model().text, box().value]).toEqual(['satu tiga', 'satu tiga']);
  });

  it('changes the text where the browser has no such command, and where no text box is shown', () => {
    const { fixture, host, box } = setup();
    spyOn(document, 'execCommand').and.returnValue(false);
    typeText(host.form.text, 'lain');
    expect([host.model().text, box().value]).toEqual(['lain', 'lain']);
    host.shown.set(false);
    fixture.detectChanges();
    typeText(host.form.text, 'tersembunyi');
    expect(host.model().text).toBe('tersembunyi');
  });
});

function setup() {
  const fixture = TestBed.createComponent(Host);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const box = () => element.querySelector('textarea') as HTMLTextAreaElement;
  return { fixture, host: fixture.componentInstance, box, button: element.querySelector('button') as HTMLElement };
}
