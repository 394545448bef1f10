/**
 * A whole number as Indonesian writes it: `1.234`; what is behind its point is left out. By hand, because the first `Intl.NumberFormat` of a page loads the
 * browser's locale data, which takes longer than drawing the list does.
 */
export function formatCount(count: number): string {
  return String(Math.trunc(count)).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
