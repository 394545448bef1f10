/** Writes dist/sbom.json: all packages that may be shipped, in CycloneDX format. */
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ownerOf } from './build-content.mjs';

const BILL = 'dist/sbom.json';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** `name@version` of every package that is not a development dependency only. */
function production() {
  const packages = Object.entries(readJson('package-lock.json').packages);
  const ours = packages.filter(([path, { dev, devOptional }]) => path && !dev && !devOptional);
  return new Set(ours.map(([path, { name, version }]) => `${name ?? ownerOf(path)}@${version}`));
}

/** Writes the file from package-lock.json, without a network. */
export function writeBill() {
  // Not `--omit=dev`: it also omits packages that both a development dependency and the app need, such as
  // @angular/core.
  const bill = JSON.parse(
    execSync('npm sbom --package-lock-only --sbom-format=cyclonedx --sbom-type=application', {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  );
  const shipped = production();
  const { name, version } = readJson('package.json');
  const components = bill.components.filter((one) => shipped.has(one['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => shipped.has(ref) || ref === bill.metadata.component['bom-ref'])
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => shipped.has(ref)) }));
  // npm uses the folder's name as the package name.
  const metadata = { ...bill.metadata, component: { ...bill.metadata.component, name, version } };
  mkdirSync('dist', { recursive: true });
  writeFileSync(BILL, JSON.stringify({ ...bill, metadata, components, dependencies }, null, 2));
}

/** Packages in a build that are missing in the file. */
export function billProblems(inputs) {
  const named = new Set(readJson(BILL).components.map(({ name }) => name));
  const owners = new Set(inputs.filter((path) => path.includes('node_modules/')).map(ownerOf));
  return [...owners].filter((owner) => !named.has(owner)).map((owner) => `${BILL}: does not name ${owner}`);
}
