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
  signal,
  TemplateRef,
  ViewContainerRef,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { ActivatedRoute, NavigationEnd, type NavigationExtras, Router } from '@angular/router';
import { filter } from 'rxjs';
import { prepareOverlays } from './prepare-overlays';
import { ignoreSecondClick, ignoreSecondPress } from './second-press';
import { wayBack } from './way-back';

/**
 * Shows the template of a routed page as a modal dialog. The route opens and closes the dialog, so Back closes it and a
 * reload opens it again.
 */
@Directive({ selector: 'ng-template[csoRouteDialog]', exportAs: 'csoRouteDialog' })
export class RouteDialog {
  private readonly dialog = inject(MatDialog);
  private readonly template = inject<TemplateRef<unknown>>(TemplateRef);
  private readonly viewContainerRef = inject(ViewContainerRef);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly location = inject(Location);
  private readonly overlays = inject(OverlayContainer);

  /** CSS selector of the element that gets the focus, or `first-heading`. */
  readonly focusFirst = input('first-heading');

  readonly wide = input(false);

  readonly titleId = inject(_IdGenerator).getId('cso-dialog-title-');
  private readonly wayBack = wayBack();
  private mayGoBack = this.wayBack.isOurs();
  private ref: MatDialogRef<unknown> | null = null;
  /** Whether the dialog has been opened; a dialog over it opens afterwards. */
  readonly opened = signal(false);
  private left = false;
  /** True from the user's close until a navigation has ended. */
  private leaving = false;
  private closeGuard: (() => boolean) | null = null;
  private readonly gone = new AbortController();
  /** True while the dialog is closed because the shell detached the page. */
  private detached = false;

  constructor() {
    afterNextRender(() => this.open());
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.leaving = false;
        this.followPage();
      });
    inject(DestroyRef).onDestroy(() => {
      this.left = true;
      this.ref?.close();
      ignoreSecondPress(this.document);
      this.gone.abort();
    });
  }

  /** Asks `guard` before the user closes the dialog: false leaves it open. Null: asks nobody any more. */
  guardClose(guard: (() => boolean) | null): void {
    this.closeGuard = guard;
  }

  dismiss(): void {
    this.ref?.close();
  }

  /** Focuses the heading, for example when the focused element was removed. */
  focusHeading(): void {
    this.document.getElementById(this.titleId)?.focus();
  }

  /** Goes to the page behind without query parameters: its filters could hide the new ticket. */
  goToUnfilteredList(): void {
    if (this.isInPage()) this.goToList({ queryParams: {} });
  }

  /**
   * Goes to another dialog over the same list.
   *
   * @param replaceUrl false: this dialog is there again when the other one is closed, as after the browser's Back
   */
  goToDialog(id: string, replaceUrl = true): void {
    void this.router.navigate(['..', id], {
      relativeTo: this.route,
      queryParamsHandling: 'preserve',
      replaceUrl,
      state: this.wayBack.stateOfNext(replaceUrl),
    });
  }

  /** Opens another dialog over this one, which stays as it is. */
  openOver(id: string): void {
    void this.router.navigate([id], {
      relativeTo: this.route,
      queryParamsHandling: 'preserve',
      state: this.wayBack.stateOfNext(false),
    });
  }

  private open(): void {
    this.detached = false;
    // After a return from the next dialog, or a reload, the router does not know how this one was opened.
    if (this.goesBack()) this.wayBack.note();
    prepareOverlays(this.overlays.getContainerElement(), rootElementOf(this.viewContainerRef));
    this.ref = this.dialog.open(this.template, {
      ariaLabelledBy: this.titleId,
      ariaModal: true,
      autoFocus: this.focusFirst(),
      closeOnNavigation: false,
      closePredicate: () => this.closeOrLeave(),
      // Moves the focus at once. A later move would interrupt a user who already types.
      delayFocusTrap: false,
      enterAnimationDuration: 120,
      exitAnimationDuration: 0,
      maxHeight: '100dvh',
      maxWidth: '100vw',
      panelClass: ['hai-cso-root', 'cso-dialog', 'cso-route-dialog', ...(this.wide() ? ['cso-wide'] : [])],
      viewContainerRef: this.viewContainerRef,
    });
    this.opened.set(true);
    this.overlays
      .getContainerElement()
      .addEventListener('click', ignoreSecondClick, { capture: true, signal: this.gone.signal });
  }

  /**
   * Closes and reopens the dialog when a shell's RouteReuseStrategy detaches and reattaches the page without destroying
   * it.
   */
  private followPage(): void {
    if (this.isInPage()) {
      if (!this.detached) return;
      this.mayGoBack = this.wayBack.isOurs();
      this.open();
      return;
    }
    const at = this.dialog.openDialogs.findIndex((open) => open === this.ref);
    if (at < 0) return;
    this.detached = true;
    // Closes the dialogs above it first, such as "Sukses!".
    for (const open of this.dialog.openDialogs.slice(at).reverse()) open.close();
  }

  private isInPage(): boolean {
    return (this.viewContainerRef.element.nativeElement as Node).isConnected;
  }

  /**
   * The user's close navigates first, and the dialog closes with its page. If it closed before, the router would still be
   * at its address: it would ignore a link to it, and the pending Back would undo any other navigation.
   */
  private closeOrLeave(): boolean {
    // The dialog below closes this one when the shell detaches the page.
    if (!this.isInPage()) this.detached = true;
    if (this.left || this.detached) return true;
    // Another frame of the page may have been what went back.
    if (this.leaving) this.goToList();
    else if (this.closeGuard?.() !== false) this.leave();
    return false;
  }

  /** Goes back in the history when the previous entry is one of our views, so that Back does not reopen the dialog. */
  private leave(): void {
    this.leaving = true;
    if (this.goesBack()) this.location.back();
    else this.goToList();
  }

  private goesBack(): boolean {
    return this.mayGoBack || this.wayBack.isNoted();
  }

  private goToList(query: NavigationExtras = { queryParamsHandling: 'preserve' }): void {
    void this.router.navigate(['..'], { ...query, relativeTo: this.route, replaceUrl: true });
  }
}

const rootElementOf = ({ element }: ViewContainerRef): Element | null => (element.nativeElement as Node).parentElement;
