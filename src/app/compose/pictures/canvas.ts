/** An empty canvas; width and height in pixels. */
export function newCanvas(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** @throws when the browser has no memory for the canvas */
export function drawingOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  // Pixels in the page's memory: a copy in the graphics card would be a second one.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return context;
}

/** Releases the pixels at once instead of at the next garbage collection. */
export function discardCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = canvas.height = 0;
}

/** @throws when the browser cannot encode the canvas */
export async function encoded(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob) throw new Error('not encoded');
  return blob;
}
