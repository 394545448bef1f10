import type { FormField } from '../domain/failure';

const CONTROLS = 'input:not([type=file], [readonly], :disabled), textarea, select, button:not(:disabled)';

/** Leads to the control of this name, and of several to the first that is wrong; its label comes into sight as well. */
export function focusField(form: HTMLElement, field: FormField): void {
  const places = Array.from(form.querySelectorAll<HTMLElement>(`[data-field="${field}"]`));
  const place = places.find((each) => each.ariaInvalid === 'true') ?? places[0];
  const inside = (): HTMLElement | null | undefined =>
    place?.querySelector<HTMLElement>('[aria-invalid=true]') ?? place?.querySelector<HTMLElement>(CONTROLS);
  const control = place?.matches(CONTROLS) ? place : inside();
  control?.focus();
  control?.closest('cso-field')?.scrollIntoView({ block: 'nearest' });
}

/** The control after this one; a group of radio buttons counts as one. */
export function focusNext(form: HTMLElement, from: HTMLInputElement): void {
  const controls = Array.from(form.querySelectorAll<HTMLElement>(CONTROLS));
  const ofGroup = (each: HTMLElement): boolean =>
    from.type === 'radio' && each instanceof HTMLInputElement && each.name === from.name;
  controls.find((each, index) => index > controls.indexOf(from) && !ofGroup(each))?.focus();
}

/** Where the user goes on writing. */
export function focusFirst(form: HTMLElement): void {
  form.querySelector<HTMLElement>('.cso-field:not([readonly])')?.focus();
}
