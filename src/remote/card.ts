/** Texts of a card, and the handler of its button. */
export interface CardWords {
  readonly title: string;
  readonly text: string;
  /** For developers, in small print. */
  readonly detail?: string;
  readonly retry?: () => void;
}

/**
 * A card in plain HTML, drawn where Angular is not loaded or must not start (F59, F61). Its styles are set through the
 * CSSOM, which a strict Content-Security-Policy permits. Without `retry` it has no button.
 */
export function cardOf({ title, text, detail, retry }: CardWords): HTMLElement {
  const card = make('div', '', CARD);
  card.setAttribute('role', 'alert');
  card.lang = 'id';
  card.translate = false;
  card.append(make('h1', title, TITLE), make('p', text, TEXT));
  if (detail) card.append(make('p', detail, DETAIL));
  if (retry) {
    const button = make('button', 'Coba lagi', BUTTON);
    button.type = 'button';
    button.addEventListener('click', retry, { once: true });
    card.append(button);
  }
  return card;
}

/** The text shown until the first view is drawn, in the shell's colours. */
export function placeholder(): HTMLElement {
  const place = make('p', 'Memuat HAI-CSO…', WAITING);
  place.setAttribute('role', 'status');
  place.lang = 'id';
  return place;
}

type Look = Partial<CSSStyleDeclaration>;

const WAITING: Look = {
  all: 'unset',
  display: 'block',
  padding: '24px',
  opacity: '0.75',
  font: '400 14px/20px system-ui, sans-serif',
};

// `all` first: whatever the shell says about these elements ends here.
const CARD: Look = {
  all: 'initial',
  display: 'block',
  boxSizing: 'border-box',
  maxWidth: '560px',
  margin: '24px auto',
  padding: '20px 24px',
  border: '1px solid #747878',
  borderRadius: '8px',
  background: '#fff',
  color: '#1a1c1e',
  font: '400 14px/20px system-ui, sans-serif',
};
const TITLE: Look = { all: 'unset', display: 'block', font: '600 16px/24px system-ui, sans-serif' };
const TEXT: Look = { all: 'unset', display: 'block', marginTop: '8px' };
const DETAIL: Look = { all: 'unset', display: 'block', marginTop: '8px', fontSize: '12px', color: '#5b5e63' };
const BUTTON: Look = {
  all: 'revert',
  marginTop: '16px',
  padding: '8px 16px',
  border: '1px solid #14508c',
  borderRadius: '8px',
  background: '#14508c',
  color: '#fff',
  font: '500 14px/20px system-ui, sans-serif',
  cursor: 'pointer',
};

function make<T extends keyof HTMLElementTagNameMap>(tag: T, text: string, look: Look): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.textContent = text;
  Object.assign(element.style, look);
  return element;
}
