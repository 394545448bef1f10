import { ChangeDetectionStrategy, Component, ElementRef, inject } from '@angular/core';
import { HOST } from './host';
import { hostProblems } from './host-problems';
import { refuse } from './refuse';

/** Stands where the app would, in a shell that breaks the contract. */
@Component({ selector: 'cso-refusal', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
export class Refusal {
  constructor() {
    const host = inject(HOST);
    inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.append(refuse(host, hostProblems(host)));
  }
}
