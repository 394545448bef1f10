import type { FormField } from '../domain/failure';

const CONTROLS = 'input:not([type=file]), textarea, select, button';

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
