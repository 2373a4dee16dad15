import { hasClass } from '../../lexicon/word-classes.ts';
import { nounPhraseAt } from '../../analysis/clauses/noun-phrases.ts';
import { stretchOf } from '../../analysis/statements.ts';
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
    return other === null || first === null ? [] : [{ text, first, sentence, ...other }];
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
