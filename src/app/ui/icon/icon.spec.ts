import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { type AnyIcon, ICONS, type IconName } from './icons';
import { MORE_ICONS } from './more-icons';

describe('Icon', () => {
  for (const name of Object.keys(ICONS) as IconName[]) {
    it(`draws ${name}`, () => {
      expect(drawn(name)).toMatch(/^M/i);
    });
  }

  for (const [name, path] of Object.entries(MORE_ICONS)) {
    it(`draws ${name}, which a later screen brings along`, () => {
      expect(drawn(path)).toBe(path);
      expect(path.length).toBeGreaterThan('M0 0'.length);
    });
  }

  it('is hidden from screen readers', () => {
    expect(setup('add').getAttribute('aria-hidden')).toBe('true');
  });
});

function drawn(name: AnyIcon): string | null | undefined {
  return setup(name).querySelector('path')?.getAttribute('d');
}

function setup(name: AnyIcon): HTMLElement {
  const fixture = TestBed.createComponent(Icon);
  fixture.componentRef.setInput('name', name);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}
