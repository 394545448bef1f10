import { InjectionToken, type TemplateRef, type WritableSignal } from '@angular/core';

/** Lines of a form's fields that stand above its submit button. */
export const ABOVE_SEND = new InjectionToken<WritableSignal<readonly TemplateRef<unknown>[]>>('above send');
