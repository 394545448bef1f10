import { DestroyRef, Directive, ElementRef, inject, type OnInit } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatAutocompleteTrigger } from '@angular/material/autocomplete';

/** What a list of suggestions needs beyond Material's: in a dialog, in a zoomed shell, and for a fast user. */
@Directive({
  selector: 'input[csoSuggestions]',
  host: {
    '(blur)': 'closeLeft($event)',
    '(keydown.escape)': 'closeList($event)',
  },
})
export class Suggestions implements OnInit {
  private readonly trigger = inject(MatAutocompleteTrigger, { self: true });
  private readonly input = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
  private readonly destroyRef = inject(DestroyRef);

  ngOnInit(): void {
    this.trigger.autocomplete.opened.pipe(takeUntilDestroyed(this.destroyRef)).subscribe(() => this.unzoom());
  }

  /** Whether the list is open or the field has the focus, so that its text is not final. */
  isInUse(): boolean {
    return this.trigger.panelOpen || this.input.matches(':focus');
  }

  /**
   * Closes the list when the focus has left the field. Material misses that before the list is rendered. A press in the
   * list focuses their common parent.
   */
  protected closeLeft({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !relatedTarget.contains(this.input)) this.trigger.closePanel();
  }

  /** Escape closes the list, and not the dialog around it. */
  protected closeList(event: Event): void {
    if (!this.trigger.panelOpen) return;
    event.stopPropagation();
    this.trigger.closePanel();
  }

  /** The list is in a popover beside the field that CDK positions in window pixels, so the shell's zoom is undone. */
  private unzoom(): void {
    const popover = this.input.parentElement?.querySelector<HTMLElement>('.cdk-overlay-popover');
    if (!popover) return;
    popover.style.zoom = String(1 / this.input.currentCSSZoom);
    this.trigger.updatePosition();
  }
}
