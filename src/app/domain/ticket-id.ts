/** What stands in for an id that did not come; no id of the backend is asked for that starts so. */
export const NO_ID = '!';

/** Whether an address can name it. */
export function isId(id: string): boolean {
  return !id.startsWith(NO_ID);
}
