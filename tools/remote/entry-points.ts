import { build } from 'esbuild';
import type { BuildFacts } from '../../src/remote/build-facts';
import { DIST } from './dist';

/** Writes remoteEntry.js, mount.js and element.js: small files with fixed names, which load the hashed ones. */
export async function buildEntryPoints(facts: BuildFacts): Promise<void> {
  await build({
    entryPoints: {
      remoteEntry: 'src/remote/container.ts',
      mount: 'src/remote/mount.ts',
      element: 'src/remote/element.ts',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    outdir: DIST,
    define: { HAI_CSO_BUILD: JSON.stringify(facts) },
    logLevel: 'warning',
    plugins: [
      {
        name: 'the container only passes on to the other entry points',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/(mount|element)$/ }, ({ path, kind }) =>
            kind === 'dynamic-import' ? { path: `${path}.js`, external: true } : undefined,
          ),
      },
    ],
  });
}
