import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Topic } from '../../domain/catalogue/catalogue';
import { Steps } from '../steps/steps';

/** What the user can try before asking, and the treasury's date of the topic. */
@Component({
  selector: 'cso-first-steps',
  imports: [Steps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (topic().deadline; as deadline) {
      <p><strong>Tenggat:</strong> {{ deadline.rule }}</p>
    }
    @if (topic().firstSteps.length) {
      <p><strong>Coba lebih dahulu:</strong></p>
      <cso-steps [steps]="topic().firstSteps" />
    }
  `,
  host: { class: 'cso-card cso-small' },
})
export class FirstSteps {
  readonly topic = input.required<Topic>();
}
