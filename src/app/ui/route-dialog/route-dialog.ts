import { _IdGenerator } from '@angular/cdk/a11y';
import { OverlayContainer } from '@angular/cdk/overlay';
import { Location } from '@angular/common';
import {
  afterNextRender,
  DestroyRef,
  Directive,
  DOCUMENT,
  inject,
  input,
  TemplateRef,
  ViewContainerRef,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { ActivatedRoute, NavigationEnd, Router, type UrlTree } from '@angular/router';
import { filter } from 'rxjs';
import { prepareOverlays } from './prepare-overlays';

/**
 * Shows the template of a routed page as a modal dialog: the route opens and closes it, so Back closes it and a
 * reload opens it again.
 */
@Directive({ selector: 'ng-template[csoRouteDialog]' })
export class RouteDialog {
  private readonly dialog = inject(MatDialog);
  private readonly template = inject<TemplateRef<unknown>>(TemplateRef);
  private readonly viewContainerRef = inject(ViewContainerRef);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly location = inject(Location);
  private readonly overlays = inject(OverlayContainer);

  /** What takes the focus: a CSS selector, or the dialog's heading. */
  readonly focusFirst = input('first-heading');

  readonly wide = input(false);

  readonly titleId = inject(_IdGenerator).getId('cso-dialog-title-');
  private mayGoBack = this.viewBehindIsOurs();
  private ref: MatDialogRef<unknown> | null = null;
  private left = false;
  private readonly gone = new AbortController();
  /** Closed because the shell detached the page. */
  private aside = false;

  constructor() {
    afterNextRender(() => this.open());
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.followPage());
    inject(DestroyRef).onDestroy(() => {
      this.left = true;
      this.ref?.close();
      this.gone.abort();
    });
  }

  dismiss(): void {
    this.ref?.close();
  }

  /** Focuses the heading when the focused element is gone. */
  focusHeading(): void {
    this.document.getElementById(this.titleId)?.focus();
  }

  /** Back to the page behind, with its plain address: what it showed might hide what was just made. */
  leaveForWholeList(): void {
    if (!this.isInPage()) return;
    void this.router.navigate(['..'], { relativeTo: this.route, queryParams: {}, replaceUrl: true });
  }

  /** To another page over the same list. */
  leaveFor(id: string): void {
    void this.router.navigate(['..', id], {
      relativeTo: this.route,
      queryParamsHandling: 'preserve',
      replaceUrl: true,
    });
  }

  private open(): void {
    this.aside = false;
    prepareOverlays(this.overlays.getContainerElement(), groundOf(this.viewContainerRef));
    this.ref = this.dialog.open(this.template, {
      ariaLabelledBy: this.titleId,
      ariaModal: true,
      autoFocus: this.focusFirst(),
      closeOnNavigation: false,
      // A user who has begun to write before it is there goes on where they are.
      delayFocusTrap: false,
      enterAnimationDuration: 120,
      exitAnimationDuration: 0,
      maxHeight: '100dvh',
      maxWidth: '100vw',
      panelClass: ['hai-cso-root', 'cso-dialog', 'cso-route-dialog', ...(this.wide() ? ['cso-wide'] : [])],
      viewContainerRef: this.viewContainerRef,
    });
    this.ref.afterClosed().subscribe(() => this.leave());
    this.overlays
      .getContainerElement()
      .addEventListener('click', ignoreSecond, { capture: true, signal: this.gone.signal });
  }

  /** A shell's RouteReuseStrategy may take our page out of the document, to put it back later, and destroy nothing. */
  private followPage(): void {
    if (this.isInPage()) {
      if (!this.aside) return;
      this.mayGoBack = this.viewBehindIsOurs();
      this.open();
      return;
    }
    const at = this.dialog.openDialogs.findIndex((open) => open === this.ref);
    if (at < 0) return;
    this.aside = true;
    // With those above it, such as "Sukses!".
    for (const open of this.dialog.openDialogs.slice(at).reverse()) open.close();
  }

  private isInPage(): boolean {
    return (this.viewContainerRef.element.nativeElement as Node).isConnected;
  }

  /** A step back where the step before is another view of ours, so that Back does not open the dialog again. */
  private leave(): void {
    if (this.left || this.aside) return;
    if (this.mayGoBack) {
      this.location.back();
    } else {
      void this.router.navigate(['..'], {
        relativeTo: this.route,
        queryParamsHandling: 'preserve',
        replaceUrl: true,
      });
    }
  }

  /** The list, or the recap when a link there led here; never a login of the shell, nor another dialog over the list. */
  private viewBehindIsOurs(): boolean {
    // A list that is made together with the dialog shows it only when the navigation has ended.
    const navigation = this.router.currentNavigation() ?? this.router.lastSuccessfulNavigation();
    const before = navigation?.previousNavigation?.finalUrl;
    if (!before) return false;
    const list = this.pathOf('..');
    if (path(before) === list) return true;
    const followedLink = navigation.trigger === 'imperative' && !navigation.extras.replaceUrl;
    return followedLink && isWithin(this.pathOf('../..'), before) && !isWithin(list, before);
  }

  private pathOf(command: string): string {
    return path(this.router.createUrlTree([command], { relativeTo: this.route }));
  }
}

/** A row that is pressed twice opens its ticket with the first press; the second falls on what lies around the dialog. */
function ignoreSecond(event: MouseEvent): void {
  const { target, detail } = event;
  if (detail > 1 && (target as Element).classList.contains('cdk-overlay-backdrop')) event.stopPropagation();
}

function path(url: UrlTree): string {
  return url.toString().split(/[?#]/, 1)[0] ?? '';
}

function isWithin(folder: string, url: UrlTree): boolean {
  return path(url).startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

const groundOf = ({ element }: ViewContainerRef): Element | null => (element.nativeElement as Node).parentElement;
