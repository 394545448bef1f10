import { type Area, clamped, type Mark, type Point } from './marks';

/** A mark that is being placed. */
export type Frame = Pick<Mark, 'from' | 'to'>;

/** A third of the view, in its middle. */
export function middleFrame({ x, y, width, height }: Area): Frame {
  return {
    from: { x: x + width / 3, y: y + height / 3 },
    to: { x: x + (2 * width) / 3, y: y + (2 * height) / 3 },
  };
}

/** Moves both corners; the frame stays within the view. */
export function movedFrame({ from, to }: Frame, by: Point, view: Area): Frame {
  const least = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) };
  const most = { x: Math.max(from.x, to.x), y: Math.max(from.y, to.y) };
  const low = clamped({ x: least.x + by.x, y: least.y + by.y }, view);
  const high = clamped({ x: most.x + by.x, y: most.y + by.y }, view);
  const step = {
    x: by.x < 0 ? low.x - least.x : high.x - most.x,
    y: by.y < 0 ? low.y - least.y : high.y - most.y,
  };
  return { from: { x: from.x + step.x, y: from.y + step.y }, to: { x: to.x + step.x, y: to.y + step.y } };
}

/** Moves the second corner, or the point of an arrow. */
export function resizedFrame({ from, to }: Frame, by: Point, view: Area): Frame {
  return { from, to: clamped({ x: to.x + by.x, y: to.y + by.y }, view) };
}

/** Where the frame stands, in percent of the view. */
export function frameWords({ from, to }: Frame, view: Area): string {
  const across = (length: number): string => `${Math.round((100 * length) / view.width)}%`;
  const down = (length: number): string => `${Math.round((100 * length) / view.height)}%`;
  const [left, top] = [Math.min(from.x, to.x) - view.x, Math.min(from.y, to.y) - view.y];
  const place = `${across(left)} dari kiri, ${down(top)} dari atas`;
  return `Bingkai ${place}, lebar ${across(Math.abs(to.x - from.x))}, tinggi ${down(Math.abs(to.y - from.y))}.`;
}
