import { ChangeDetectionStrategy, Component, ElementRef, inject } from '@angular/core';
import { HOST } from './host';
import { hostProblems } from './host-problems';
import { reportContractError } from './report-contract-error';

/** Shown in place of the app in a shell that breaks the contract (F61). */
@Component({ selector: 'cso-contract-error-card', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
export class ContractErrorCard {
  constructor() {
    const host = inject(HOST);
    inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.append(reportContractError(host, hostProblems(host)));
  }
}
