import { excerptQuotes, type Dossier } from '../../../engine/dossier/index.ts';
import type { Evidence, Finding, Place, Span } from '../../../engine/index.ts';
import { factTable } from '../../../engine/view/index.ts';
import type { OpenComparison } from '../comparison/open-comparison.svelte.ts';
import type { Toasts } from '../../parts/toasts.svelte.ts';
import type { DeepLink } from '../window/deep-link.ts';
import {
  excerptAsHtml,
  excerptAsMarkdown,
  excerptAsText,
  type Excerpt,
  type ExcerptForm,
} from './excerpt.ts';

export interface CopyingParts {
  readonly open: () => OpenComparison | null;
  /** What is open as a dossier, by which it is cited; null until it has been compared. */
  readonly dossier: () => Dossier | null;
  readonly link: (finding: string | null, place?: DeepLink['place']) => string;
  /** What a link leads to is kept. */
  readonly keep: () => void;
  readonly toasts: Pick<Toasts, 'show'>;
}

/** One of the things that can be copied where the user is. */
export interface CopyChoice {
  readonly what: 'words' | 'row' | 'fact' | 'finding';
  readonly excerpt: Excerpt;
}

/** Copies of words, rows, facts and findings, with where they stand and a link that leads back. */
export class Copying {
  /** What can be copied, over the window; null while nothing is asked. */
  choices = $state.raw<readonly CopyChoice[] | null>(null);
  readonly #parts: CopyingParts;

  constructor(parts: CopyingParts) {
    this.#parts = parts;
  }

  /** Selected words; and the row and the fact that they stand in. */
  ofWords(column: number, span: Span): void {
    const open = this.#parts.open();
    const member = open?.texts[column]?.member;
    if (!open || !member) return;
    const source = member.member.id;
    const quote = member.text.slice(span.start, span.end);
    const link = this.#parts.link(null, { text: source, ...span });
    const words = this.#excerpt({ says: '' }, [{ source, ...span, quote }], link, 'as they are');
    this.choices = [
      { what: 'words', excerpt: words },
      ...this.#rowAt(open, source, span, link),
      ...this.#factsAt(open, source, span, link),
    ];
  }

  ofFinding(finding: Finding): void {
    if (!this.#parts.open()) return;
    const excerpt = this.#excerpt(finding, finding.places, this.#parts.link(finding.id));
    this.choices = [{ what: 'finding', excerpt }];
  }

  async copy(excerpt: Excerpt, form: ExcerptForm): Promise<void> {
    const { toasts, keep } = this.#parts;
    keep();
    const text = form === 'markdown' ? excerptAsMarkdown(excerpt) : excerptAsText(excerpt);
    try {
      if (form === 'rich')
        await navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([excerptAsHtml(excerpt)], { type: 'text/html' }),
            'text/plain': new Blob([text], { type: 'text/plain' }),
          }),
        ]);
      else await navigator.clipboard.writeText(text);
      this.choices = null;
      toasts.show({ message: 'Copied.' });
    } catch {
      toasts.show({
        message: 'It could not be copied.',
        hint: 'Select the words in the preview and copy them with the keyboard.',
        tone: 'error',
      });
    }
  }

  #excerpt(
    about: Pick<Finding, 'says'> & Partial<Pick<Finding, 'letters'>>,
    places: readonly (Place & Partial<Pick<Evidence, 'focus'>>)[],
    link: string,
    words: 'as they are' | 'whole sentences' = 'whole sentences',
  ): Excerpt {
    const dossier = this.#parts.dossier();
    const evidence = places.map((place) => ({ focus: [], ...place }));
    if (dossier !== null)
      return { ...excerptQuotes(dossier, about, evidence, words === 'whole sentences'), link };
    // Before the texts are compared there are no paragraphs to cite.
    const titleOf = (id: string) =>
      this.#parts.open()?.texts.find(({ member }) => member.member.id === id)?.member.title ?? '';
    return {
      says: about.says,
      link,
      quotes: places.map(({ source, quote }) => ({ quote, label: titleOf(source) })),
    };
  }

  /** What the texts say in the row that words stand in. */
  #rowAt(open: OpenComparison, source: string, span: Span, link: string): CopyChoice[] {
    const { result } = open;
    const at = result?.texts.findIndex(({ id }) => id === source) ?? -1;
    const outline = result?.texts[at];
    if (!result || !outline) return [];
    const sentence = outline.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
    const row = result.rows.find(({ cells }) => cells[at]?.includes(sentence));
    if (row === undefined) return [];
    const places = row.cells.flatMap((cell, column) => {
      const { id, sentences } = result.texts[column]!;
      const text = open.texts.find(({ member }) => member.member.id === id)?.member.text ?? '';
      const spans = cell.flatMap((index) => sentences[index] ?? []);
      const [first, last] = [spans[0], spans.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ source: id, start: first.start, end: last.end, quote: text.slice(first.start, last.end) }];
    });
    return places.length < 2 ? [] : [{ what: 'row', excerpt: this.#excerpt({ says: '' }, places, link) }];
  }

  /** The facts that words tell, with what every text prints of them. */
  #factsAt(open: OpenComparison, source: string, span: Span, link: string): CopyChoice[] {
    if (!open.result) return [];
    return factTable(open.result)
      .lines.filter(({ cells }) =>
        cells.some(
          (cell) =>
            cell?.place.source === source && cell.place.start < span.end && span.start < cell.place.end,
        ),
      )
      .slice(0, 3)
      .map(({ cells, findings }) => ({
        what: 'fact',
        excerpt: this.#excerpt(
          findings[0] ?? { says: cells.flatMap((cell) => cell?.value ?? []).join(' / ') },
          cells.flatMap((cell) => cell?.place ?? []),
          link,
        ),
      }));
  }
}
