import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { until } from '../../../testing/until';
import { MinuteField } from './minute-field';

@Component({ imports: [MinuteField], template: `<cso-minute-field label="Waktu" [(value)]="value" />` })
class Host {
  readonly value = signal('2024-03-21T12:07');
}

describe('MinuteField', () => {
  it('shows the day and the time, and reads what is typed', async () => {
    const { day, time, type, value } = await setup();
    expect([day.value, time.value]).toEqual(['21-03-2024', '12:07']);
    await type(day, '22-3-2024');
    await type(time, '9.05');
    expect(value()).toBe('2024-03-22T09:05');
  });

  it('never overwrites what is half typed, on either side', async () => {
    const { day, time, type, value } = await setup();
    await type(day, '-03-2024');
    await type(time, '9:');
    time.dispatchEvent(new Event('blur'));
    expect([day.value, time.value, value()]).toEqual(['-03-2024', '9:', '-03-2024T9:']);
  });

  it('shows again what was half typed before', async () => {
    const { day, time } = await setup('-03-2024T9:');
    expect([day.value, time.value]).toEqual(['-03-2024', '9:']);
  });

  it('keeps its time when Escape is pressed', async () => {
    const { time, key, value } = await setup();
    await key(time, 'Escape', 27);
    expect([time.value, value()]).toEqual(['12:07', '2024-03-21T12:07']);
  });

  it('takes a time of its list, by 24 hours', async () => {
    const { time, element, fixture, value } = await setup();
    time.click();
    await until(() => element.querySelector('[role=option]') !== null);
    const options = Array.from(element.querySelectorAll<HTMLElement>('[role=option]'));
    expect(options.map(({ textContent }) => textContent.trim()).slice(-2)).toEqual(['23:00', '23:30']);
    options.at(-1)?.click();
    await fixture.whenStable();
    expect([time.value, value()]).toEqual(['23:30', '2024-03-21T23:30']);
  });
});

async function setup(value = '2024-03-21T12:07') {
  TestBed.configureTestingModule({
    providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
  });
  const fixture = TestBed.createComponent(Host);
  fixture.componentInstance.value.set(value);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const [day, time] = Array.from(element.querySelectorAll('input')) as [HTMLInputElement, HTMLInputElement];
  return {
    fixture,
    element,
    day,
    time,
    value: () => fixture.componentInstance.value(),
    type: async (input: HTMLInputElement, text: string) => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
    key: async (input: HTMLInputElement, key: string, keyCode: number) => {
      input.focus();
      input.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true }));
      await fixture.whenStable();
    },
  };
}
