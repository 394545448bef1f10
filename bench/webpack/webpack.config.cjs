const { container, DefinePlugin } = require('webpack');

const ANGULAR = ['core', 'core/rxjs-interop', 'common', 'common/http', 'forms', 'platform-browser', 'router'];
const MATERIAL = ['@angular/cdk/', '@angular/material/'];
const ofMajor = (major) => ({ singleton: true, strictVersion: true, requiredVersion: `^${major}.0.0` });

const SHARED = {
  ...Object.fromEntries([...ANGULAR.map((name) => `@angular/${name}`), ...MATERIAL].map((name) => [name, ofMajor(22)])),
  ...Object.fromEntries(['@ngrx/store', '@ngrx/effects'].map((name) => [name, ofMajor(22)])),
  ...Object.fromEntries(['rxjs', 'rxjs/operators'].map((name) => [name, ofMajor(7)])),
};

/** The configuration of `ng add @angular-architects/module-federation`, with these shared packages. */
module.exports = (config, _, { project }) => ({
  ...config,
  output: {
    ...config.output,
    uniqueName: project,
    publicPath: 'auto',
    // The server recognises files that may be cached by the length of this hash (mocks/server/static-files.ts).
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
  },
  optimization: { ...config.optimization, runtimeChunk: false },
  experiments: { ...config.experiments, outputModule: true },
  resolve: { ...config.resolve, alias: { html2canvas: false, dompurify: false, canvg: false } },
  module: {
    ...config.module,
    parser: { ...config.module.parser, json: { namedExports: true } },
    rules: [
      ...config.module.rules,
      { test: /\.svg$/, type: 'asset/source' },
      { test: /\.ttf$/, type: 'asset/resource' },
    ],
  },
  plugins: [
    ...config.plugins,
    new DefinePlugin({ MOCKS: 'false' }),
    new container.ModuleFederationPlugin({
      library: { type: 'module' },
      name: project,
      ...(project === 'remote'
        ? { filename: 'remoteEntry.js', exposes: { './Routes': '../../src/remote/routes.ts' } }
        : {}),
      shared: SHARED,
    }),
  ],
});
