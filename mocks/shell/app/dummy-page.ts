import { Component, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

/** Another page of the shell, so that the user can leave HAI-CSO. */
@Component({
  selector: 'mon-dummy-page',
  template: `
    <h2>{{ route.snapshot.title }}</h2>
    <p>Halaman lain dari portal tiruan ini. Isinya tidak ada.</p>
    <button type="button">Tombol portal</button>
  `,
})
export class DummyPage {
  protected readonly route = inject(ActivatedRoute);
}
