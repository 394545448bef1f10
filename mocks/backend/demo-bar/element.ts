type Attributes = Readonly<Record<string, string>>;

/** Creates an element. String children become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** A `<select>` inside its label. */
export function choiceField(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): HTMLLabelElement {
  const options = choices.map(({ value, words }) => element('option', { value }, words));
  const select = element('select', {}, ...options);
  select.value = chosen;
  select.addEventListener('change', () => choose(select.value));
  return element('label', {}, element('span', {}, label), select);
}
