import { withLock } from './with-lock';

type Request = (name: string, use: () => unknown) => Promise<unknown>;

describe('withLock', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('waits for its turn', async () => {
    let grant = (): unknown => undefined;
    const { used, done } = setup((_, use) => new Promise((resolve) => (grant = () => resolve(use()))));
    expect(used()).toBe(0);
    grant();
    expect(await done).toBe('key');
    expect(used()).toBe(1);
  });

  const broken: readonly (readonly [string, Request | undefined])[] = [
    ['there are none', undefined],
    ['it is refused (F68)', () => Promise.reject(new DOMException('no', 'SecurityError'))],
    [
      'asking throws (F68)',
      () => {
        throw new DOMException('no', 'InvalidStateError');
      },
    ],
    ['it is granted without being used', () => Promise.resolve(null)],
  ];
  for (const [what, request] of broken) {
    it(`goes on without a lock when ${what}`, async () => {
      const { used, done } = setup(request);
      expect(await done).toBe('key');
      expect(used()).toBe(1);
    });
  }

  it('goes on without a lock that is never granted, and once only when it comes after all (F68)', async () => {
    let grant = (): unknown => undefined;
    const { used, done } = setup((_, use) => new Promise((resolve) => (grant = () => resolve(use()))));
    jasmine.clock().tick(1_000);
    expect(await done).toBe('key');
    grant();
    expect(used()).toBe(1);
  });

  it('leaves no timer behind', async () => {
    const { used, done } = setup((_, use) => Promise.resolve(use()));
    await done;
    jasmine.clock().tick(10_000);
    expect(used()).toBe(1);
  });
});

function setup(request: Request | undefined) {
  let used = 0;
  const locks = request && ({ request } as unknown as LockManager);
  const done = withLock(locks, 'hai-cso', () => {
    used++;
    return 'key';
  });
  return { used: () => used, done };
}
