import type { Pin, PinnedPlace, Span } from '../../../engine/index.ts';
import { apartFromPartners, changed, decide, wholeSentences, type PinChange } from '../comparison/pins.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** Sentences that wait for their counterpart in another text. */
export interface PinHalf extends PinnedPlace {
  readonly letter: string;
  readonly quote: string;
}

/** What the user decides about sentences: these correspond, these never do. */
export class PinActions {
  #half = $state.raw<{ readonly comparison: string; readonly place: PinHalf } | null>(null);
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** The first half of a pin that is being made in the open comparison. */
  get half(): PinHalf | null {
    return this.#half && this.#half.comparison === this.#open?.id ? this.#half.place : null;
  }

  /** Takes the sentences as one half of a pin; the second, in another column, makes it. */
  async correspond(column: number, span: Span): Promise<void> {
    const place = this.#place(column, span);
    const open = this.#open;
    if (!place || !open) return this.#say('Wait until the texts are compared, then pin.');
    const { half } = this;
    if (!half || half.source === place.source) {
      this.#half = { comparison: open.id, place };
      return this.#say(
        `Pinning ${place.letter}: “${place.quote}”. Now select its counterpart in another column.`,
      );
    }
    await this.#join('together', half, place);
  }

  /** Keeps the sentences apart from the other half, or, where none is waiting, from all that they are linked to. */
  async never(column: number, span: Span): Promise<void> {
    const place = this.#place(column, span);
    const result = this.#open?.result;
    if (!place || !result) return this.#say('Wait until the texts are compared, then pin.');
    const { half } = this;
    if (half && half.source !== place.source) return this.#join('apart', half, place);
    const pins = apartFromPartners(result, place.source, place);
    if (pins.length === 0) return this.#say('These sentences are linked to nothing.');
    await this.#decide(pins, 'Pinned: these never correspond.');
  }

  /** Lets the waiting half go. */
  cancel(): void {
    if (!this.half) return;
    this.#half = null;
    this.#say('Pinning ended.');
  }

  async remove(pin: Pin): Promise<void> {
    await this.#change({ added: [], dropped: [pin] }, 'Removed a pin.');
  }

  get #open() {
    return this.#changes.openTexts.open;
  }

  #say(sentence: string): void {
    this.#changes.messages.announce(sentence);
  }

  #place(column: number, span: Span): PinHalf | null {
    const text = this.#open?.texts[column]?.member;
    const outline = text && this.#open?.outline(text.member.id);
    const whole = outline && wholeSentences(outline, span);
    if (!whole) return null;
    const quote = text.text.slice(whole.start, whole.end).trim();
    return { source: text.member.id, ...whole, letter: outline.letter, quote };
  }

  async #join(kind: Pin['kind'], one: PinHalf, other: PinHalf): Promise<void> {
    this.#half = null;
    const bare = ({ source, start, end }: PinHalf): PinnedPlace => ({ source, start, end });
    const said = kind === 'together' ? 'Pinned: these correspond.' : 'Pinned: these never correspond.';
    await this.#decide([{ kind, places: [bare(one), bare(other)] }], said);
  }

  #decide(added: readonly Pin[], said: string): Promise<void> {
    return this.#change(decide(this.#open?.pins ?? [], added), said);
  }

  async #change(change: PinChange, message: string): Promise<void> {
    const { journal, messages } = this.#changes;
    const comparison = this.#open?.id;
    if (comparison === undefined) return;
    const back = { added: change.dropped, dropped: change.added };
    await journal.during(async () => {
      await this.#apply(comparison, change);
      const deed = {
        what: message.replace(/\.$/, ''),
        undo: () => this.#apply(comparison, back),
        redo: () => this.#apply(comparison, change),
      };
      journal.record(deed);
      messages.toasts.show({ message, undo: () => void journal.undo(deed) });
    });
  }

  /** In the comparison with this id, which is opened again if another one is open by now. */
  async #apply(comparison: string, change: PinChange): Promise<void> {
    if (this.#open?.id !== comparison) await this.#changes.openTexts.openComparison(comparison);
    const open = this.#open;
    if (open?.id === comparison) await open.pin(changed(open.pins, change));
  }
}
