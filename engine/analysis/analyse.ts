import { firstEndingAfter } from '../algorithms/index.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { languageOf } from '../segment/language.ts';
import { splitParagraphs } from '../segment/paragraphs.ts';
import { splitSentences, type KnownParagraphs } from '../segment/sentences.ts';
import { eachToken, type TokenKind } from '../segment/tokens.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import { blockQuotationsIn, type BlockQuotation } from '../text/block-quotations.ts';
import { turnsIn, type Turn } from '../text/transcript-turns.ts';
import { formsIn, groupsIn, type WordForm } from './word-forms.ts';
import type { Sentence, SourceText, Span } from '../types.ts';
import { parse, treeAt, type ParsedSentence } from './parse.ts';
import { amountsOf, mayHoldAmounts, NO_AMOUNTS, type Amounts } from './amounts.ts';
import type { Entities } from './entities/chain.ts';
import { entitiesIn } from './entities/resolve.ts';
import { statementsIn, type Statement } from './statements.ts';
import { flatTree } from './tree/flat-tree.ts';
import type { Tree } from './tree/tree.ts';
import type { Document, DocumentSentence, Quotation, SentenceForm, SentenceForms, Word } from './document.ts';

const NO_ENTITIES: Entities = { mentions: [], chains: [], chainOf: [], antecedentOf: [] };

const UNREAD: SentenceForm = {
  forms: [],
  starts: [],
  proper: [],
  count: 0,
  classes: 0,
  parsed: null,
};

/** How a text is analysed for a comparison. */
export interface AnalyseOptions {
  /**
   * See `CompareOptions`; sentences read after it are coarse and have no words, and what costs much and was not asked for before, trees and
   * what is read of them, is left out: no answer stands on it.
   */
  readonly expired?: () => boolean;
  /** What the same comparison has read already; it is added to. */
  readonly knownForms?: SentenceForms;
  readonly knownParagraphs?: KnownParagraphs;
}

/**
 * Analyses one text: paragraphs, sentences and words at once; trees, statements, amounts and entities when they are first asked for.
 * English needs nothing more; for German, French and Spanish `loadLanguage` brings the grammar, without which there are no trees.
 *
 * @param text a text, or one with what is known of it
 * @param language a BCP 47 tag, for a text of its own; guessed without one
 */
export function analyse(
  text: string | SourceText,
  language?: string,
  options: AnalyseOptions = {},
): Document {
  const given = typeof text === 'string' ? { id: '', text } : text;
  return analyseSource(language === undefined ? given : { ...given, language }, options);
}

function analyseSource(
  source: SourceText,
  { expired = () => false, knownForms = new Map(), knownParagraphs }: AnalyseOptions,
): Document {
  const language = languageOf(source.text, source.language);
  const paragraphs = splitParagraphs(source.text);
  const quoted = quotedSpans(source.text, paragraphs);
  const published = source.published ?? null;
  const readSentence = sentenceReader(source.text, { language, published, quoted, expired }, knownForms);
  const sentences = splitSentences(source.text, paragraphs, language, expired, knownParagraphs).map(
    (sentence): DocumentSentence =>
      expired()
        ? {
            ...sentence,
            words: [],
            tree: null,
            statements: [],
            amounts: NO_AMOUNTS,
            form: UNREAD,
            isQuoted: () => false,
          }
        : readSentence(sentence, paragraphs[sentence.paragraph]?.role === 'headline'),
  );
  let entities: Entities | undefined;
  return {
    id: source.id,
    text: source.text,
    title: source.title ?? null,
    published,
    language,
    paragraphs,
    sentences,
    quotations: quotationsIn(
      withTurns(quoted, [...turnsIn(source.text, paragraphs), ...blockQuotationsIn(source.text, paragraphs)]),
      sentences,
    ),
    get entities() {
      if (entities === undefined) {
        const found = entitiesIn(
          sentences.flatMap(({ tree }) => tree ?? []),
          source.text,
          { expired },
        );
        if (expired()) return NO_ENTITIES;
        entities = found;
      }
      return entities;
    },
    groupsOf: groupsIn(language),
  };
}

