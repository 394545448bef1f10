import { expect, test } from '../officers/officers';
import { coveredActions, cutTexts, doubleText, spaceText } from './layout';
import { VIEWS } from './views';

for (const [name, { persona, reach }] of Object.entries(VIEWS)) {
  test(`${name}: all can be read and reached at 320 × 256 with wide text spacing`, async ({ inOwnWorld }) => {
    const page = await inOwnWorld(persona);
    await page.setViewportSize({ width: 320, height: 256 });
    await reach(page);
    await spaceText(page);
    expect.soft(await cutTexts(page)).toEqual([]);
    expect.soft(await coveredActions(page)).toEqual([]);
  });

  test(`${name}: all can be read and reached with text at 200 %`, async ({ inOwnWorld }) => {
    const page = await inOwnWorld(persona);
    await reach(page);
    await doubleText(page);
    expect.soft(await cutTexts(page)).toEqual([]);
    expect.soft(await coveredActions(page)).toEqual([]);
  });
}
