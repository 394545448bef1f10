import { withNativeFederation, share } from '@angular-architects/native-federation/config';

const singleton = { singleton: true, strictVersion: true, requiredVersion: 'auto' };

// Only the framework is shared; Material and the CDK are bundled into what we expose (docs/adr/0001).
export default withNativeFederation({
  name: 'hai-cso',
  exposes: { './Routes': './src/remote/routes.ts' },
  shared: share({
    '@angular/core': singleton,
    '@angular/common': singleton,
    '@angular/common/http': singleton,
    '@angular/router': singleton,
    '@angular/forms': singleton,
    '@angular/platform-browser': singleton,
    '@ngrx/store': singleton,
    '@ngrx/effects': singleton,
    rxjs: singleton,
    'rxjs/operators': singleton,
  }),
  features: { denseChunking: true, integrityHashes: true },
});
