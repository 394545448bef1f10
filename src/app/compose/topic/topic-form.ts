import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  untracked,
} from '@angular/core';
import type { Prompt, Slot, Topic } from '../../domain/catalogue/catalogue';
import { readTopicDraft, type TopicDraft } from '../../domain/catalogue/topic-draft';
import { missingParts, openSlots, topicDraft, validAnswers } from '../../domain/catalogue/topic-rules';
import type { Session } from '../../domain/session';
import type { Destination, TicketDue } from '../../domain/ticket';
import { UNKNOWN } from '../../domain/working-time/calendar';
import { sameContent } from '../../domain/same-content';
import { type TopicDeadline, topicDeadline } from '../../domain/working-time/topic-due';
import type { PickedFile } from '../../domain/upload-item';
import { officeClock } from '../../services/clock/office-clock';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { dueLine } from '../../words/due-words';
import type { AnyComposer } from '../composer-notices';
import { deadlineChoice } from './deadline-choice';
import { FirstSteps } from './first-steps';
import { PromptField } from './prompt-field';
import { SlotLine } from './slot-line';
import { TopicChoice } from './topic-choice';
import type { TopicFields, TopicPart } from './topic-part';
import { suggestionOf } from './topic-suggestion';

type Texts = Readonly<Record<string, string>>;

