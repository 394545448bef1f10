export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Area = Point & Size;

export type Tool = 'arrow' | 'cover' | 'crop';

/** A change of a picture, in pixels of the upright picture: opposite corners, or an arrow's tail and head. */
export interface Mark {
  readonly tool: Tool;
  readonly from: Point;
  readonly to: Point;
}

/** Pixels; a smaller mark was a slip of the hand. */
const LEAST = 4;

/** The area of a whole picture, in pixels. */
export const wholeArea = ({ width, height }: Size): Area => ({ x: 0, y: 0, width, height });

/** The part of the picture that is left: the newest crop, or all of it. */
export function viewOf(marks: readonly Mark[], size: Size): Area {
  const crop = marks.findLast(({ tool }) => tool === 'crop');
  return crop ? areaOf(crop, wholeArea(size)) : wholeArea(size);
}

/** The whole pixels that a mark touches within bounds. */
export function areaOf({ from, to }: Pick<Mark, 'from' | 'to'>, bounds: Area): Area {
  const [left, right] = range(from.x, to.x, bounds.x, bounds.width);
  const [top, bottom] = range(from.y, to.y, bounds.y, bounds.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a mark is large enough to be meant. */
export function isMeant({ tool, from, to }: Mark): boolean {
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return tool === 'arrow' ? Math.hypot(width, height) >= LEAST : width >= LEAST && height >= LEAST;
}

/** The nearest point within bounds, in pixels. */
export function clamped({ x, y }: Point, bounds: Area): Point {
  return { x: within(x, bounds.x, bounds.width), y: within(y, bounds.y, bounds.height) };
}

function range(a: number, b: number, start: number, length: number): readonly [number, number] {
  const low = within(Math.floor(Math.min(a, b)), start, length - 1);
  return [low, Math.max(low + 1, within(Math.ceil(Math.max(a, b)), start, length))];
}

const within = (value: number, start: number, length: number): number =>
  Math.min(Math.max(value, start), start + length);
