import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RouteDialog } from '../route-dialog/route-dialog';
import { DialogFrame } from './dialog-frame';

@Component({
  imports: [DialogFrame],
  template: `
    <cso-dialog-frame heading="Judul" style="max-height: 400px">
      <div style="flex: none; height: 220px"></div>
      <textarea style="flex: none; height: 112px"></textarea>
      <div style="flex: none; height: 900px"></div>
    </cso-dialog-frame>
  `,
})
class Framed {}

describe('DialogFrame', () => {
  it('shows the whole of a text field that takes the focus, above what is pinned', () => {
    const { body, field } = setup();
    const below = () => body.getBoundingClientRect().bottom - field.getBoundingClientRect().bottom;
    expect(below()).toBeLessThan(88);
    field.focus({ preventScroll: true });
    expect(below()).toBeGreaterThanOrEqual(88);
  });

  it('leaves the keys to a field that has the focus', () => {
    const { body, field } = setup();
    const key = new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true });
    field.dispatchEvent(key);
    expect([key.defaultPrevented, body.scrollTop]).toEqual([false, 0]);
  });
});

function setup(): { body: HTMLElement; field: HTMLTextAreaElement } {
  const dialog: Partial<RouteDialog> = { titleId: 'title', dismiss: () => undefined };
  TestBed.configureTestingModule({ providers: [{ provide: RouteDialog, useValue: dialog }] });
  const fixture = TestBed.createComponent(Framed);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const [body, field] = [element.querySelector<HTMLElement>('[role=region]'), element.querySelector('textarea')];
  if (!body || !field) throw new Error('no frame');
  return { body, field };
}
