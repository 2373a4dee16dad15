import type { Join, Partner, Piece, RoomLayout } from './layout/layout.ts';
import { linkIdsOf, sentencesByLink } from './layout/partners.ts';
import type { RoomElements, SentenceAt } from './room-elements.svelte.ts';

/** Which sentences report the same thing, and which of them light up under the pointer or the focus. */
export class LinkedSentences {
  hovered: SentenceAt | null = $state.raw(null);
  focused: SentenceAt | null = $state.raw(null);
  /** The link whose ribbon is under the pointer. */
  hoveredLink: string | null = $state(null);
  readonly #elements: RoomElements;
  readonly #layout: () => RoomLayout;
  #litWords: readonly HTMLElement[] = [];

  constructor(elements: RoomElements, layout: () => RoomLayout) {
    this.#elements = elements;
    this.#layout = layout;
  }

  readonly #partners = $derived.by(() => this.#layout().partners);
  /** By link: its sentences in every column. */
  readonly #sentences = $derived.by(() => sentencesByLink(this.#partners));

  readonly activeLinks: ReadonlySet<string> = $derived.by(() =>
    this.hoveredLink !== null
      ? linkIdsOf([{ linkId: this.hoveredLink }])
      : linkIdsOf(this.partnersOf(this.hovered ?? this.focused)),
  );

  partnersOf(at: SentenceAt | null): readonly Partner[] {
    return (at && this.#partners[at.column]?.get(at.sentence)) ?? [];
  }

  joinOf(linkId: string): Join | undefined {
    return this.#layout().joins.find((join) => join.linkId === linkId);
  }

  pieceOf({ column, sentence }: SentenceAt): Piece | undefined {
    const { sentences, paragraphs } = this.#layout().columns[column] ?? {};
    const paragraph = sentences?.[sentence]?.paragraph;
    return paragraph === undefined
      ? undefined
      : paragraphs?.[paragraph]?.pieces.find((piece) => piece.sentence === sentence);
  }

  /**
   * Lights up the sentences of the active links in every column; returns how to put them out. Set on the elements, since
   * a link touches few of thousands.
   */
  light(): () => void {
    const lit: HTMLElement[] = [];
    for (const id of this.activeLinks)
      for (const at of this.#sentences.get(id) ?? []) {
        const element = this.#elements.elementOf(at);
        if (element) lit.push(element);
      }
    for (const element of lit) element.dataset.active = '';
    return () => {
      for (const element of lit) delete element.dataset.active;
    };
  }

  /** Lights up both sides of the word-level differences at `target`, and nothing else. */
  lightWords(target: EventTarget | null): void {
    const run = target instanceof Element ? target.closest<HTMLElement>('[data-edit]') : null;
    for (const word of this.#litWords) delete word.dataset.lit;
    const ids = run?.dataset.edit?.split(' ') ?? [];
    this.#litWords = ids.flatMap((id) => [
      ...(this.#elements.row?.querySelectorAll<HTMLElement>(`[data-edit~=${JSON.stringify(id)}]`) ?? []),
    ]);
    for (const word of this.#litWords) word.dataset.lit = '';
  }
}
