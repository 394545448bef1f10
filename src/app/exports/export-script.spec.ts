import { ExportScript } from './export-script';

describe('export script', () => {
  const scope = globalThis as { trustedTypes?: unknown };

  it('starts a worker from a blob of the page', async () => {
    const script = URL.createObjectURL(new Blob(['postMessage(location.protocol)'], { type: 'text/javascript' }));
    const worker = new ExportScript(new URL(script), { type: 'module' }).startWorker();
    const said = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    worker.terminate();
    expect(said).toBe('blob:');
  });

  it('names its policy hai-cso, which passes blobs only', () => {
    const rules: ((url: string) => string)[] = [];
    const createPolicy = jasmine.createSpy(
      'createPolicy',
      (_: string, rule: { createScriptURL: (url: string) => string }) => {
        rules.push(rule.createScriptURL);
        return rule;
      },
    );
    createPolicy.and.callThrough();
    const real = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
    Object.defineProperty(scope, 'trustedTypes', { configurable: true, value: { createPolicy } });
    try {
      new ExportScript(new URL('https://lain.example/w.js'), { type: 'module' }).startWorker().terminate();
    } finally {
      if (real) {
        Object.defineProperty(scope, 'trustedTypes', real);
      } else {
        Reflect.deleteProperty(scope, 'trustedTypes');
      }
    }
    // The policy is made once a page: another test may have made it before.
    for (const rule of rules) {
      expect(() => rule('https://lain.example/w.js')).toThrowError(/blobs only/);
      expect(rule('blob:x')).toBe('blob:x');
    }
    expect(createPolicy.calls.allArgs().every(([name]) => name === 'hai-cso')).toBeTrue();
  });
});
