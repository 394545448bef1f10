import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterPaint } from './after-paint';
import { nextTask } from '../../testing/until';

@Component({ selector: 'cso-painter', template: '' })
class Painter {
  readonly afterPaint = afterPaint();
}

describe('afterPaint', () => {
  it('lets the frame go first', async () => {
    const { painter, fixture, log } = setup();
    painter.afterPaint(() => log.push('work'));
    requestAnimationFrame(() => log.push('frame'));
    await fixture.whenStable();
    expect(log).toEqual(['frame', 'work']);
  });

  it('does nothing for a page that was left before', async () => {
    const { painter, fixture, log } = setup();
    painter.afterPaint(() => log.push('work'));
    const painted = new Promise((resolve) => requestAnimationFrame(resolve)).then(nextTask);
    fixture.destroy();
    await painted;
    expect(log).toEqual([]);
  });
});

function setup() {
  const fixture = TestBed.createComponent(Painter);
  const log: string[] = [];
  return { fixture, painter: fixture.componentInstance, log };
}
