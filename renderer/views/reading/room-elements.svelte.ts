/** A sentence by its column and its index in it. */
export interface SentenceAt {
  readonly column: number;
  readonly sentence: number;
}

/** The elements of the mounted reading room, and which sentence each of them is. */
export class RoomElements {
  room: HTMLElement | undefined = $state();
  /** The row of columns: what heights and widths are measured in. */
  row: HTMLElement | undefined = $state();
  /** By column: the scrolling element, and the block of text in it. */
  readonly scrollers: (HTMLElement | undefined)[] = $state([]);
  readonly texts: (HTMLElement | undefined)[] = $state([]);
  /** By column: false while a part of a long text is still to be drawn. */
  readonly whole: (boolean | undefined)[] = $state([]);

  /** Whether everything of the first `columns` columns is in the document. */
  isWhole(columns: number): boolean {
    return this.whole.slice(0, columns).every((one) => one !== false);
  }

  /** The sentence that holds `target`; null outside this room's sentences. */
  sentenceOf(target: EventTarget | null): SentenceAt | null {
    const sentence = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
    const column = sentence?.closest<HTMLElement>('[data-column]');
    if (!sentence || !column || !this.room?.contains(sentence)) return null;
    return { column: Number(column.dataset.column), sentence: Number(sentence.dataset.sentence) };
  }

  elementOf({ column, sentence }: SentenceAt): HTMLElement | null {
    return this.scrollers[column]?.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`) ?? null;
  }

  /** Whether a column is seen, or stands no more than `beside` pixels beside what is seen. */
  isNear(column: number, beside: number): boolean {
    const box = this.scrollers[column]?.getBoundingClientRect();
    const window = this.room?.getBoundingClientRect();
    return !!box && !!window && box.right > window.left - beside && box.left < window.right + beside;
  }

  scrollTop(column: number): number {
    return this.scrollers[column]?.scrollTop ?? 0;
  }
}
