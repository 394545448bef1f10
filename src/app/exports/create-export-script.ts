import { ExportScript as Worker } from './export-script';

/** Where the builder has put the script that makes the files. */
export function createExportScript(): Worker {
  return new Worker(new URL('./export.worker', import.meta.url), { type: 'module' });
}
