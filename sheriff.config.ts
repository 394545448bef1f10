import type { SheriffConfig } from '@softarc/sheriff-core';

/** What a part of a layer may import of the same layer, by its folder. */
type Parts = Readonly<Record<string, readonly string[]>>;

const STATE: Parts = {
  session: [],
  connection: [],
  destinations: [],
  recap: ['session'],
  ticket: ['session'],
  'ticket-list': ['session', 'connection', 'ticket'],
  drafts: ['session', 'ticket-list'],
  submission: ['session', 'ticket', 'ticket-list'],
  exports: ['session'],
  unread: ['session', 'connection', 'ticket', 'ticket-list'],
  live: ['session', 'connection', 'ticket', 'ticket-list', 'submission', 'unread'],
};

const SERVICES: Parts = {
  address: [],
  attachments: [],
  catalogue: ['shared-in-app'],
  choices: [],
  clock: [],
  drafts: ['clock'],
  notices: ['catalogue', 'clock', 'preferences', 'shared-in-app'],
  'owed-confirmations': [],
  preferences: ['shared-in-app'],
  'ready-answers': ['catalogue', 'preferences'],
  'satker-history': [],
  'shared-in-app': [],
  'similar-tickets': [],
  'ticket-reads': [],
  'ticket-sequence': [],
  uploads: ['drafts'],
  'working-time': ['catalogue', 'clock'],
};

/** `wire` alone knows the backend's field names; `http` knows how to ask. */
const API: Parts = { wire: [], http: ['wire', 'endpoints'], endpoints: ['http', 'wire'] };

/**
 * A format knows no other format; `xlsx` and `paper` make files of rows and texts, and know no ticket; `form` reads
 * workbooks, and makes none.
 */
const EXPORTS: Parts = {
  run: ['excel', 'pdf', 'form', 'threads'],
  excel: ['run', 'xlsx'],
  pdf: ['run', 'paper'],
  xlsx: ['threads'],
  paper: ['threads'],
  form: [],
  threads: [],
};

const MOCKS: Parts = {
  rules: [],
  files: [],
  store: ['rules'],
  generate: ['rules', 'files', 'store', 'world'],
  personas: ['rules', 'files', 'store', 'world', 'generate'],
  changes: ['rules', 'store', 'world'],
  autoplay: ['rules', 'store', 'world', 'changes'],
  handlers: ['rules', 'files', 'store', 'world', 'personas', 'changes', 'autoplay'],
  persistence: ['store', 'world', 'autoplay'],
  'demo-bar': ['world', 'personas', 'autoplay'],
  testing: ['world', 'handlers'],
  world: ['store', 'personas', 'autoplay', 'handlers', 'persistence', 'demo-bar'],
  sakti: ['personas'],
  server: ['world', 'handlers', 'personas', 'sakti'],
};

/** Direction of imports; docs/adr/0005 says why. A feature imports no other feature. */
export const config: SheriffConfig = {
  enableBarrelLess: true,
  autoTagging: false,
  modules: {
    src: ['layer:main'],
    'src/testing': ['layer:testing'],
    'src/remote': ['layer:remote'],
    'src/gallery': ['layer:gallery'],
    'src/app': ['layer:routes'],
    'src/app/features/<name>': ['layer:feature', 'feature:<name>'],
    'src/app/compose': ['layer:compose'],
    'src/app/ui': ['layer:ui'],
    'src/app/chunks': ['layer:chunks'],
    'src/app/state/<part>': ['layer:state', 'state:<part>'],
    'src/app/services/<part>': ['layer:services', 'services:<part>'],
    'src/app/api': ['layer:api', 'api:endpoints'],
    'src/app/api/<part>': ['layer:api', 'api:<part>'],
    'src/app/exports': ['layer:exports', 'exports:run'],
    'src/app/exports/<part>': ['layer:exports', 'exports:<part>'],
    'src/app/words': ['layer:words'],
    'src/app/domain': ['layer:domain'],
    mocks: ['layer:mocks'],
    'mocks/backend': ['layer:mocks', 'mocks:world'],
    'mocks/backend/<part>': ['layer:mocks', 'mocks:<part>'],
    'mocks/sakti': ['layer:mocks', 'mocks:sakti'],
    'mocks/server': ['layer:mocks', 'mocks:server'],
    'mocks/shell': ['layer:shell'],
  },
  depRules: {
    root: [],
    noTag: [],
    'layer:main': [
      'layer:gallery',
      'layer:remote',
      'layer:routes',
      'layer:chunks',
      'layer:api',
      'layer:state',
      'layer:domain',
      'layer:mocks',
    ],
    // States of what there is, for development and the demo; it may look everywhere.
    'layer:gallery': () => true,
    'layer:remote': [
      'layer:routes',
      'layer:chunks',
      'layer:state',
      'layer:services',
      'layer:api',
      'layer:ui',
      'layer:domain',
    ],
    'layer:routes': ['layer:feature', 'layer:chunks', 'layer:state', 'layer:services', 'layer:api', 'layer:domain'],
    'layer:feature': [
      'layer:compose',
      'layer:chunks',
      'layer:ui',
      'layer:state',
      'layer:services',
      'layer:exports',
      'layer:words',
      'layer:domain',
    ],
    'feature:*': ({ from, to }) => from === to || !to.startsWith('feature:'),
    'layer:compose': ['layer:ui', 'layer:state', 'layer:services', 'layer:exports', 'layer:words', 'layer:domain'],
    'layer:ui': ['layer:words', 'layer:domain'],
    'layer:state': ['layer:state', 'layer:services', 'layer:api', 'layer:exports', 'layer:domain'],
    'state:*': within('state', STATE),
    // The session has the office's zone and the limits of files; nothing else of the store is known here.
    'layer:services': ['layer:services', 'state:session', 'layer:api', 'layer:domain'],
    'services:*': within('services', SERVICES),
    'layer:chunks': ['layer:state', 'layer:services', 'layer:domain'],
    'layer:api': ['layer:api', 'layer:domain'],
    'api:*': within('api', API),
    'layer:exports': ['layer:exports', 'layer:words', 'layer:domain'],
    'exports:*': within('exports', EXPORTS),
    'layer:words': ['layer:domain'],
    'layer:domain': [],
    // The builder `aTicket`, so that a new field has one place where tickets are made up.
    'layer:mocks': ['layer:mocks', 'layer:api', 'layer:words', 'layer:domain', 'layer:testing'],
    'mocks:*': within('mocks', MOCKS),
    // A host knows the contract, and nothing else of ours.
    'layer:shell': ['layer:remote'],
  },
};

/** Other layers are the matter of `layer:*`; in the own one only the parts below. */
function within(layer: string, parts: Parts): (dependency: { from: string; to: string }) => boolean {
  return ({ from, to }) => {
    if (to === `layer:${layer}`) return false;
    if (!to.startsWith(`${layer}:`)) return true;
    return !!parts[from.slice(layer.length + 1)]?.includes(to.slice(layer.length + 1));
  };
}
