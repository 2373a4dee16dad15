import { hasClass } from '../../lexicon/word-classes.ts';
import { nounPhraseAt } from '../../analysis/clauses/noun-phrases.ts';
import { stretchOf } from '../../analysis/statements.ts';
import { dependents } from '../../analysis/tree/tree.ts';
import { speechesIn, type Speech } from '../../quotations/speeches.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import { packOf, type Affairs } from '../../lexicon/language-pack.ts';
import type { Document, DocumentSentence, Quotation } from '../../analysis/document.ts';
import type { Span } from '../../types.ts';

/** A quotation of this many words can stand for what a document says. */
const FEWEST_WORDS = 5;
/** So many quotations before the sentence are looked at: in a book the document is not one quoted chapters ago. */
const LAST_QUOTATIONS = 100;

/** What a text quotes of something, and the later sentence in which it speaks of another version of it. */
export interface TwoVersions {
  readonly text: number;
  readonly first: Quotation;
  readonly sentence: DocumentSentence;
  /** Where the last sentence ends that goes on with what that version says, over whatever paragraphs. */
  readonly end: number;
  /** Where what it quotes of the first ends, with all that goes on with that speech. */
  readonly firstEnd: number;
  /** "Another version of the letter". */
  readonly phrase: Span;
  /** "letter". */
  readonly thing: string;
}

/** Where a text itself says that there are two versions. */
export function versionsIn(documents: readonly Document[]): TwoVersions[] {
  return documents.flatMap(spokenOf);
}

function spokenOf(document: Document, text: number): TwoVersions[] {
  const versions = packOf(document.language)?.affairs?.versions;
  if (versions === undefined) return [];
  return document.sentences.flatMap((sentence): TwoVersions[] => {
    if (!hasClass(sentence.form, 'version') || sentence.tree === null) return [];
    const other = otherVersion(sentence.tree, versions);
    const first = other === null ? null : closestQuotation(document, sentence);
    if (other === null || first === null) return [];
    const speeches = speechesIn(document, text);
    return [
      {
        text,
        first,
        firstEnd: speechOf(speeches, first)?.end ?? first.end,
        sentence,
        end: endOfVersion(document, speeches, sentence, versions),
        ...other,
      },
    ];
  });
}

function speechOf(speeches: readonly Speech[], { start }: Span): Speech | undefined {
  return speeches.find((speech) => speech.start <= start && start < speech.end);
}

/** So many sentences behind the one that names a version may go on with it. */
const MOST_SENTENCES = 40;

/**
 * Where the last sentence ends that tells what a version says: those that its quotations reach, and behind them those that quote it with
 * "it" or the version as their subject ("*It* also calls the visit “...”"), up to the first that does neither.
 */
function endOfVersion(
  document: Document,
  speeches: readonly Speech[],
  { index, start, end: own }: DocumentSentence,
  versions: Affairs['versions'],
): number {
  let end = own;
  const isQuoted = ({ start: from, end: to }: Span) =>
    document.quotations.some((quotation) => quotation.start < to && quotation.end > from);
  for (let at = index; at < Math.min(document.sentences.length, index + MOST_SENTENCES); at += 1) {
    const sentence = document.sentences[at]!;
    if (sentence.start >= end && !(isQuoted(sentence) && isOfVersion(sentence, versions))) break;
    end = Math.max(end, sentence.end);
    for (const speech of speeches)
      if (speech.start >= start && speech.start < end && speech.end > end) end = speech.end + 1;
  }
  return document.sentences.find((sentence) => sentence.start < end && sentence.end >= end)?.end ?? end;
}

/** "It says", "the second version says": the subject of the sentence. */
function isOfVersion({ tree }: DocumentSentence, { nouns }: Affairs['versions']): boolean {
  if (tree === null || tree.root < 0) return false;
  return dependents(tree, tree.root, 'nsubj').some((at) => {
    const { norm, lemma, quoted } = tree.tokens[at]!;
    return !quoted && (norm === 'it' || nouns.has(lemma));
  });
}

/** "Another version of the letter": a text, set off from one known before. */
function otherVersion(
  tree: Tree,
  { nouns, others, of }: Affairs['versions'],
): Pick<TwoVersions, 'phrase' | 'thing'> | null {
  for (const { index, lemma, pos } of tree.tokens) {
    if (pos !== 'NOUN' || !nouns.has(lemma)) continue;
    const { determiner, modifiers, complements } = nounPhraseAt(tree, index);
    const apart = [determiner, ...modifiers].filter((at) => others.has(tree.tokens[at]?.norm ?? ''));
    const thing = complements.find(({ preposition }) => of.has(preposition))?.head;
    if (apart.length === 0 || thing === undefined || !isKnown(tree, thing)) continue;
    return { phrase: stretchOf(tree, ...apart, index, thing), thing: tree.tokens[thing]!.text };
  }
  return null;
}

/** With an article or an owner: "the letter", "his letter". */
function isKnown(tree: Tree, head: number): boolean {
  const { determiner, possessor } = nounPhraseAt(tree, head);
  return determiner >= 0 || possessor >= 0;
}

function closestQuotation(document: Document, sentence: DocumentSentence): Quotation | null {
  const stems = new Set(sentence.words.filter((word) => !word.isStop).map((word) => word.stem));
  let best: Quotation | null = null;
  let most = 1;
  const before = document.quotations.filter((quotation) => quotation.sentence < sentence.index);
  for (const quotation of before.slice(-LAST_QUOTATIONS)) {
    if (quotation.words.length < FEWEST_WORDS) continue;
    const shared = new Set(
      quotation.words.filter((word) => !word.isStop && stems.has(word.stem)).map((word) => word.stem),
    ).size;
    if (shared > most) [best, most] = [quotation, shared];
  }
  return best;
}
