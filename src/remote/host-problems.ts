import type { Role } from '../app/domain/session';
import { countCharacters } from '../app/domain/text';
import type { HaiCsoOptions, HostListeners } from './host-contract';

/** Version of `host-contract.ts`; raised only by a change that breaks hosts of the version before. */
export const CONTRACT_VERSION = 1;

const ROLES: readonly Role[] = ['SATKER', 'CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI'];
const EVENTS: readonly (keyof HostListeners)[] = [
  'ready',
  'failed',
  'view',
  'waiting',
  'satker',
  'sessionExpired',
  'navigate',
];

type Unknown = Readonly<Record<string, unknown>>;

/** How a host breaks the contract: one English sentence for its developers each; empty when it does not (F61). */
export function hostProblems(host: unknown): readonly string[] {
  if (!isRecord(host)) return ['options: an object is wanted'];
  const { contract, apiBase, catalogue, theme, words, routing, on, nonce, session } = host as Partial<
    Record<keyof HaiCsoOptions, unknown>
  >;
  return [
    ...(contract === undefined || contract === CONTRACT_VERSION
      ? []
      : [`contract: the shell wants version ${String(contract)}, this remote keeps ${CONTRACT_VERSION}`]),
    ...(apiBase === undefined || isAddress(apiBase) ? [] : ['apiBase: a path or an http(s) address is wanted']),
    ...(catalogue === undefined || isAddress(catalogue) || isRecord(catalogue)
      ? []
      : ['catalogue: a path, an http(s) address or an object is wanted']),
    ...(nonce === undefined || typeof nonce === 'string' ? [] : ['nonce: text is wanted']),
    ...(theme === undefined || isRecordOf(theme, 'string') ? [] : ['theme: texts are wanted']),
    ...wordProblems(words),
    ...routingProblems(routing),
    ...listenerProblems(on),
    ...sessionProblems(session),
  ];
}

/** Most characters of a host's word: it stands within a sentence, also on a phone. */
const LONGEST_WORD = 40;

function wordProblems(words: unknown = {}): string[] {
  if (!isRecord(words)) return ['words: an object is wanted'];
  return (['portal', 'login'] as const).flatMap((name) => {
    const word = words[name];
    if (word === undefined || (typeof word === 'string' && isWord(word))) return [];
    return [`words.${name}: text of 1 to ${LONGEST_WORD} characters in one line is wanted`];
  });
}

const isWord = (word: string): boolean =>
  word.trim() !== '' && countCharacters(word) <= LONGEST_WORD && !/[\p{Cc}\p{Cf}]/u.test(word);

function routingProblems(routing: unknown = {}): string[] {
  if (!isRecord(routing)) return ['routing: an object is wanted'];
  const { style = 'hash', basePath = '', start = '' } = routing;
  return [
    ...(['hash', 'path', 'memory'].includes(String(style)) ? [] : ['routing.style: hash, path or memory is wanted']),
    ...(typeof basePath === 'string' && typeof start === 'string' ? [] : ['routing: texts are wanted']),
  ];
}

function listenerProblems(on: unknown = {}): string[] {
  if (!isRecord(on)) return ['on: an object is wanted'];
  return EVENTS.filter((name) => !isFunctionOrLeftOut(on[name])).map((name) => `on.${name}: a function is wanted`);
}

function sessionProblems(session: unknown = {}): string[] {
  if (!isRecord(session)) return ['session: an object is wanted'];
  const { user } = session;
  return [
    ...['token', 'renew', 'watch']
      .filter((name) => !isFunctionOrLeftOut(session[name]))
      .map((name) => `session.${name}: a function is wanted`),
    ...(user === undefined || isUser(user) ? [] : ['session.user: userId, name and a known role are wanted']),
  ];
}

/** Whether a value has what identifies a user; also for values that `watch` passes later (F63). */
export function isUser(user: unknown): boolean {
  return (
    isRecord(user) &&
    typeof user['userId'] === 'string' &&
    typeof user['name'] === 'string' &&
    ROLES.some((role) => role === user['role'])
  );
}

function isAddress(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  return URL.canParse(value, document.baseURI) && /^https?:$/.test(new URL(value, document.baseURI).protocol);
}

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecordOf = (value: unknown, type: 'string'): boolean =>
  isRecord(value) && Object.values(value).every((one) => one === undefined || typeof one === type);

const isFunctionOrLeftOut = (value: unknown): boolean => value === undefined || typeof value === 'function';
