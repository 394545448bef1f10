import type { Plugin } from 'rolldown';

const READ = /var\(\s*--(?:%NS%)?(mat-[\w-]+)/g;
/** Within a style that the compiler has made into a string; the last declaration of a rule may lack its semicolon. */
const DECLARED = /--(?:%NS%)?(mat-[\w-]+): ?(?:[^;{}"`]|"[^";{}]*")*(?:;|(?=\}))/g;

/**
 * Deletes declarations of Material's tokens that no style of the application reads: a theme declares all of them, also
 * those of components that the application does not use.
 *
 * @param texts all files of the build
 */
export function dropUnusedTokens(texts: readonly string[]): Plugin {
  const read = new Set(texts.flatMap((text) => Array.from(text.matchAll(READ), ([, name]) => name)));
  return {
    name: 'drop unused tokens',
    transform: (code) =>
      code.includes('--') && code.includes('mat-')
        ? code.replace(DECLARED, (declaration, name: string) => (read.has(name) ? declaration : ''))
        : null,
  };
}
