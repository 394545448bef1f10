type Namespace = Readonly<Record<string, unknown>>;

const modules = new Map<string, Namespace>();

/** Decides whose copy of a shared package our linked files use; before the first of them is loaded. */
export function link(name: string, namespace: Namespace): void {
  modules.set(name, namespace);
}

/** Picks names out of a shared package; `build:remote` puts this in place of the imports. */
export function pickFrom(name: string): (symbol: string) => unknown {
  const namespace = modules.get(name) ?? {};
  return (symbol) => namespace[symbol] ?? refuse(name, symbol);
}

function refuse(name: string, symbol: string): never {
  throw new Error(`HAI-CSO needs ${symbol} of ${name}, which the shell's version does not have`);
}
