import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterPress } from './after-press';

@Component({ selector: 'cso-pressed', template: '' })
class Pressed {
  readonly afterPress = afterPress();
}

describe('afterPress', () => {
  it('does work at once while no pointer is down', () => {
    expect(setup().work()).toEqual(['done']);
  });

  for (const end of ['pointerup', 'pointercancel']) {
    it(`waits for the ${end} of a press`, () => {
      const { work, log } = setup();
      press('pointerdown');
      expect(work()).toEqual([]);
      press(end);
      expect(log).toEqual(['done']);
      press(end);
      expect(log).toEqual(['done']);
    });
  }

  it('hears nothing any more once its owner is gone', () => {
    const { work, log, fixture } = setup();
    press('pointerdown');
    work();
    fixture.destroy();
    press('pointerup');
    expect(log).toEqual([]);
  });
});

function press(type: string): void {
  document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }));
}

function setup() {
  const fixture = TestBed.createComponent(Pressed);
  const log: string[] = [];
  const work = (): readonly string[] => {
    fixture.componentInstance.afterPress(() => log.push('done'));
    return log.slice();
  };
  return { fixture, log, work };
}
