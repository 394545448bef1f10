import type { Area, Mark, Point } from './marks';

/**
 * Pixels by which a cover grows on each side: a pixel beside it may hold a share of what it hides, because the picture
 * was scaled before.
 */
export const COVER_MARGIN = 2;

const COVER = '#000';
const ARROW = '#d50000';
const ARROW_EDGE = '#fff';

/** Draws covers, then arrows, on a canvas that shows `view` of the picture. */
export function paintMarks(context: CanvasRenderingContext2D, marks: readonly Mark[], view: Area): void {
  const scale = context.canvas.width / view.width;
  for (const mark of marks) if (mark.tool === 'cover') paintCover(context, mark, view, scale);
  for (const mark of marks) if (mark.tool === 'arrow') paintArrow(context, mark, view, scale);
}

/** Replaces whole pixels, so that no edge is half transparent. */
function paintCover(context: CanvasRenderingContext2D, { from, to }: Mark, view: Area, scale: number): void {
  const left = Math.floor((Math.min(from.x, to.x) - view.x) * scale) - COVER_MARGIN;
  const top = Math.floor((Math.min(from.y, to.y) - view.y) * scale) - COVER_MARGIN;
  const right = Math.ceil((Math.max(from.x, to.x) - view.x) * scale) + COVER_MARGIN;
  const bottom = Math.ceil((Math.max(from.y, to.y) - view.y) * scale) + COVER_MARGIN;
  context.fillStyle = COVER;
  context.fillRect(left, top, right - left, bottom - top);
}

function paintArrow(context: CanvasRenderingContext2D, { from, to }: Mark, view: Area, scale: number): void {
  const onCanvas = ({ x, y }: Point): Point => ({ x: (x - view.x) * scale, y: (y - view.y) * scale });
  const [tail, head] = [onCanvas(from), onCanvas(to)];
  const width = Math.max(3, Math.max(context.canvas.width, context.canvas.height) / 200);
  const angle = Math.atan2(head.y - tail.y, head.x - tail.x);
  const barb = (turn: number): Point => ({
    x: head.x - 5 * width * Math.cos(angle + turn),
    y: head.y - 5 * width * Math.sin(angle + turn),
  });
  const path = new Path2D();
  path.moveTo(tail.x, tail.y);
  path.lineTo(head.x, head.y);
  for (const { x, y } of [barb(0.5), barb(-0.5)]) {
    path.moveTo(head.x, head.y);
    path.lineTo(x, y);
  }
  context.lineCap = context.lineJoin = 'round';
  for (const [color, line] of [
    [ARROW_EDGE, 2 * width],
    [ARROW, width],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = line;
    context.stroke(path);
  }
}
