import { of } from 'rxjs';
import type { Role } from '../../domain/session';
import { setupListPage } from '../../../testing/list-page';
import { pageOf } from '../../../testing/page-samples';
import { KPPN, SATKER } from '../../../testing/samples';
import { until } from '../../../testing/until';

const NONE = pageOf(0, { counts: { all: 9, waitingForMe: 0 } });

describe('names of what the list is narrowed to', () => {
  it('come from the rows, and nothing is asked', async () => {
    const { page, asked } = await setup('/list?office=KPPN-139&satker=527010');
    await page.answer(pageOf(1));
    expect(page.text()).toContain('Kantor: KPPN Jakarta VI');
    expect(page.text()).toContain('Satker: SATKER CONTOH');
    expect(asked).toEqual([]);
  });

  it('stay when the list becomes empty', async () => {
    const { page, asked } = await setup('/list?office=KPPN-139&satker=527010');
    await page.answer(pageOf(1));
    await page.answer(NONE);
    expect(page.text()).toContain('Kantor: KPPN Jakarta VI');
    expect(page.text()).toContain('Satker: SATKER CONTOH');
    expect(asked).toEqual([]);
  });

  it('are asked for, once, over a list that was empty from the first', async () => {
    const { page, asked } = await setup('/list?office=KPPN-139&satker=527010');
    await page.answer(NONE);
    await until(() => asked.length === 2);
    await page.settle();
    expect(page.text()).toContain('Kantor: KPPN Jakarta VI');
    expect(page.text()).toContain('Satker: SATKER CONTOH');
    expect(asked).toEqual(['offices', 'satkers 527010']);
  });

  it('are codes where the backend knows no better', async () => {
    const { page, asked } = await setup('/list?office=KPPN-999');
    await page.answer(NONE);
    expect(page.text()).toContain('Kantor: KPPN-999');
    expect(asked).toEqual(['offices']);
  });

  it('are not asked for by a satker, who may not', async () => {
    const { page, asked } = await setup('/list?office=KPPN-139', 'SATKER');
    await page.answer(NONE);
    expect(page.text()).toContain('Kantor: KPPN-139');
    expect(asked).toEqual([]);
  });
});

async function setup(url: string, role: Role = 'KANTOR_PUSAT') {
  const asked: string[] = [];
  const choices = {
    offices: () => (asked.push('offices'), of([KPPN])),
    satkers: (text: string) => (asked.push(`satkers ${text}`), of([SATKER])),
  };
  return { asked, page: await setupListPage({ url, role, choices }) };
}
