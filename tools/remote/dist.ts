import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../../src/remote/build-facts';

export const DIST = 'dist/remote';

export const readDist = (file: string): string => readFileSync(join(DIST, file), 'utf8');
export const writeDist = (file: string, text: string): void => writeFileSync(join(DIST, file), text);
export const dropFromDist = (file: string): void => rmSync(join(DIST, file));
export const listDist = (): readonly string[] => readdirSync(DIST).sort();

/** Hash of a file in the format of `integrity` attributes. */
export const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(DIST, file)))
    .digest('base64')}`;

/** The first file is the entry. */
export const partOf = (files: readonly string[]): Part => ({
  entry: files[0] ?? '',
  files: Object.fromEntries(files.map((file) => [file, integrityOf(file)])),
});
