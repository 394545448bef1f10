type Namespace = Readonly<Record<string, unknown>>;

const modules = new Map<string, Namespace>();

/** Decides whose copy of a shared package our linked files use; before the first of them is loaded. */
export function link(name: string, namespace: Namespace): void {
  modules.set(name, namespace);
}

/** One name out of a shared package; `build:remote` puts this in place of the import. */
export function pick(name: string, symbol: string): unknown {
  const namespace = modules.get(name);
  if (namespace && symbol in namespace) return namespace[symbol];
  throw new Error(`HAI-CSO needs ${symbol} of ${name}, which the shell's version does not have`);
}
