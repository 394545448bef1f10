import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NativeValue } from './native-value';

@Component({ imports: [NativeValue], template: `<input type="datetime-local" [csoNativeValue]="value()" />` })
class Host {
  readonly value = signal('2024-03-21T12:07');
}

describe('NativeValue', () => {
  it('leaves an input alone that lacks a part of its date', async () => {
    const { fixture, input, writes } = await setup();
    // What the browser says once the day has been taken out of 21-03-2024.
    let shown = '';
    Object.defineProperty(input, 'value', { get: () => shown, set: (text: string) => writes.push((shown = text)) });
    fixture.componentInstance.value.set('');
    await fixture.whenStable();
    expect(writes).toEqual([]);
    fixture.componentInstance.value.set('2024-03-22T12:07');
    await fixture.whenStable();
    expect(writes).toEqual(['2024-03-22T12:07']);
  });

  it('shows what the form begins with', async () => {
    expect((await setup()).input.value).toBe('2024-03-21T12:07');
  });
});

async function setup() {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const input = (fixture.nativeElement as HTMLElement).querySelector('input') as HTMLInputElement;
  return { fixture, input, writes: [] as string[] };
}
