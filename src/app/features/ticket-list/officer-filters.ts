import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Store } from '@ngrx/store';
import { officeKey } from '../../domain/recap';
import { ASKER_KINDS } from '../../domain/ticket';
import { ANSWERED_FILTERS, NOBODY } from '../../domain/ticket-query';
import { askerKindWords } from '../../words/asker-kinds';
import { DESTINATION_CODES, destinationWords } from '../../words/destinations';
import { METHOD_CODES, methodWords } from '../../words/methods';
import { CatalogueStore } from '../../services/catalogue/catalogue-store';
import { provideCatalogue } from '../../services/catalogue/provide-catalogue';
import { OfficerChoices } from '../../services/choices/officer-choices';
import { officeClock } from '../../services/clock/office-clock';
import { selectSession } from '../../state/session/session-feature';
import { ChoiceNotice } from '../../ui/choice-notice/choice-notice';
import { DayField } from '../../ui/date-field/day-field';
import { WALL_CLOCK } from '../../ui/date-field/wall-clock';
import { SatkerField } from '../../ui/satker-field/satker-field';
import type { FilterFields } from './filter-fields';
import { ANSWERED_WORDS, FORWARDED_ONCE } from './query-words';

const ANSWERED = ANSWERED_FILTERS.map((code) => ({ code, words: ANSWERED_WORDS[code] }));
const KINDS = ASKER_KINDS.map((code) => ({ code, words: askerKindWords(code) }));

/** Additional filters of officers and the head office (fig 7 shows the satker's). */
@Component({
  selector: 'cso-officer-filters',
  imports: [ChoiceNotice, DayField, FormField, SatkerField],
  providers: [provideCatalogue(), { provide: WALL_CLOCK, useFactory: () => officeClock().minute }],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './officer-filters.html',
  styleUrl: './officer-filters.scss',
})
export class OfficerFilters {
  protected readonly choices = inject(OfficerChoices);
  private readonly catalogue = inject(CatalogueStore);
  private readonly session = inject(Store).selectSignal(selectSession);

  protected readonly forwardedOnce = FORWARDED_ONCE;

  readonly fields = input.required<FieldTree<FilterFields>>();
  readonly manyOffices = input(false);

  protected readonly destinations = DESTINATION_CODES.map((code) => ({ code, words: destinationWords(code) }));
  /** Null where the backend does not filter by it. */
  protected readonly askerKinds = computed(() => (this.session()?.knowsAskerKinds ? KINDS : null));
  /** Null where the backend does not filter by it. */
  protected readonly answered = computed(() => (this.session()?.knowsAnswered ? ANSWERED : null));
  protected readonly methods = METHOD_CODES.map((code) => ({ code, words: methodWords(code) }));
  /** Null where the backend stores no topics. A chosen topic stays in the list, even when the catalogue lacks it. */
  protected readonly topics = computed(() => {
    if (!this.session()?.knowsTopics) return null;
    const chosen = this.fields().topic().value();
    const known = this.catalogue.content()?.topics ?? [];
    const stays = chosen && !known.some(({ code }) => code === chosen);
    return stays ? [{ code: chosen, name: chosen }, ...known] : known;
  });
  /** The chosen office stays in the list, even when it is no longer on offer. */
  protected readonly offices = computed(() => {
    const chosen = this.fields().office().value();
    const known = this.choices.offices().map((office) => ({ key: officeKey(office), words: office.name }));
    return chosen && !known.some(({ key }) => key === chosen) ? [{ key: chosen, words: chosen }, ...known] : known;
  });
  /** The chosen alias stays in the list, even when the office no longer has it. */
  protected readonly aliases = computed(() => {
    const chosen = this.fields().officer().value();
    const known = this.choices.officers();
    return chosen && !known.includes(chosen) ? [chosen, ...known] : known;
  });

  /** Null where the backend does not store who is on a ticket. */
  protected readonly handlers = computed(() => {
    const claimAs = this.session()?.claimAs;
    if (!claimAs) return null;
    const chosen = this.fields().handledBy().value();
    const others = new Set([...this.choices.officers(), ...(chosen && chosen !== NOBODY ? [chosen] : [])]);
    others.delete(claimAs);
    return [
      { value: claimAs, words: `Saya (${claimAs})` },
      { value: NOBODY, words: 'Belum ada' },
      ...[...others].map((alias) => ({ value: alias, words: alias })),
    ];
  });

  constructor() {
    this.choices.loadOfficers();
    this.choices.searchSatkers('');
    const session = this.session();
    if (session?.knowsTopics) void this.catalogue.load(session);
    afterNextRender(() => {
      if (this.manyOffices()) this.choices.loadOffices();
    });
  }
}
