import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Topic } from '../../domain/catalogue/catalogue';

/** What the user can try before asking, and the treasury's date of the topic. */
@Component({
  selector: 'cso-first-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (topic().deadline; as deadline) {
      <p><strong>Tenggat:</strong> {{ deadline.rule }}</p>
    }
    @if (topic().firstSteps.length) {
      <p><strong>Coba lebih dahulu:</strong></p>
      <ul class="steps">
        @for (step of topic().firstSteps; track $index) {
          <li>{{ step }}</li>
        }
      </ul>
    }
  `,
  styles: `
    .steps.steps {
      padding-inline-start: 20px;
      list-style: disc;
    }
  `,
  host: { class: 'cso-card cso-small' },
})
export class FirstSteps {
  readonly topic = input.required<Topic>();
}
