/**
 * While a dialog of ours is open, Material hides all other elements of the body from assistive technology. When the
 * session ends, the shell's login must be found there: the function given back shows again what was not hidden before.
 */
export function rememberCovers({ body }: Document): () => void {
  const hidden = (): Element[] => [...body.children].filter((one) => one.getAttribute('aria-hidden') === 'true');
  const before = new Set(hidden());
  return () => {
    for (const element of hidden()) if (!before.has(element)) element.removeAttribute('aria-hidden');
  };
}
