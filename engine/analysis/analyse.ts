import { languageOf } from '../segment/language.ts';
import { splitParagraphs } from '../segment/paragraphs.ts';
import { splitSentences, type KnownParagraphs } from '../segment/sentences.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import { blockQuotationsIn } from '../text/block-quotations.ts';
import { turnsIn } from '../text/transcript-turns.ts';
import { nestedQuotationsIn } from './nested-quotations.ts';
import { PrintedSentence } from './printed-sentence.ts';
import { quotationsIn, withTurns } from './quotations-in-text.ts';
import { SentenceInText, type TextOfSentences } from './sentence-in-text.ts';
import { formsIn, groupsIn } from './word-forms.ts';
import type { Sentence, SourceText } from '../types.ts';
import { NO_AMOUNTS } from './amounts.ts';
import type { Entities } from './entities/chain.ts';
import { entitiesIn } from './entities/resolve.ts';
import { isRecognised } from './recognised-text.ts';
import type { Document, DocumentSentence, NestedQuotation, SentenceForm, SentenceForms } from './document.ts';

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
  const quotations = quotationsIn(
    withTurns(quoted, [...turnsIn(source.text, paragraphs), ...blockQuotationsIn(source.text, paragraphs)]),
    sentences,
  );
  let entities: Entities | undefined;
  let recognised: boolean | undefined;
  let nested: readonly NestedQuotation[] | undefined;
  return {
    id: source.id,
    text: source.text,
    title: source.title ?? null,
    published,
    language,
    paragraphs,
    sentences,
    quotations,
    get nested() {
      return (nested ??= nestedQuotationsIn(source.text, quotations));
    },
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
    get isRecognised() {
      return (recognised ??= isRecognised(sentences, language));
    },
    groupsOf: groupsIn(language),
  };
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
