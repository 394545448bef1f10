import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { until } from '../../../testing/until';
import { DayField } from './day-field';
import { WALL_CLOCK } from './wall-clock';

@Component({ imports: [DayField], template: `<cso-day-field label="Dari" [(value)]="value" />` })
class Host {
  readonly value = signal('2024-03-21');
}

describe('DayField', () => {
  it('shows a day as offices write it, and reads what is typed', async () => {
    const { input, type, value } = await setup();
    expect(input.value).toBe('21-03-2024');
    await type('1/4/2024');
    expect([input.value, value()]).toEqual(['1/4/2024', '2024-04-01']);
    input.dispatchEvent(new Event('blur'));
    expect(input.value).toBe('01-04-2024');
  });

  it('never overwrites what is half typed', async () => {
    const { input, type, value, fixture } = await setup();
    await type('-03-2024');
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect([input.value, value()]).toEqual(['-03-2024', '-03-2024']);
    fixture.componentInstance.value.set('');
    await fixture.whenStable();
    expect(input.value).toBe('');
  });

  it('shows again what was half typed before', async () => {
    const { input, fixture } = await setup('21-03');
    expect(input.value).toBe('21-03');
    fixture.componentInstance.value.set('2024-03-22');
    await fixture.whenStable();
    expect(input.value).toBe('22-03-2024');
  });

  it('takes a day from its calendar, which speaks Indonesian and knows the day at the office', async () => {
    const { open, root, input, value, fixture } = await setup('');
    await open();
    const dialog = root.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-label')).toBe('Kalender');
    expect(dialog?.querySelector('[aria-current=date]')?.getAttribute('aria-label')).toBe('15 Maret 2024');
    expect(dialog?.querySelector('.mat-calendar-period-button')?.textContent).toContain('MAR 2024');
    dialog?.querySelector<HTMLElement>('[aria-label="20 Maret 2024"]')?.click();
    await fixture.whenStable();
    expect([input.value, value()]).toEqual(['20-03-2024', '2024-03-20']);
  });

  it('closes its calendar by Escape, which goes no further', async () => {
    const { open, root, element, fixture } = await setup();
    await open();
    const heard = jasmine.createSpy('keydown');
    element.addEventListener('keydown', heard);
    const key = { key: 'Escape', keyCode: 27, bubbles: true, composed: true, cancelable: true };
    root.querySelector('[role=dialog]')?.dispatchEvent(new KeyboardEvent('keydown', key));
    await fixture.whenStable();
    expect(root.querySelector('[role=dialog]')).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps its calendar out of reach of the styles of the page', async () => {
    const { root } = await setup();
    expect(root).toBeInstanceOf(ShadowRoot);
  });
});

async function setup(value = '2024-03-21') {
  TestBed.configureTestingModule({
    providers: [{ provide: WALL_CLOCK, useValue: () => '2024-03-15T23:59' }],
  });
  const fixture = TestBed.createComponent(Host);
  fixture.componentInstance.value.set(value);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const input = element.querySelector('input') as HTMLInputElement;
  const root = element.querySelector('cso-calendar')?.shadowRoot as ShadowRoot;
  return {
    fixture,
    element,
    input,
    root,
    value: () => fixture.componentInstance.value(),
    type: async (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
    open: async () => {
      root.querySelector('button')?.click();
      await until(() => root.querySelector('[role=dialog]') !== null);
      await fixture.whenStable();
    },
  };
}
