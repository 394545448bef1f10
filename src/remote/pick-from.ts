import { type Links, LINKS_WANTED } from './links';

let links: Links = new Map();
const take = (given: Links): Links => (links = given);
document.dispatchEvent(new CustomEvent(LINKS_WANTED, { detail: take }));

/** Picks names out of a shared package; `build:remote` puts this in place of the imports of linked files. */
export function pickFrom(name: string): (symbol: string) => unknown {
  const namespace = links.get(name) ?? {};
  return (symbol) => namespace[symbol] ?? refuse(name, symbol);
}

function refuse(name: string, symbol: string): never {
  throw new Error(`HAI-CSO needs ${symbol} of ${name}, which the shell's version does not have`);
}
