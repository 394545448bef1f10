import type { FieldTree } from '@angular/forms/signals';
import { type TextDifference, textDifference } from '../domain/text-difference';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * Changes the text of a form's field as if the user had typed it: what differs becomes one step of the browser's own
 * undo. Without that step Ctrl+Z would restore an older text into the new one. The focus stays where it is.
 */
export function typeText(field: FieldTree<string>, text: string): void {
  const box = field()
    .formFieldBindings()
    .map(({ element }) => element)
    .find(isTextBox);
  if (!box) return field().value.set(text);
  const { start, end, inserted } = textDifference(box.value, text);
  const { activeElement } = box.ownerDocument;
  const caret = box.selectionStart ?? box.value.length;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  execute(box, inserted);
  if (box.value !== text) {
    // The browser has no such command, or the text box is not shown.
    box.setRangeText(text, 0, box.value.length, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  // The caret stays at its character. Any other place between ends the step, which further typing would join.
  box.setSelectionRange(0, 0);
  box.setSelectionRange(...placeOf(caret, { start, end, inserted }));
  if (activeElement instanceof HTMLElement && activeElement !== box) activeElement.focus({ preventScroll: true });
}

function placeOf(caret: number, { start, end, inserted }: TextDifference): [number, number] {
  const place = caret <= start ? caret : Math.max(start, caret - end + start) + inserted.length;
  return [place, place];
}

/** Replaces the selection. No other interface of browsers writes to their undo. */
function execute({ ownerDocument }: TextBox, text: string): void {
  ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
}

const isTextBox = (element: HTMLElement): element is TextBox =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
