import { withNativeFederation, share } from '@angular-architects/native-federation/config';

/** A shell's copy will do when the major fits; `auto` would want our minor, too. */
const ofMajor = (major) => ({ singleton: true, strictVersion: true, requiredVersion: `^${major}.0.0` });
const angular = ofMajor(22);
const ngrx = ofMajor(22);
const rxjs = ofMajor(7);

// Only the framework is shared; Material and the CDK are bundled into what we expose (docs/adr/0001).
export default withNativeFederation({
  name: 'hai-cso',
  exposes: { './Routes': './src/remote/routes.ts' },
  shared: share({
    '@angular/core': angular,
    '@angular/common': angular,
    '@angular/common/http': angular,
    '@angular/router': angular,
    '@angular/platform-browser': angular,
    '@ngrx/store': ngrx,
    '@ngrx/effects': ngrx,
    rxjs,
    'rxjs/operators': rxjs,
  }),
  features: { denseChunking: true, integrityHashes: true },
});
