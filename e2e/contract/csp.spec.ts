import { type BrowserContext } from '@playwright/test';
import { openList } from '../app';
import { expect, test } from '../officers/officers';

const INLINE = '<script>window.ran = true</script>';

test('the policy of the e2e server is strict', async ({ page }) => {
  const policy = (await page.goto('/'))?.headers()['content-security-policy'] ?? '';
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src ')) ?? '';
  expect(scripts).toMatch(/'nonce-[\w+/=]{20,}'/);
  expect(scripts).not.toContain('unsafe-');
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('every page has a nonce of its own', async ({ request }) => {
  const policies = await Promise.all([1, 2].map(async () => (await request.get('/')).headers()));
  expect(new Set(policies.map((headers) => headers['content-security-policy'])).size).toBe(2);
});

test.describe('a script without the nonce', () => {
  test.use({ expectedErrors: [/script-src/] });

  test('does not run, and is reported in every tab', async ({ context, errorLog }) => {
    await injectScript(context);
    for (const tab of [1, 2]) {
      const page = await context.newPage();
      await openList(page);
      await expect.poll(() => violationsIn(errorLog.errors), `tab ${tab}`).toBe(tab);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    }
  });

  test('is reported in the browser of an officer', async ({ as, errorLog }) => {
    const page = await as('cso-kppn');
    await injectScript(page.context());
    await openList(page);
    await expect.poll(() => violationsIn(errorLog.errors)).toBe(1);
  });
});

/** Adds an inline script to the document between server and browser. */
async function injectScript(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</head>', `${INLINE}</head>`) });
    },
  );
}

const violationsIn = (errors: readonly string[]): number =>
  errors.filter((error) => error.startsWith('securitypolicyviolation: script-src')).length;
