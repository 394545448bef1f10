import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A bulleted list of what the user can try. */
@Component({
  selector: 'cso-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="steps">
      @for (step of steps(); track $index) {
        <li>{{ step }}</li>
      }
    </ul>
  `,
  styles: `
    /* Two classes, to outweigh the fence against a shell's CSS. */
    .steps.steps {
      padding-inline-start: 20px;
      list-style: disc;
    }
  `,
})
export class Steps {
  readonly steps = input.required<readonly string[]>();
}
