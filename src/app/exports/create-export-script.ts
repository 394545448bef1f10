import { ExportScript as Worker } from './export-script';

/** The export script at the URL to which the builder emitted it. */
export function createExportScript(): Worker {
  return new Worker(new URL('./export.worker', import.meta.url), { type: 'module' });
}