/** What the sentences of a text have in common. */
interface TextOfSentences {
  readonly language: string;
  readonly published: string | null;
  /** What stands between quotation marks, in order. */
  readonly quoted: readonly Span[];
  readonly expired: () => boolean;
}

/** Reads sentences of one text. */
function sentenceReader(
  text: string,
  all: TextOfSentences,
  knownForms: SentenceForms,
): (sentence: Sentence, headline: boolean) => DocumentSentence {
  const { language } = all;
  const known = knownForms.get(language) ?? new Map<string, SentenceForm>();
  knownForms.set(language, known);
  const formOf = formsIn(language);
  return (sentence, headline) => {
    const printed = text.slice(sentence.start, sentence.end);
    let form = headline ? undefined : known.get(printed);
    if (form === undefined) {
      form = new PrintedSentence(printed, language, formOf, headline);
      if (!headline) known.set(printed, form);
    }
    return new SentenceInText(sentence, form, all, headline);
  };
}

/** Most sentences of two versions are the same, and nobody asks for their words: they are made when asked for. */
class SentenceInText implements DocumentSentence {
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  private made: readonly Word[] | undefined;
  private grown: Tree | null | undefined;
  private told: Amounts | undefined;
  private stated: readonly Statement[] | undefined;

  constructor(
    sentence: Sentence,
    readonly form: SentenceForm,
    private readonly all: TextOfSentences,
    private readonly headline: boolean,
  ) {
    this.index = sentence.index;
    this.paragraph = sentence.paragraph;
    this.start = sentence.start;
    this.end = sentence.end;
  }

  get words(): readonly Word[] {
    return (this.made ??= wordsIn(this.form, this.start, this.all.quoted));
  }

  get tree(): Tree | null {
    if (this.grown === undefined && this.all.expired()) return null;
    return (this.grown ??= this.grow());
  }

  private grow(): Tree | null {
    const { parsed } = this.form;
    if (parsed === null) return null;
    const { headline, start, index: sentence } = this;
    const { language } = this.all;
    const isQuoted = (from: number, to: number) => this.isQuoted(from, to);
    return treeAt(parsed, { language, headline, start, sentence, isQuoted });
  }

  get statements(): readonly Statement[] {
    if (this.stated === undefined && this.all.expired()) return [];
    return (this.stated ??= this.tree === null ? [] : statementsIn(this.tree));
  }

  get amounts(): Amounts {
    if (this.told === undefined && this.all.expired()) return NO_AMOUNTS;
    return (this.told ??= this.readAmounts());
  }

  private readAmounts(): Amounts {
    const { language, published } = this.all;
    if (!mayHoldAmounts(this.form.forms, language)) return NO_AMOUNTS;
    const { headline, index: sentence } = this;
    return amountsOf(this.tree ?? flatTree(this.words, { language, sentence, headline }), published);
  }

  isQuoted(start: number, end: number): boolean {
    const { quoted } = this.all;
    const within = quoted[firstEndingAfter(quoted, start)];
    return within !== undefined && start >= within.start && end <= within.end;
  }
}

/** The words of a sentence as printed, as if it began at offset 0 and stood in no quotation. */
export function wordsOf(form: SentenceForm): Word[] {
  return wordsIn(form, 0, []);
}

/** The words of a sentence that begins at `from`. */
function wordsIn({ forms, starts, proper }: SentenceForm, from: number, quoted: readonly Span[]): Word[] {
  let span = firstEndingAfter(quoted, from);
  return forms.map((form, at): Word => {
    const start = from + starts[at]!;
    const end = start + form.text.length;
    while (span < quoted.length && quoted[span]!.end <= start) span += 1;
    const within = quoted[span];
    return new FormInText(
      form,
      start,
      proper[at]!,
      within !== undefined && start >= within.start && end <= within.end,
    );
  });
}

/** A word holds no more than where it stands: the rest is its form's, which all its occurrences share. */
class FormInText implements Word {
  constructor(
    private readonly form: WordForm,
    readonly start: number,
    readonly proper: boolean,
    readonly quoted: boolean,
  ) {}

