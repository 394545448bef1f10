import { frameWords, middleFrame, movedFrame, resizedFrame } from './frame';
import { areaOf, clamped, isMeant, type Mark, viewOf, wholeArea } from './marks';

/** A view that does not begin at the picture's corner, as after a crop. */
const VIEW = { x: 30, y: 60, width: 300, height: 90 };
const frame = (...[x, y, right, bottom]: readonly [number, number, number, number]) => ({
  from: { x, y },
  to: { x: right, y: bottom },
});

describe('a frame that is placed with the keyboard', () => {
  it('begins as a third of the view, in its middle', () => {
    expect(middleFrame(VIEW)).toEqual(frame(130, 90, 230, 120));
  });

  for (const [what, by, moved] of [
    ['right', { x: 5, y: 0 }, frame(135, 90, 235, 120)],
    ['left', { x: -5, y: 0 }, frame(125, 90, 225, 120)],
    ['down', { x: 0, y: 5 }, frame(130, 95, 230, 125)],
    ['up', { x: 0, y: -5 }, frame(130, 85, 230, 115)],
    ['right to the edge', { x: 500, y: 0 }, frame(230, 90, 330, 120)],
    ['left to the edge', { x: -500, y: 0 }, frame(30, 90, 130, 120)],
    ['down to the edge', { x: 0, y: 500 }, frame(130, 120, 230, 150)],
    ['up to the edge', { x: 0, y: -500 }, frame(130, 60, 230, 90)],
  ] as const) {
    it(`moves ${what}, and keeps its size`, () => {
      expect(movedFrame(middleFrame(VIEW), by, VIEW)).toEqual(moved);
      const { from, to } = moved;
      const turned = movedFrame({ from: { x: 230, y: 120 }, to: { x: 130, y: 90 } }, by, VIEW);
      expect(turned).withContext('with its corners the other way round').toEqual({ from: to, to: from });
    });
  }

  it('grows and shrinks at its second corner, within the view', () => {
    expect(resizedFrame(middleFrame(VIEW), { x: 7, y: -4 }, VIEW)).toEqual(frame(130, 90, 237, 116));
    expect(resizedFrame(middleFrame(VIEW), { x: 500, y: 500 }, VIEW)).toEqual(frame(130, 90, 330, 150));
  });

  it('is told in percent of the view, whichever corner is first', () => {
    const words = 'Bingkai 33% dari kiri, 17% dari atas, lebar 10%, tinggi 50%.';
    expect(frameWords(frame(130, 75, 160, 120), VIEW)).toBe(words);
    expect(frameWords(frame(160, 120, 130, 75), VIEW)).toBe(words);
  });
});

describe('a mark', () => {
  const mark = (tool: Mark['tool'], ...corners: readonly [number, number, number, number]): Mark => ({
    tool,
    ...frame(...corners),
  });

  for (const [one, meant] of [
    [mark('cover', 0, 0, 4, 4), true],
    [mark('cover', 4, 4, 0, 0), true],
    [mark('cover', 0, 0, 3, 40), false],
    [mark('crop', 0, 0, 40, 3), false],
    [mark('arrow', 0, 0, 4, 0), true],
    [mark('arrow', 0, 3, 0, 0), false],
    [mark('arrow', 3, 3, 0, 0), true],
  ] as const) {
    it(`${meant ? 'is meant' : 'was a slip'}: ${JSON.stringify(one)}`, () => expect(isMeant(one)).toBe(meant));
  }

  it('touches whole pixels, at least one, within the bounds', () => {
    expect(areaOf(frame(40.2, 70.8, 42.1, 71.1), VIEW)).toEqual({ x: 40, y: 70, width: 3, height: 2 });
    expect(areaOf(frame(42.1, 71.1, 40.2, 70.8), VIEW)).toEqual({ x: 40, y: 70, width: 3, height: 2 });
    expect(areaOf(frame(-9, -9, 999, 999), VIEW)).toEqual(VIEW);
    expect(areaOf(frame(900, 900, 999, 999), VIEW)).toEqual({ x: 329, y: 149, width: 1, height: 1 });
    expect(areaOf(frame(-20, -20, -10, -10), VIEW)).toEqual({ x: 30, y: 60, width: 1, height: 1 });
  });

  it('leaves the whole picture, or what the newest crop leaves', () => {
    const size = { width: 100, height: 50 };
    expect(viewOf([mark('cover', 1, 1, 9, 9)], size)).toEqual(wholeArea(size));
    expect(viewOf([mark('crop', 1, 1, 9, 9), mark('crop', 10, 5, 30, 20), mark('arrow', 0, 0, 9, 9)], size)).toEqual({
      x: 10,
      y: 5,
      width: 20,
      height: 15,
    });
  });

  it('has its point at the nearest place of the view', () => {
    expect(
      [
        { x: 0, y: 0 },
        { x: 999, y: 999 },
        { x: 31, y: 149 },
      ].map((point) => clamped(point, VIEW)),
    ).toEqual([
      { x: 30, y: 60 },
      { x: 330, y: 150 },
      { x: 31, y: 149 },
    ]);
  });
});
