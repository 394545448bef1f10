import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { keepFieldInPlace } from './keep-field-in-place';

@Component({
  selector: 'cso-growing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p style="height: 150px; margin: 0">pesan</p>
    @if (grown()) {
      <p style="height: 40px; margin: 0">pesan baru</p>
    }
  `,
  host: { style: 'display: block' },
})
class Growing {
  protected readonly grown = grown;

  constructor() {
    keepFieldInPlace();
  }
}

const grown = signal(false);

@Component({
  imports: [Growing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="region" style="height: 200px; overflow: auto">
      <cso-growing />
      <textarea style="display: block; height: 60px"></textarea>
      <p style="height: 400px; margin: 0">isian lain</p>
    </div>
  `,
})
class Frame {}

describe('keepFieldInPlace', () => {
  it('keeps the field where it is while a message comes above it', async () => {
    const { field, grow, place } = await setup();
    field.focus();
    const before = place();
    await grow();
    expect(place()).toBe(before);
  });

  it('leaves the place alone while the user writes nothing below', async () => {
    const { frame, grow } = await setup();
    await grow();
    expect(frame.scrollTop).toBe(20);
  });
});

/** A conversation of which the first message is in sight, so that the browser keeps that one where it is. */
async function setup() {
  grown.set(false);
  const fixture = TestBed.createComponent(Frame);
  const host = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const frame = host.querySelector<HTMLElement>('[role=region]');
  const field = host.querySelector('textarea');
  if (!frame || !field) throw new Error('no frame');
  frame.scrollTop = 20;
  await frames();
  return {
    frame,
    field,
    place: () => field.getBoundingClientRect().top,
    grow: async () => {
      grown.set(true);
      await fixture.whenStable();
      await frames();
    },
  };
}

/** A ResizeObserver reports between the layout and the paint of a frame. */
async function frames(): Promise<void> {
  for (let left = 2; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve));
}
