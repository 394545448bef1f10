import { commandsIn, moveRow, pressKey, scopeOf, takesKeys } from './visible-commands';

describe('visible commands', () => {
  let scope: HTMLElement;
  let outside: HTMLButtonElement;
  const pressed: string[] = [];

  beforeEach(() => {
    pressed.length = 0;
    outside = document.body.appendChild(document.createElement('button'));
    scope = document.body.appendChild(document.createElement('section'));
    scope.dataset['shortcuts'] = '';
    scope.append(
      element('input', { 'aria-label': 'Cari', 'aria-keyshortcuts': '/' }),
      element('label', {}, 'Tanggapan', element('textarea', { 'aria-keyshortcuts': 'r' })),
      element('button', { 'aria-label': 'Tiket berikutnya', 'aria-keyshortcuts': 'n' }, '›'),
      element('button', { 'aria-keyshortcuts': 'p', 'aria-disabled': 'true' }, 'Tiket sebelumnya'),
      element('button', { 'aria-keyshortcuts': 'f', hidden: '' }, 'Teruskan'),
      element('div', { role: 'menu' }, element('button', { role: 'menuitem' }, 'PDF')),
      element('p', { 'data-ticket': 'a' }, element('a', { href: '#a' }, 'Detail a')),
      element('p', { 'data-ticket': 'b' }, element('a', { href: '#b' }, 'Detail b')),
    );
    scope.addEventListener('click', (event) => {
      event.preventDefault();
      pressed.push((event.target as HTMLElement).textContent.trim());
    });
  });
  afterEach(() => {
    scope.remove();
    outside.remove();
  });

  const find = (selector: string): HTMLElement => scope.querySelector<HTMLElement>(selector) ?? scope;
  const keyAt = (target: HTMLElement): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key: 'n', bubbles: true });
    target.dispatchEvent(event);
    return event;
  };
  /** The path of an event is there while it is dispatched. */
  const during = <Result>(target: HTMLElement, read: (event: Event) => Result): Result | undefined => {
    let result: Result | undefined;
    document.addEventListener('keydown', (event) => (result = read(event)), { once: true });
    keyAt(target);
    return result;
  };

  it('belong to the view with the focus, or to the visible one while nothing has it', () => {
    expect(during(find('button'), scopeOf)).toBe(scope);
    expect(during(document.body, scopeOf)).toBe(scope);
    scope.hidden = true;
    expect(during(document.body, scopeOf)).toBeNull();
  });

  it('belong to nothing while the shell or a dialog without them has the focus', () => {
    expect(during(outside, scopeOf)).toBeNull();
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    expect([during(dialog, scopeOf), during(document.body, scopeOf)]).toEqual([null, null]);
    dialog.append(scope);
    expect(during(dialog, scopeOf)).toBe(scope);
    document.body.append(scope);
    dialog.remove();
  });

  it('leave the keys to fields and menus', () => {
    const taken = ['input', 'textarea', '[role=menuitem]', 'button', 'a'].map((each) => during(find(each), takesKeys));
    expect(taken).toEqual([true, true, true, false, false]);
  });

  it('act from the checkbox of a row, which goes on to the row after it', () => {
    const box = element('input', { type: 'checkbox' });
    find('[data-ticket=a]').append(box);
    expect(during(box, takesKeys)).toBeFalse();
    box.focus();
    expect(moveRow(scope, 1)).toBeTrue();
    expect(document.activeElement?.textContent).toBe('Detail b');
  });

  it('press the button or focus the field that carries the key', () => {
    expect(pressKey(scope, 'n')).toBeTrue();
    expect(pressed).toEqual(['›']);
    expect(pressKey(scope, '/')).toBeTrue();
    expect(document.activeElement).toBe(find('input'));
    expect(pressKey(scope, 'r')).toBeTrue();
    expect(document.activeElement).toBe(find('textarea'));
  });

  it('do nothing for a disabled or hidden button, an unknown key, or one that is no selector', () => {
    expect(['p', 'f', 'x', '"', ']'].map((key) => pressKey(scope, key))).toEqual([false, false, false, false, false]);
    expect(pressed).toEqual([]);
  });

  it('move through the rows, and stay at their ends', () => {
    const focused = () => document.activeElement?.textContent;
    expect(moveRow(scope, 1)).toBeTrue();
    expect(focused()).toBe('Detail a');
    expect(moveRow(scope, 1)).toBeTrue();
    expect(focused()).toBe('Detail b');
    expect(moveRow(scope, 1)).toBeFalse();
    expect(moveRow(scope, -1)).toBeTrue();
    expect(focused()).toBe('Detail a');
  });

  it('are listed by their names, once each, with their keys', () => {
    const commands = commandsIn(scope);
    expect(commands.map(({ name, key }) => [name, key])).toEqual([
      ['Tanggapan', 'r'],
      ['Tiket berikutnya', 'n'],
      ['PDF', ''],
      ['Detail a', ''],
      ['Detail b', ''],
    ]);
    commands[3]?.run();
    expect(pressed).toEqual(['Detail a']);
  });
});

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElement {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...content);
  return created;
}
