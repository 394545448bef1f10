import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { firstValueFrom, type Observable } from 'rxjs';
import { typeText } from '../type-text';
import { type AnswerValues, firstBlank, type ReadyAnswer, unfillAnswer } from '../../domain/ready-answers';
import { cleanText, isBlank } from '../../domain/text';
import { type LoadedAnswers, provideReadyAnswers, ReadyAnswers } from '../../services/ready-answers/ready-answers';
import { openPalette } from '../../ui/palette/palette';
import { answerItems } from './answer-items';
import { notSavedWords } from './not-saved-words';
import { isLineStart, typedAfterSlash } from './typed-slash';

/** Maximum number of characters of an answer's name. */
const LONGEST_NAME = 100;
const NOT_LOADED = 'Jawaban siap belum dapat dimuat. Periksa sambungan Anda, lalu coba lagi.';

/**
 * Inserts ready answers into the text of an officer's answer, and stores the user's own (beyond.md, section 3). `/` at
 * the beginning of a line opens the list, too.
 */
@Component({
  selector: 'cso-ready-answers-bar',
  providers: [provideReadyAnswers()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ready-answers-bar.html',
  host: { class: 'cso-stack' },
})
export class ReadyAnswersBar {
  private readonly injector = inject(Injector);
  private readonly destroyRef = inject(DestroyRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly nameBox = viewChild<ElementRef<HTMLInputElement>>('name');

  readonly field = input.required<FieldTree<string>>();
  /** Code of the ticket's topic, whose answers stand first; null without one. */
  readonly topic = input<string | null>(null);
  /** What the variables of an answer are filled with; null where they stay in the text. */
  readonly values = input<AnswerValues | null>(null);
  readonly disabled = input(false);

  protected readonly longestName = LONGEST_NAME;
  protected readonly busy = signal(false);
  protected readonly naming = signal(false);
  protected readonly message = signal('');
  /** Null before the first list, and where the user's own answers are not stored. */
  protected readonly personal = signal<readonly ReadyAnswer[] | null>(null);
  protected readonly canSave = computed(() => this.personal() !== null && !isBlank(this.field()().value()));

  /** Opens the list, and inserts the chosen answer at the caret. */
  protected async choose(): Promise<void> {
    const loaded = await this.load();
    if (this.destroyRef.destroyed) return;
    if (loaded) await this.chooseFrom(loaded);
    else this.box()?.focus();
  }

  /**
   * The same for a slash that the user types at the beginning of a line. What is typed after it while the list is
   * loaded searches in the list.
   */
  async chooseAfterSlash(): Promise<void> {
    const box = this.box();
    if (!box || !isLineStart(box)) return;
    const start = box.selectionStart;
    const loaded = await this.load();
    const typed = typedAfterSlash(box, start);
    // The user may have gone on in the text, or to another ticket.
    if (!loaded || typed === null || this.destroyRef.destroyed) return;
    typeText(this.field(), box.value.slice(0, start) + box.value.slice(box.selectionEnd));
    await this.chooseFrom(loaded, typed, `/${typed}`);
  }

  /** @param otherwise text that is inserted when nothing was chosen */
  private async chooseFrom(loaded: LoadedAnswers, typed = '', otherwise = ''): Promise<void> {
    const chosen = await firstValueFrom(
      openPalette(this.injector, {
        title: 'Jawaban siap',
        placeholder: 'Cari menurut nama atau isi',
        items: signal(answerItems(loaded, this.topic(), this.values())),
        typed,
        none: 'Tidak ada jawaban siap dengan kata itu.',
      }),
    );
    this.insert(chosen?.text ?? otherwise);
  }

  protected async remove(): Promise<void> {
    const loaded = await this.load();
    if (!loaded?.personal?.length) return;
    const chosen = await firstValueFrom(
      openPalette(this.injector, {
        title: 'Hapus jawaban siap milik saya',
        placeholder: 'Pilih yang akan dihapus',
        items: signal(loaded.personal.map((answer) => ({ name: answer.name, detail: answer.text, answer }))),
        none: 'Tidak ada jawaban siap dengan kata itu.',
      }),
    );
    if (chosen) await this.change(this.answers().remove(chosen.answer.code), `Jawaban siap “${chosen.name}” dihapus.`);
  }

  protected nameIt(): void {
    this.naming.set(true);
    afterNextRender(() => this.nameBox()?.nativeElement.focus(), { injector: this.injector });
  }

  protected async save(name: string): Promise<void> {
    const cleaned = cleanText(name).trim();
    if (isBlank(cleaned)) return this.message.set('Beri nama jawaban siap ini dahulu.');
    const values = this.values();
    const text = this.field()().value();
    const saved = await this.change(
      // Of this ticket alone: the answer is for others, too.
      this.answers().save(cleaned, values ? unfillAnswer(text, values) : text),
      `Jawaban siap “${cleaned}” tersimpan.`,
    );
    if (!saved) return;
    this.naming.set(false);
    this.box()?.focus();
  }

  protected cancelNaming(): void {
    this.naming.set(false);
    this.box()?.focus();
  }

  /** Created with the first press, because most tickets are answered without. */
  private answers(): ReadyAnswers {
    return this.injector.get(ReadyAnswers);
  }

  private async load(): Promise<LoadedAnswers | null> {
    if (this.busy() || this.disabled()) return null;
    this.busy.set(true);
    this.message.set('');
    const loaded = await firstValueFrom(this.answers().load()).catch(() => null);
    this.busy.set(false);
    if (loaded) this.personal.set(loaded.personal);
    else this.message.set(NOT_LOADED);
    return loaded;
  }

  private async change(request: Observable<void>, done: string): Promise<boolean> {
    this.busy.set(true);
    const problem = await firstValueFrom(request, { defaultValue: undefined }).then(
      () => null,
      (failure: unknown) => notSavedWords(failure),
    );
    this.busy.set(false);
    // What can be removed is offered, too, where there is no room for more.
    await this.load();
    this.message.set(problem ?? done);
    return problem === null;
  }

  /** Selects the first blank, so that the user types over it. */
  private insert(text: string): void {
    const box = this.box();
    if (!box) return;
    const { value, selectionStart, selectionEnd } = box;
    if (text) typeText(this.field(), value.slice(0, selectionStart) + text + value.slice(selectionEnd));
    box.focus();
    if (!text) return;
    const blank = firstBlank(text);
    const caret = selectionStart + text.length;
    box.setSelectionRange(blank ? selectionStart + blank.start : caret, blank ? selectionStart + blank.end : caret);
  }

  private box(): HTMLTextAreaElement | null {
    return this.host.closest('form')?.querySelector('textarea') ?? null;
  }
}
