import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { drawingOf } from './canvas';
import type { DecodedPart } from './decode-picture';
import { type Frame, frameWords, middleFrame, movedFrame, resizedFrame } from './frame';
import { clamped, isMeant, type Mark, type Point, type Tool, viewOf } from './marks';
import { paintFrame } from './paint-frame';
import { paintMarks } from './paint-marks';

/** CSS pixels; a pointer that moves less has tapped one corner. */
const TAP = 8;

/** Share of the view's longer side that a key moves the frame. */
const STEP = 0.01;

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The picture with its marks. A mark is placed by dragging, by two taps, or with the keyboard. */
@Component({
  selector: 'cso-picture-canvas',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <canvas
      #canvas
      role="application"
      aria-roledescription="gambar"
      tabindex="0"
      [attr.aria-label]="label()"
      [attr.aria-describedby]="describedBy()"
      (focus)="showFrame()"
      (blur)="frame.set(null)"
      (keydown)="press($event)"
      (pointerdown)="begin($event)"
      (pointermove)="drag($event)"
      (pointerup)="end($event)"
      (pointercancel)="cancel()"
    ></canvas>
  `,
  styles: `
    :host {
      display: grid;
      flex: 1 1 auto;
      place-items: center;
      min-height: 120px;
      background: var(--mat-sys-surface-container);
    }
    canvas {
      max-width: 100%;
      max-height: 52dvh;
      touch-action: none;
      cursor: crosshair;
    }
    canvas:focus-visible {
      outline: 3px solid var(--mat-sys-primary);
      outline-offset: 2px;
    }
  `,
})
export class PictureCanvas {
  readonly preview = input.required<DecodedPart>();
  readonly marks = input.required<readonly Mark[]>();
  readonly tool = input.required<Tool>();
  readonly label = input.required<string>();
  readonly describedBy = input.required<string>();
  readonly disabled = input(false);

  readonly placed = output<Mark>();
  /** Where the frame stands, after each key; what to do after a first tap. */
  readonly statusChanged = output<string>();

  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly view = computed(() => viewOf(this.marks(), this.preview().size));
  protected readonly frame = signal<Frame | null>(null);
  /** Where the pressed pointer came down, in CSS pixels. */
  private pressed: Point | null = null;
  private firstCorner: Point | null = null;

  constructor() {
    afterRenderEffect(() => this.paint());
  }

  /** Gives the keyboard to the picture. */
  focus(): void {
    this.canvas().nativeElement.focus();
  }

  protected showFrame(): void {
    if (this.canvas().nativeElement.matches(':focus-visible')) this.keyboardFrame();
  }

  protected press(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    if (this.disabled() || (!direction && event.key !== 'Enter')) return;
    event.preventDefault();
    const view = this.view();
    const frame = this.keyboardFrame();
    if (!direction) return this.place(frame);
    const step = Math.max(view.width, view.height) * STEP;
    const by = { x: direction.x * step, y: direction.y * step };
    this.frame.set((event.shiftKey ? resizedFrame : movedFrame)(frame, by, view));
    this.statusChanged.emit(frameWords(this.keyboardFrame(), view));
  }

  protected begin(event: PointerEvent): void {
    if (this.disabled() || !event.isPrimary || event.button !== 0) return;
    this.canvas().nativeElement.setPointerCapture(event.pointerId);
    this.pressed = { x: event.clientX, y: event.clientY };
    const point = this.pointAt(event);
    this.frame.set({ from: this.firstCorner ?? point, to: point });
  }

  protected drag(event: PointerEvent): void {
    const frame = this.frame();
    if (this.pressed && frame) this.frame.set({ from: frame.from, to: this.pointAt(event) });
  }

  protected end(event: PointerEvent): void {
    const [pressed, frame] = [this.pressed, this.frame()];
    this.pressed = null;
    if (!pressed || !frame) return;
    const isTap = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < TAP;
    if (isTap && !this.firstCorner) {
      this.firstCorner = frame.from;
      return this.statusChanged.emit('Satu sudut dipilih. Ketuk sudut seberangnya.');
    }
    this.place({ from: frame.from, to: this.pointAt(event) });
    this.cancel();
  }

  protected cancel(): void {
    this.pressed = this.firstCorner = null;
    this.frame.set(null);
  }

  private place(frame: Frame): void {
    const mark = { tool: this.tool(), ...frame };
    if (!isMeant(mark)) return;
    // The next view may not hold the frame.
    if (mark.tool === 'crop') this.frame.set(null);
    this.placed.emit(mark);
  }

  private keyboardFrame(): Frame {
    const frame = this.frame() ?? middleFrame(this.view());
    this.frame.set(frame);
    return frame;
  }

  private pointAt({ clientX, clientY }: PointerEvent): Point {
    const box = this.canvas().nativeElement.getBoundingClientRect();
    const view = this.view();
    const x = view.x + ((clientX - box.left) / box.width) * view.width;
    return clamped({ x, y: view.y + ((clientY - box.top) / box.height) * view.height }, view);
  }

  private paint(): void {
    const { canvas: source, size } = this.preview();
    const [view, frame] = [this.view(), this.frame()];
    const scale = source.width / size.width;
    const canvas = this.canvas().nativeElement;
    // Also clears the canvas.
    canvas.width = Math.max(1, Math.round(view.width * scale));
    canvas.height = Math.max(1, Math.round(view.height * scale));
    const context = drawingOf(canvas);
    const [x, y, width, height] = [view.x, view.y, view.width, view.height].map((length) => length * scale);
    context.drawImage(source, x ?? 0, y ?? 0, width ?? 1, height ?? 1, 0, 0, canvas.width, canvas.height);
    paintMarks(context, this.marks(), view);
    if (frame) paintFrame(context, this.tool(), frame, view);
  }
}
