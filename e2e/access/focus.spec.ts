import { expect, test } from '../officers/officers';
import { tabThrough } from './tab-through';
import { VIEWS } from './views';

const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

for (const [name, { persona, reach }] of Object.entries(VIEWS)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`${name}, ${size}: whatever Tab reaches is outlined and in sight`, async ({ inOwnWorld }) => {
      const page = await inOwnWorld(persona);
      await page.setViewportSize(viewport);
      await reach(page);

      const { names, problems } = await tabThrough(page);
      expect(problems).toEqual([]);
      expect(names.length).toBeGreaterThan(3);
    });
  }
}
