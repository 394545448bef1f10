import type { NFOptions } from '@softarc/native-federation-orchestrator/options';

type SetImportMap = NonNullable<NFOptions['setImportMapFn']>;

declare const trustedTypes:
  | {
      createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
    }
  | undefined;

const policy =
  typeof trustedTypes === 'undefined' ? null : trustedTypes.createPolicy('monsakti', { createScript: (text) => text });

/** Does the same as the orchestrator's default, and adds the nonce that a Content-Security-Policy requires. */
export const setImportMap: SetImportMap = async (importMap, { override = false } = {}) => {
  if (override) for (const old of document.head.querySelectorAll('script[type=importmap]')) old.remove();
  const script = document.createElement('script');
  script.type = 'importmap';
  script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const text = JSON.stringify(importMap);
  script.text = policy?.createScript(text) ?? text;
  document.head.append(script);
  return importMap;
};
