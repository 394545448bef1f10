import { ExportScript } from './export-script';

describe('export script', () => {
  it('starts a worker from a blob of the page', async () => {
    const script = URL.createObjectURL(new Blob(['postMessage(location.protocol)'], { type: 'text/javascript' }));
    const worker = new ExportScript(new URL(script), { type: 'module' }).startWorker();
    const said = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    worker.terminate();
    expect(said).toBe('blob:');
  });

  it('says that it has started, or why the script did not load', async () => {
    for (const [source, kind] of [
      ['', 'started'],
      ['throw new Error("of the script")', 'failed'],
    ] as const) {
      const script = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      const worker = new ExportScript(new URL(script), { type: 'module' }).startWorker();
      const said = await new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
      });
      worker.terminate();
      expect(said).toEqual(jasmine.objectContaining({ kind }));
    }
  });

  it('starts no worker from any other address, whatever the page allows', () => {
    spyOn(URL, 'createObjectURL').and.returnValue('https://lain.example/w.js');
    expect(() => new ExportScript(new URL('https://lain.example/w.js'), {}).startWorker()).toThrowError(/blobs only/);
  });
});
