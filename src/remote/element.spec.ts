import { HaiCsoElement } from './element';
import { nextTask } from '../testing/until';

describe('<hai-cso>', () => {
  it('shows a card instead of starting when the shell breaks the contract, and tells the page', () => {
    const { element, heard } = setup({ contract: 99 });
    expect(element.querySelector('[role=alert]')?.textContent).toContain('contract: the shell wants version 99');
    expect(heard).toEqual([{ reason: 'contract', message: jasmine.stringContaining('version 99') as never }]);
  });

  it('calls the listener of the contract too, and survives one that throws', () => {
    const failed = jasmine.createSpy().and.throwError('shell bug');
    spyOn(globalThis, 'reportError');
    const { element } = setup({ contract: 99, on: { failed } });
    expect(failed).toHaveBeenCalledTimes(1);
    expect(element.querySelector('[role=alert]')).not.toBeNull();
  });

  it('is heard outside the shadow root that a shell has put it in', () => {
    const heard: unknown[] = [];
    const listen = (event: Event): unknown => heard.push(event.target);
    document.addEventListener('hai-cso-failed', listen);
    const shell = document.createElement('div');
    setup({ contract: 99 }, shell.attachShadow({ mode: 'open' }), () => document.body.append(shell));
    expect(heard).toEqual([shell]);
    document.removeEventListener('hai-cso-failed', listen);
    shell.remove();
  });

  it('keeps the options that were set before its script arrived', () => {
    spyOn(console, 'error');
    const element = document.createElement('hai-cso-late') as HaiCsoElement;
    element.options = { contract: 99 };
    document.body.append(element);
    customElements.define('hai-cso-late', class extends HaiCsoElement {});
    expect(element.querySelector('[role=alert]')?.textContent).toContain('contract: the shell wants version 99');
    element.remove();
  });

  it('leaves nothing behind when it is taken out of the page', async () => {
    const { element } = setup({ contract: 99 });
    element.remove();
    await nextTask();
    expect(element.childElementCount).toBe(0);
  });

  it('stays when it is moved within the page', async () => {
    const { element } = setup({ contract: 99 });
    const [card] = element.children;
    document.body.prepend(element);
    await nextTask();
    expect(element.children[0]).toBe(card as Element);
    element.remove();
  });
});

function setup(options: HaiCsoElement['options'], place: Node = document.body, begin = (): void => undefined) {
  spyOn(console, 'error');
  const element = document.createElement('hai-cso') as HaiCsoElement;
  const heard: unknown[] = [];
  element.addEventListener('hai-cso-failed', (event) => heard.push((event as CustomEvent).detail));
  element.options = options;
  begin();
  place.appendChild(element);
  return { element, heard };
}
