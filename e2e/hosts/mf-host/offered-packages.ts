import * as common from '@angular/common';
import * as http from '@angular/common/http';
import * as core from '@angular/core';
import * as interop from '@angular/core/rxjs-interop';
import * as forms from '@angular/forms';
import * as platformBrowser from '@angular/platform-browser';
import * as router from '@angular/router';
import * as effects from '@ngrx/effects';
import * as store from '@ngrx/store';
import * as rxjs from 'rxjs';

const angular = core.VERSION.full;
const singleton = { singleton: true, requiredVersion: false } as const;
const share = (version: string, module: object) => ({ version, lib: () => module, shareConfig: singleton });

/** The fewest packages that an Angular shell can share. */
const LEAN = {
  '@angular/core': share(angular, core),
  '@angular/common': share(angular, common),
  '@angular/router': share(angular, router),
};

/** Packages that the tests' shells share: all, the fewest, or an Angular that is too old. */
export const SHARED = {
  lean: LEAN,
  old: { ...LEAN, '@angular/core': share('19.2.0', core) },
  full: {
    ...LEAN,
    '@angular/core/rxjs-interop': share(angular, interop),
    '@angular/common/http': share(angular, http),
    '@angular/platform-browser': share(angular, platformBrowser),
    '@angular/forms': share(angular, forms),
    '@ngrx/store': share('22.0.1', store),
    '@ngrx/effects': share('22.0.1', effects),
    rxjs: share('7.8.2', rxjs),
  },
} as const;
