import { share, withNativeFederation } from '@angular-architects/native-federation/config';

const singleton = { singleton: true, strictVersion: true, requiredVersion: 'auto' };

/** The packages that the stand-in shell shares with its remotes. It has no NgRx store, so NgRx is not shared. */
export default withNativeFederation({
  name: 'monsakti',
  shared: share({
    '@angular/core': singleton,
    '@angular/common': singleton,
    '@angular/common/http': singleton,
    '@angular/router': singleton,
    '@angular/forms': singleton,
    '@angular/platform-browser': singleton,
    rxjs: singleton,
    'rxjs/operators': singleton,
  }),
  features: { denseChunking: true, integrityHashes: true },
});
