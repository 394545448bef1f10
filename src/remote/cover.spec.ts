import { rememberCovers } from './cover';

describe('rememberCovers', () => {
  it('shows what was hidden since, and leaves hidden what the shell had hidden', () => {
    const [sprite, portal] = [addTo(document.body), addTo(document.body)];
    sprite.setAttribute('aria-hidden', 'true');
    const uncover = rememberCovers(document);
    portal.setAttribute('aria-hidden', 'true');
    uncover();
    expect(portal.hasAttribute('aria-hidden')).toBeFalse();
    expect(sprite.getAttribute('aria-hidden')).toBe('true');
    sprite.remove();
    portal.remove();
  });
});

function addTo(parent: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  parent.append(element);
  return element;
}
