/** Whether a slash at the caret would be the first character of its line. */
export function isLineStart({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  const before = value.slice(0, selectionStart);
  return selectionStart === selectionEnd && (before === '' || before.endsWith('\n'));
}

/** What stands between the slash at `start` and the caret; null where the user no longer types in that line. */
export function typedAfterSlash(box: HTMLTextAreaElement, start: number): string | null {
  const { value, selectionStart, selectionEnd } = box;
  const typed = value.slice(start, selectionStart);
  const goesOn = box.matches(':focus') && selectionStart === selectionEnd;
  return goesOn && typed.startsWith('/') && !typed.includes('\n') ? typed.slice(1) : null;
}
