import { guardAriaHidden } from './aria-hidden-guard';

describe('coversOf', () => {
  it('shows what was hidden since, and leaves hidden what the shell had hidden', () => {
    const { sprite, portal, guard } = setup();
    portal.setAttribute('aria-hidden', 'true');
    guard.start();
    expect(portal.hasAttribute('aria-hidden')).toBeFalse();
    expect(sprite.getAttribute('aria-hidden')).toBe('true');
  });

  it('shows what a dialog hides that opens after the session has ended', async () => {
    const { portal, guard, changed } = setup();
    guard.start();
    portal.setAttribute('aria-hidden', 'true');
    await changed();
    expect(portal.hasAttribute('aria-hidden')).toBeFalse();
  });

  it('leaves it to the dialogs again once somebody is back', async () => {
    const { portal, guard, changed } = setup();
    guard.start();
    guard.stop();
    portal.setAttribute('aria-hidden', 'true');
    await changed();
    expect(portal.getAttribute('aria-hidden')).toBe('true');
  });
});

function setup() {
  const [sprite, portal] = [addTo(document.body), addTo(document.body)];
  sprite.setAttribute('aria-hidden', 'true');
  const guard = guardAriaHidden(document);
  made.push(() => {
    guard.stop();
    sprite.remove();
    portal.remove();
  });
  // An observer that was made later is called later.
  const changed = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(portal, { attributes: true });
      portal.setAttribute('data-changed', '');
    });
  return { sprite, portal, guard, changed };
}

const made: (() => void)[] = [];
afterEach(() => made.splice(0).forEach((undo) => undo()));

function addTo(parent: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  parent.append(element);
  return element;
}
