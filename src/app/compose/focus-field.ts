import type { FormField } from '../domain/failure';
import { firstBlank } from '../domain/ready-answers';

const CONTROLS = 'input:not([type=file], [readonly], :disabled), textarea, select, button:not(:disabled)';

/**
 * Focuses the control of this field (the first invalid one of several) and scrolls its label into view. A blank of a
 * ready answer is selected, so that the user types over it.
 */
export function focusField(form: HTMLElement, field: FormField): void {
  const places = Array.from(form.querySelectorAll<HTMLElement>(`[data-field="${field}"]`));
  const place = places.find((each) => each.ariaInvalid === 'true') ?? places[0];
  const inside = (): HTMLElement | null | undefined =>
    place?.querySelector<HTMLElement>('[aria-invalid=true]') ?? place?.querySelector<HTMLElement>(CONTROLS);
  const control = place?.matches(CONTROLS) ? place : inside();
  control?.focus();
  const blank = control instanceof HTMLTextAreaElement ? firstBlank(control.value) : null;
  if (blank) (control as HTMLTextAreaElement).setSelectionRange(blank.start, blank.end);
  control?.closest('cso-field')?.scrollIntoView({ block: 'nearest' });
}

/** Focuses the control after `from`; a group of radio buttons counts as one control. */
export function focusNext(form: HTMLElement, from: HTMLInputElement): void {
  const controls = Array.from(form.querySelectorAll<HTMLElement>(CONTROLS));
  const ofGroup = (each: HTMLElement): boolean =>
    from.type === 'radio' && each instanceof HTMLInputElement && each.name === from.name;
  controls.find((each, index) => index > controls.indexOf(from) && !ofGroup(each))?.focus();
}

/** Focuses the first text field that can be edited. */
export function focusFirst(form: HTMLElement): void {
  form.querySelector<HTMLElement>('.cso-field:not([readonly])')?.focus();
}
