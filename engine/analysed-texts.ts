import { analyse } from './analysis/analyse.ts';
import type { Document, SentenceForm } from './analysis/document.ts';
import { learnedGrammarOf, type LearnedGrammar } from './lexicon/learned-grammar.ts';
import type { SourceText } from './types.ts';

/** So many bytes of what was analysed are kept, as far as they can be told: of some thirty reports, or of three novels. */
const MOST_BYTES = 128_000_000;
/** What a character of a report takes once all that is read of it was asked for, and one of a long text, of which little is. */
const BYTES_OF_REPORT = 600;
const BYTES_OF_LONG_TEXT = 100;
/** Texts of more sentences are long. */
const SENTENCES_OF_REPORT = 400;

interface Kept {
  readonly source: SourceText;
  readonly document: Document;
  /** What was learned of its language when it was analysed. */
  readonly grammar: LearnedGrammar | null;
}

/**
 * The texts of comparisons that one host makes one after the other, each analysed once: for the comparison, the ledgers of it, the next one
 * with other pins or with one text more. Trees and what is read of them are kept as far as they were asked for. Results are the same as
 * without: a document depends on its text, title, day and language alone.
 *
 * One comparison at a time uses it: {@link documentsOf} begins a use, {@link settle} ends it.
 */
export class AnalysedTexts {
  private readonly kept = new Map<string, Kept>();
  private forms = new Map<string, Map<string, SentenceForm>>();
  private expired: () => boolean = NEVER;
  private inUse = false;

  /** @param most how many bytes are kept after a use, of the texts that were used last */
  constructor(private readonly most = MOST_BYTES) {}

  /**
   * The texts, analysed: those that are kept as they are, the others now. Sentences printed alike share their form, whichever of the texts
   * they stand in.
   *
   * @param expired see `CompareOptions`; asked until {@link settle}
   */
  documentsOf(sources: readonly SourceText[], expired: () => boolean = NEVER): Document[] {
    // A use that never ended was cut off, perhaps by its deadline: nobody knows what of it is whole.
    if (this.inUse || this.isOutdated()) this.forget();
    this.inUse = true;
    this.expired = expired;
    const knownParagraphs = new Map();
    return sources.map((source) => {
      const kept = this.kept.get(source.id);
      this.kept.delete(source.id);
      const document =
        kept !== undefined && areOneText(kept.source, source)
          ? kept.document
          : analyse(source, undefined, {
              expired: () => this.expired(),
              knownForms: this.forms,
              knownParagraphs,
            });
      // Behind all others: the first ones are those that were used longest ago.
      this.kept.set(source.id, { source, document, grammar: learnedGrammarOf(document.language) });
      return document;
    });
  }

  /** Ends a use. What was read after the deadline is coarse and is not kept. */
  settle(): void {
    const whole = !this.expired();
    this.expired = NEVER;
    this.inUse = false;
    if (!whole) this.forget();
    else this.trim();
  }

  /** Whether a grammar was loaded since, with which more is read of a text. */
  private isOutdated(): boolean {
    for (const { document, grammar } of this.kept.values())
      if (learnedGrammarOf(document.language) !== grammar) return true;
    return false;
  }

  private trim(): void {
    let bytes = 0;
    for (const { document } of this.kept.values()) bytes += bytesOf(document);
    if (bytes <= this.most) return;
    for (const [id, { document }] of this.kept) {
      if (bytes <= this.most) break;
      this.kept.delete(id);
      bytes -= bytesOf(document);
    }
    this.forms = formsOf([...this.kept.values()].map(({ document }) => document));
  }

  private forget(): void {
    this.kept.clear();
    this.forms = new Map();
  }
}

const NEVER = () => false;

function bytesOf({ text, sentences }: Document): number {
  return text.length * (sentences.length > SENTENCES_OF_REPORT ? BYTES_OF_LONG_TEXT : BYTES_OF_REPORT);
}

/** What a document is made of. */
function areOneText(a: SourceText, b: SourceText): boolean {
  return a.text === b.text && a.language === b.language && a.published === b.published && a.title === b.title;
}

/** The forms of the sentences of some documents; those of headlines stand for themselves, see `analyse`. */
function formsOf(documents: readonly Document[]): Map<string, Map<string, SentenceForm>> {
  const forms = new Map<string, Map<string, SentenceForm>>();
  for (const { language, text, paragraphs, sentences } of documents) {
    const known = forms.get(language) ?? new Map<string, SentenceForm>();
    forms.set(language, known);
    for (const { start, end, paragraph, form } of sentences)
      if (paragraphs[paragraph]?.role !== 'headline') known.set(text.slice(start, end), form);
  }
  return forms;
}
