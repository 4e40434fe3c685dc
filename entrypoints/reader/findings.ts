import type { Mention, Reading } from '../../model/reading';
import type { Settings } from '../../model/settings';
import { result } from '../../model/steps';
import type { Dom } from '../../page/dom';
import { HitTest } from '../../page/hit-test';
import { type Mark, markAgain, markSteps, mentionAgain, shownMarks, shownMentions } from '../../page/marks';
import type { TextPiece } from '../../page/offset-map';
import type { Painted, Painter } from '../../page/paint';
import { piecesOf } from '../../page/ranges';
import type { PageText } from '../../page/read-page';
import { isInView, reveal } from '../../page/reveal';
import { nextMark } from '../../page/travel';
import { CardPlace } from './card-place';
import type { Dismissals } from './dismissals';
import { isOrphaned } from './orphan';

type Look = Pick<Settings, 'marks' | 'appearance'>;

/** The findings of the page as it stands: painted, found under a point, travelled from one to the next. */
export class Findings {
  texts: PageText[] = [];
  hits = new HitTest();
  readonly card: CardPlace;
  readonly dismissals: Dismissals;
  readonly dom: Dom;
  readonly #painter: Painter;
  readonly #control: AbortController;
  /** The reading without what the reader dismissed. */
  shown: Reading | null = null;
  #reading: Reading | null = null;
  #allMarks: Mark[] = [];
  /** Those of {@link shown}. */
  #marks: Mark[] = [];
  #look: Look = { marks: 'request', appearance: 'auto' };
  #current: Mark | null = null;
  #paintings = 0;
  #last: { reading: Reading | null; texts: PageText[] } = { reading: null, texts: [] };

  constructor(dom: Dom, painter: Painter, dismissals: Dismissals, control: AbortController) {
    this.dom = dom;
    this.#painter = painter;
    this.dismissals = dismissals;
    this.#control = control;
    this.card = new CardPlace(dom, dismissals, control.signal);
  }

  /** Our element in the page, while a card is open. */
  get host(): Element | null {
    return this.card.host;
  }

  /** What is to be shown of the last reading is another part of it. */
  showAgain(): void {
    const { reading, texts } = this.#last;
    result(this.showing(reading, texts));
  }

  /** Shows a reading in steps: until the last of them, what was painted before stays. The last that began counts. */
  *showing(reading: Reading | null, texts: PageText[]): Generator<void, void> {
    const last = { reading, texts };
    this.#last = last;
    const shown = this.dismissals.applyTo(reading);
    const allMarks = reading ? yield* markSteps(reading) : [];
    const marks = shown === reading ? allMarks : shown ? yield* markSteps(shown) : [];
    if (this.#last !== last) return;
    this.texts = texts;
    this.shown = shown;
    this.#reading = reading;
    this.#allMarks = allMarks;
    this.#marks = marks;
    this.#current = this.#current && markAgain(this.#marks, this.#current);
    yield* this.#painting();
    this.card.follow((what) => this.#again(what));
  }

  /** What an earlier reading's mark or mention is in this one, and where it stands; null when it is gone. */
  #again(before: Mark | Mention): Painted | null {
    const mentions = this.#reading?.mentions ?? [];
    const what = 'statements' in before ? markAgain(this.#allMarks, before) : mentionAgain(mentions, before);
    return what && { what, pieces: this.#piecesOf(what) };
  }

  look(look: Partial<Look>): void {
    Object.assign(this.#look, look);
    result(this.#painting());
  }

  /** Takes the marks off the page while nobody looks. What was found stays. */
  rest(): void {
    this.#painter.hide();
  }

  wake(): void {
    this.#painter.unhide();
  }

  clear(): void {
    this.#painter.clear();
    this.hits = new HitTest();
    this.card.close();
  }

  /** The last that began is the one that is seen. */
  *#painting(): Generator<void, void> {
    const painting = ++this.#paintings;
    const marks = shownMarks(this.#marks, this.#look.marks);
    const mentions = shownMentions(this.#reading?.mentions ?? [], marks, this.#look.marks);
    const steps = this.#painter.painting(this.texts, marks, mentions);
    const painted = yield* whileTrue(steps, () => painting === this.#paintings);
    if (!painted) return;
    const hits = new HitTest();
    yield* hits.take(painted);
    if (painting === this.#paintings) this.hits = hits;
  }

  #piecesOf(what: Mark | Mention): TextPiece[] {
    const { start, end } = 'position' in what ? what.position : what;
    return piecesOf(this.texts[what.frame ?? 0], start, end);
  }

  /** Opens the card of what is painted somewhere. */
  async open({ what, pieces }: Painted, { isPinned }: { isPinned: boolean }): Promise<void> {
    if (isOrphaned()) return this.#control.abort(); // A newer script of ours answers to the same gesture.
    if ('statements' in what) this.#current = what;
    await this.card.open({
      what,
      pieces,
      isPinned,
      report: this.#reading?.report ?? null,
      appearance: this.#look.appearance,
    });
  }

  /** Scrolls to a statement, by its id, or a mention, as `m` and its place in the reading, and lights it up. */
  jump(id: string): boolean {
    const what = this.#withId(id);
    const pieces = what ? this.#piecesOf(what) : [];
    if (pieces.length === 0) return false;
    if (what && 'statements' in what) this.#current = what;
    reveal(this.dom, pieces);
    this.#painter.flash(pieces);
    return true;
  }

  /** A statement that stands to nothing has no mark; it is a place all the same. */
  #withId(id: string): Mark | Mention | undefined {
    const statement = this.#reading?.statements.find((statement) => statement.id === id);
    if (!statement) return /^m\d+$/.test(id) ? this.#reading?.mentions[Number(id.slice(1))] : undefined;
    const mark = this.#marks.find(({ statements }) => statements.includes(statement));
    const { frame = 0, position } = statement;
    return mark ?? { frame, ...position, standing: 'agrees', statements: [statement] };
  }

  /** Goes to the next or previous mark, or stays where the reader is, opens its card and moves the focus into it. */
  async step(by: 1 | -1 | 0): Promise<boolean> {
    const shown = shownMarks(this.#marks, this.#look.marks);
    const marks = shown.length > 0 ? shown : this.#marks;
    const places = marks.map((mark) => ({ what: mark, pieces: this.#piecesOf(mark) }));
    const place = nextMark(places, this.#current, by);
    if (!place) return false;
    if (!isInView(place.pieces)) reveal(this.dom, place.pieces);
    this.#painter.flash(place.pieces);
    await this.open(place, { isPinned: true });
    this.card.focus();
    return true;
  }
}

/** Goes through steps as long as they are wanted; null when they no longer were. */
function* whileTrue<Result>(
  steps: Generator<void, Result>,
  isWanted: () => boolean,
): Generator<void, Result | null> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield;
    if (!isWanted()) return null;
  }
}
