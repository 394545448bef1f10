import type { Frame } from './frame';
import type { Area, Tool } from './marks';
import { paintMarks } from './paint-marks';

const DARK = '#000';
const LIGHT = '#fff';
const OUTSIDE = 'rgb(0 0 0 / 55%)';

/** Draws a mark that is being placed: two colours, so that it can be seen on any picture. */
export function paintFrame(context: CanvasRenderingContext2D, tool: Tool, frame: Frame, view: Area): void {
  if (tool === 'arrow') return paintMarks(context, [{ tool, ...frame }], view);
  const { canvas } = context;
  const scale = canvas.width / view.width;
  const { from, to } = frame;
  const [x, y] = [(Math.min(from.x, to.x) - view.x) * scale, (Math.min(from.y, to.y) - view.y) * scale];
  const [width, height] = [Math.abs(to.x - from.x) * scale, Math.abs(to.y - from.y) * scale];
  if (tool === 'crop') {
    const outside = new Path2D();
    outside.rect(0, 0, canvas.width, canvas.height);
    outside.rect(x, y, width, height);
    context.fillStyle = OUTSIDE;
    context.fill(outside, 'evenodd');
  }
  context.lineWidth = Math.max(2, canvas.width / 400);
  for (const [color, dash] of [
    [DARK, []],
    [LIGHT, [4 * context.lineWidth]],
  ] as const) {
    context.strokeStyle = color;
    context.setLineDash([...dash]);
    context.strokeRect(x, y, width, height);
  }
  context.setLineDash([]);
}
