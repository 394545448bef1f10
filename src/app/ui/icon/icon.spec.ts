import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { ICONS, type IconName } from './icons';

describe('Icon', () => {
  for (const name of Object.keys(ICONS) as IconName[]) {
    it(`draws ${name}`, () => {
      expect(drawn(name)).toMatch(/^M/i);
    });
  }

  it('is hidden from screen readers', () => {
    expect(setup('add').getAttribute('aria-hidden')).toBe('true');
  });
});

function drawn(name: IconName): string | null | undefined {
  return setup(name).querySelector('path')?.getAttribute('d');
}

function setup(name: IconName): HTMLElement {
  const fixture = TestBed.createComponent(Icon);
  fixture.componentRef.setInput('name', name);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}