/** Topik with its questions, files, first steps and deadline; fills Judul and the destination as the user answers. */
@Component({
  selector: 'cso-topic-form',
  imports: [FirstSteps, PromptField, SlotLine, TopicChoice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './topic-form.html',
  host: { class: 'cso-through' },
})
export class TopicForm implements TopicPart {
  private readonly times = inject(WORKING_TIMES);
  private readonly clock = officeClock();
  protected readonly today = (): string => this.clock.minute().slice(0, 10);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  /** Empty until Angular sets the inputs: the form may ask what is missing before. */
  readonly topics = input<readonly Topic[]>([]);
  readonly composer = input.required<AnyComposer>();
  readonly fields = input.required<TopicFields>();
  readonly session = input.required<Session>();
  readonly destinations = input.required<readonly Destination[]>();

  protected readonly draft = computed(() => readTopicDraft(this.fields().topic));
  protected readonly topic = computed(() => this.topics().find(({ code }) => code === this.draft()?.code) ?? null);
  protected readonly answers = computed((): Texts => this.draft()?.answers ?? {});
  protected readonly slots = computed(() => {
    const topic = this.topic();
    return topic ? openSlots(topic, this.answers()) : [];
  });
  /** Files of the slots that are still attached, by their present name: an edited picture may have another extension. */
  protected readonly files = computed((): Texts => {
    const names = this.composer().fileNames();
    const present = (file: string): string | undefined =>
      names.find((name) => name === file) ?? names.find((name) => stem(name) === stem(file));
    const files = Object.entries(this.draft()?.files ?? {}).map(([slot, file]) => [slot, present(file)] as const);
    return Object.fromEntries(files.filter((entry): entry is [string, string] => entry[1] !== undefined));
  });
  /** Topics that were taken away, by code, the newest last; another user gets none of them (F65). */
  private readonly left = linkedSignal<string, ReadonlyMap<string, TopicDraft>>({
    source: () => this.session().userId,
    computation: () => new Map(),
  });
  /** The topic that Urungkan brings back; null while there is one. */
  protected readonly removed = computed(() => {
    const code = this.draft() ? undefined : [...this.left().keys()].at(-1);
    return this.topics().find((topic) => topic.code === code) ?? null;
  });
  protected readonly deadline = computed(() => this.deadlineOf(this.topic(), this.answers()));
  protected readonly deadlineChoice = computed(() =>
    deadlineChoice(this.topic(), this.answers(), this.times()?.deadlines ?? [], this.deadline()),
  );
  private readonly missingParts = computed((): readonly (Prompt | Slot)[] => {
    const topic = this.topic();
    const draft = topic && this.draft();
    return draft ? missingParts(topic, { ...draft, files: this.files() }) : [];
  });
  readonly missing = computed(() => this.missingParts().map((part) => ('name' in part ? part.name : part.label)));

  constructor() {
    // Hapus Isian takes everything, and has its own Urungkan.
    effect(() => {
      if (this.composer().draft.cleared()) this.left.set(new Map());
    });
    effect(() => {
      const files = this.files();
      const dated = !!this.times();
      untracked(() => {
        const topic = this.topic();
        const stored = this.draft()?.files ?? {};
        // The text must not name a file that the user removed. A topic that the catalogue no longer has stays as it is.
        const filesChanged = !sameContent(files, stored);
        // The calendar may come after the answers.
        const dueCame =
          dated && topic && this.due(topic, this.answers()) && this.written(topic) !== this.fields().topic;
        if (topic && (filesChanged || dueCame)) this.change(topic, this.answers(), files);
      });
    });
  }

  /** Moves the focus to the first answer or file that is missing. */
  focusMissing(): void {
    const [part] = this.missingParts();
    const of = this.host.querySelector<HTMLElement>(`[data-part="${part?.key ?? ''}"]`);
    of?.querySelector<HTMLElement>('input:not([type=file]), select, button')?.focus();
  }

  protected choose(topic: Topic | null): void {
    const [draft, left] = [this.draft(), new Map(this.left())];
    if (draft) {
      left.delete(draft.code);
      this.left.set(left.set(draft.code, draft));
    }
    const before = topic ? left.get(topic.code) : undefined;
    // Answers to questions that the topics share stay.
    const answers = topic ? { ...before?.answers, ...validAnswers(topic, this.answers()) } : {};
    this.change(topic, answers, before?.files ?? {});
    if (!topic) afterNextRender(() => this.keepFocus(), { injector: this.injector });
  }

  /** The field that got the focus may have gone with the topic; Urungkan stands in its place. */
  private keepFocus(): void {
    const { activeElement, body } = this.host.ownerDocument;
    if (!activeElement || activeElement === body) this.host.querySelector('button')?.focus();
  }

  /** The pressed button goes, and the user goes on in the topic. */
  protected restore(topic: Topic): void {
    this.choose(topic);
    afterNextRender(() => this.host.querySelector('input')?.focus(), { injector: this.injector });
  }

  protected answer({ key }: Prompt, text: string): void {
    this.change(this.topic(), { ...this.answers(), [key]: text }, this.files());
  }

  protected attach({ key }: Slot, { picked, name }: { picked: PickedFile; name: string }): void {
    this.composer().uploads.add([picked]);
    this.change(this.topic(), this.answers(), { ...this.files(), [key]: name });
  }

  protected release({ key }: Slot): void {
    const name = this.files()[key];
    const item = this.composer()
      .uploads.items()
      .find((each) => each.name === name);
    if (item) this.composer().uploads.remove(item.key);
  }

  /** Writes the topic to the draft, and Judul and destination where the user has not set them. */
  private change(topic: Topic | null, answers: Texts, files: Texts): void {
    const { subject, destination } = this.fields();
    const [session, offered] = [this.session(), this.destinations()];
    const before = suggestionOf(this.topic(), this.answers(), session, offered);
    const after = suggestionOf(topic, answers, session, offered);
    this.composer().edit({
      topic: topic ? this.written(topic, answers, files) : '',
      ...((!subject.trim() || subject === before.title) && { subject: after.title }),
      ...((!destination || destination === before.destination) && { destination: after.destination }),
    });
  }

  private written(topic: Topic, answers = this.answers(), files = this.files()): string {
    return JSON.stringify(topicDraft(topic, answers, files, this.due(topic, answers)));
  }

  private deadlineOf(topic: Topic | null, answers: Texts): TopicDeadline | null {
    return topic && topicDeadline(topic, answers, this.times()?.deadlines ?? [], this.today());
  }

  /** The due date as it is sent: stored by the backend, else a line of the text. */
  private due(topic: Topic, answers: Texts): string | TicketDue | undefined {
    const { deadline, base } = this.deadlineOf(topic, answers) ?? {};
    const due = deadline && base && this.times()?.due(deadline, base);
    if (!deadline || !due || due === UNKNOWN) return undefined;
    return this.session().knowsDue ? { key: deadline.key, date: due.date } : dueLine(deadline.name, due);
  }
}

/** A file's name without its extension. */
const stem = (name: string): string => name.replace(/\.[^.]*$/, '');