  get end(): number {
    return this.start + this.form.text.length;
  }
  get text(): string {
    return this.form.text;
  }
  get key(): string {
    return this.form.key;
  }
  get kind(): TokenKind {
    return this.form.kind;
  }
  get stem(): string {
    return this.form.stem;
  }
  get groups(): readonly number[] {
    return this.form.groups;
  }
  get lexeme(): Lexeme | null {
    return this.form.lexeme;
  }
  get isStop(): boolean {
    return this.form.isStop;
  }
}

/** What is worked out of a printed sentence: its word forms at once, its grammar when somebody asks. */
class PrintedSentence implements SentenceForm {
  readonly forms: readonly WordForm[];
  readonly starts: readonly number[];
  readonly proper: readonly boolean[];
  readonly count: number;
  readonly classes: number;
  private grammar: ParsedSentence | null | undefined;

  constructor(
    private readonly printed: string,
    private readonly language: string,
    formOf: (printed: string) => WordForm,
    headline: boolean,
  ) {
    const forms: WordForm[] = [];
    const starts: number[] = [];
    eachToken(printed, 0, printed.length, (token, start) => {
      forms.push(formOf(token));
      starts.push(start);
    });
    // In a headline that capitalises every word, capitals say nothing.
    const capitalsTell = !headline || forms.some(isSmall);
    this.forms = forms;
    this.starts = starts;
    this.proper = forms.map(
      ({ lettering }, at) =>
        lettering === 'capitals' || (lettering === 'capital' && capitalsTell && !opensSentence(forms, at)),
    );
    this.count = forms.reduce((sum, { kind }) => sum + (kind === 'punctuation' ? 0 : 1), 0);
    this.classes = forms.reduce((all, { classes }) => all | classes, 0);
  }

  get parsed(): ParsedSentence | null {
    return (this.grammar ??= parse(this.printed, this.language));
  }
}

/** A word of some length, not the first, without a capital. */
function isSmall(form: WordForm, index: number): boolean {
  return index > 0 && form.kind === 'word' && form.text.length > 3 && form.lettering === 'other';
}

const STOPS = /^[:.!?…]$/u;
const OPENS_QUOTATION = /^["“«„「『]$/u;

/** Whether a capital says nothing here: at the beginning, after a colon or a stop, and after an opening quotation mark. */
function opensSentence(forms: readonly WordForm[], at: number): boolean {
  let before = at - 1;
  for (; before >= 0 && forms[before]!.kind === 'punctuation'; before -= 1) {
    if (STOPS.test(forms[before]!.text)) return true;
  }
  return before < 0 || OPENS_QUOTATION.test(forms[at - 1]!.text);
}

/** A turn of a transcript, or a block quotation, in which something is quoted is left to those quotations. */
function withTurns(
  quoted: readonly Span[],
  turns: readonly (Turn | BlockQuotation)[],
): readonly (Span | Turn | BlockQuotation)[] {
  if (turns.length === 0) return quoted;
  const plain = turns.filter(
    ({ start, end }) => !quoted.some((span) => span.start < end && span.end > start),
  );
  return [...quoted, ...plain].sort((x, y) => x.start - y.start);
}

function quotationsIn(
  spans: readonly (Span | Turn | BlockQuotation)[],
  sentences: readonly DocumentSentence[],
): Quotation[] {
  const quotations: Quotation[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < sentences.length && sentences[first]!.end <= span.start) first += 1;
    const words: Word[] = [];
    for (let at = first; at < sentences.length && sentences[at]!.start < span.end; at += 1) {
      for (const word of sentences[at]!.words) {
        if (word.start >= span.start && word.end <= span.end) words.push(word);
      }
    }
    if (words.some((word) => word.kind !== 'punctuation')) {
      quotations.push({
        start: span.start,
        end: span.end,
        sentence: Math.min(first, sentences.length - 1),
        words,
        ...('label' in span && { label: span.label }),
      });
    }
  }
  return quotations;
}
