import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { OverflowTip } from './overflow-tip';

const LONG = 'Retur SP2D belum muncul di aplikasi setelah tiga hari kerja';

@Component({
  selector: 'cso-rows',
  imports: [OverflowTip],
  template: `
    <div class="box">
      <table>
        <tr>
          <td>
            <div data-whole class="small">Retur SP2D belum muncul di aplikasi setelah tiga hari kerja</div>
            <div data-whole class="roomy">pendek</div>
          </td>
          <td><a href="#x">Detail</a></td>
        </tr>
      </table>
      <cso-overflow-tip />
    </div>
  `,
  styles: `
    .small {
      width: 60px;
      overflow: hidden;
      white-space: nowrap;
    }
    .roomy {
      width: 300px;
    }
  `,
})
class Rows {}

describe('OverflowTip', () => {
  it('shows the whole of a cut text under the pointer, until the pointer leaves', () => {
    const { point, leave, tip } = setup();
    point('[data-whole]');
    expect(tip()).toBe(LONG);
    leave();
    expect(tip()).toBeUndefined();
  });

  it('shows nothing for a text that stands there whole', () => {
    const { point, tip } = setup();
    point('[data-whole]:last-child');
    expect(tip()).toBeUndefined();
  });

  it('stays while the pointer rests on it', () => {
    const { point, tip } = setup();
    point('[data-whole]');
    point('[data-tip]');
    expect(tip()).toBe(LONG);
  });

  it('shows the cut texts of the row that has the focus, and goes with Escape', () => {
    const { focusLink, press, tip } = setup();
    focusLink();
    expect(tip()).toBe(LONG);
    press('Escape');
    expect(tip()).toBeUndefined();
  });

  it('goes with the focus and on scrolling', () => {
    const { focusLink, blurLink, scroll, tip } = setup();
    focusLink();
    blurLink();
    expect(tip()).toBeUndefined();
    focusLink();
    scroll();
    expect(tip()).toBeUndefined();
  });
});

function setup() {
  const fixture = TestBed.createComponent(Rows);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const dispatch = (selector: string, event: Event): void => {
    element.querySelector(selector)?.dispatchEvent(event);
    fixture.detectChanges();
  };
  return {
    point: (selector: string) => dispatch(selector, new PointerEvent('pointerover', { bubbles: true })),
    leave: () => dispatch('.box', new PointerEvent('pointerleave')),
    focusLink: () => dispatch('a', new FocusEvent('focusin', { bubbles: true })),
    blurLink: () => dispatch('a', new FocusEvent('focusout', { bubbles: true })),
    press: (key: string) => dispatch('a', new KeyboardEvent('keydown', { key, bubbles: true })),
    scroll: () => dispatch('table', new Event('scroll')),
    tip: () => element.querySelector('[data-tip]')?.textContent.trim(),
  };
}
