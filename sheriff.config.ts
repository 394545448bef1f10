import type { SheriffConfig } from '@softarc/sheriff-core';

/** Direction of imports; docs/adr/0005 says why. A feature imports no other feature. */
export const config: SheriffConfig = {
  enableBarrelLess: true,
  autoTagging: false,
  modules: {
    src: ['layer:main'],
    'src/remote': ['layer:remote'],
    'src/app': ['layer:routes'],
    'src/app/features/<name>': ['layer:feature', 'feature:<name>'],
    'src/app/compose': ['layer:compose'],
    'src/app/ui': ['layer:ui'],
    'src/app/state': ['layer:state'],
    'src/app/api': ['layer:api'],
    'src/app/exports': ['layer:exports'],
    'src/app/words': ['layer:words'],
    'src/app/domain': ['layer:domain'],
    mocks: ['layer:mocks'],
    'mocks/shell': ['layer:shell'],
  },
  depRules: {
    root: [],
    noTag: [],
    'layer:main': ['layer:remote', 'layer:routes', 'layer:api', 'layer:state', 'layer:domain', 'layer:mocks'],
    'layer:remote': ['layer:routes', 'layer:state', 'layer:api', 'layer:domain'],
    'layer:routes': ['layer:feature', 'layer:state', 'layer:api', 'layer:domain'],
    'layer:feature': ['layer:compose', 'layer:ui', 'layer:state', 'layer:exports', 'layer:words', 'layer:domain'],
    'feature:*': ({ from, to }) => from === to || !to.startsWith('feature:'),
    'layer:compose': ['layer:ui', 'layer:state', 'layer:words', 'layer:domain'],
    'layer:ui': ['layer:words', 'layer:domain'],
    'layer:state': ['layer:api', 'layer:exports', 'layer:domain'],
    'layer:api': ['layer:domain'],
    'layer:exports': ['layer:words', 'layer:domain'],
    'layer:words': ['layer:domain'],
    'layer:domain': [],
    'layer:mocks': ['layer:api', 'layer:words', 'layer:domain'],
    // A host knows the contract, and nothing else of ours.
    'layer:shell': ['layer:remote'],
  },
};
