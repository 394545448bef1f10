import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { DialogActions } from '../../ui/dialog-frame/dialog-actions';
import type { OfficerStep, OfficerWay } from './officer-fields';

/** The officer's buttons: one primary, the others beside it, each named after what it does to the ticket. */
@Component({
  selector: 'cso-officer-actions',
  imports: [DialogActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './officer-actions.html',
  styleUrl: './officer-actions.scss',
})
export class OfficerActions {
  /** The first one is the primary, and submits its form. */
  readonly ways = input.required<readonly OfficerWay[]>();
  readonly canForward = input(false);
  readonly incomplete = input(false);
  readonly busy = input(false);
  /** `12.31`; empty while nothing is saved. */
  readonly savedAt = input('');
  /** Right after Hapus Isian. */
  readonly cleared = input(false);
  readonly hintId = input.required<string>();

  readonly stepChosen = output<OfficerStep>();
  readonly forwardWanted = output();
  readonly clearRequested = output();
  readonly clearUndone = output();

  protected readonly primary = computed(() => this.ways()[0]);
  protected readonly others = computed(() => this.ways().slice(1));
}
