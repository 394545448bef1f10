/**
 * Whether two values of JSON are equal; the keys of equal objects have the same order, as those of one reader have.
 *
 * @param one null, text, number, boolean, or a list or object of these; `undefined` only as a member
 */
export const sameContent = <T>(one: T, other: T): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
