import type { importExport } from './export-effects';
import { exportPrefetcher } from './prefetch-export';
import { nextTask } from '../../../testing/until';

describe('exportPrefetcher', () => {
  it('fetches the program of each format once', async () => {
    const { near, fetched } = setup();
    await near('pdf', 'pdf', 'ticket', 'pdf');
    expect(fetched).toEqual(['pdf', 'ticket']);
  });

  it('tries again at the next gesture when it did not come', async () => {
    const { near, fetched } = setup({ failures: 1 });
    await near('ticket');
    expect(fetched).toEqual([]);
    await near('ticket');
    expect(fetched).toEqual(['ticket']);
  });
});

function setup({ failures = 0 } = {}) {
  const fetched: string[] = [];
  const maker = { prefetchExport: (format: string) => fetched.push(format) };
  const load = () => (failures-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(maker));
  const prefetch = exportPrefetcher(load as unknown as typeof importExport);
  const near = async (...formats: Parameters<typeof prefetch>[0][]): Promise<void> => {
    formats.forEach((format) => prefetch(format));
    await nextTask();
  };
  return { near, fetched };
}
