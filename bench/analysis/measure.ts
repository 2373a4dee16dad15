import type { Grammar } from '../../engine/analysis/languages.ts';
import type { TreebankSentence } from '../../engine/analysis/training/conllu.ts';
import { scoreAnnotations, type RelationScore } from '../../engine/analysis/training/score.ts';
import { scoreRaw, type RawScore } from './raw-score.ts';
import { documentsOf, type Treebank } from './treebank.ts';

/** What `--json` prints of one file. Shares between 0 and 1; null for what the file or the language does not have. */
export interface Figures {
  readonly file: string;
  /** Syntactic words of the treebank. */
  readonly words: number;
  readonly xpos: number | null;
  readonly upos: number | null;
  /** With own tags. */
  readonly lemma: number | null;
  readonly uas: number | null;
  readonly las: number | null;
  /** F1 from raw text, as the next three. */
  readonly rawWords: number;
  readonly rawSentences: number;
  readonly rawUas: number | null;
  readonly rawLas: number | null;
  /** Tagged and parsed in a second, warm, gold words. */
  readonly wordsPerSecond: number | null;
}

/** Figures, and what only the table shows. */
export interface Measured {
  readonly figures: Figures;
  readonly raw: RawScore;
  /** With the treebank's own tags. */
  readonly lemmaOfGoldTags: number | null;
  readonly relations: Readonly<Record<string, RelationScore>>;
}

/** Measures the analysis of one treebank; tags and trees are null where its language has no grammar at hand. */
export function measure({ file, sentences, language }: Treebank, grammar: Grammar | null): Measured {
  const raw = scoreRaw(documentsOf(sentences), language, grammar);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const fromRaw = {
    rawWords: raw.words.f1,
    rawSentences: raw.sentences.f1,
    rawUas: raw.uas?.f1 ?? null,
    rawLas: raw.las?.f1 ?? null,
  };
  if (grammar === null) {
    const none = { xpos: null, upos: null, lemma: null, uas: null, las: null, wordsPerSecond: null };
    return { figures: { file, words, ...none, ...fromRaw }, raw, lemmaOfGoldTags: null, relations: {} };
  }
  const annotations = sentences.map((sentence) =>
    grammar.model.annotate(sentence.words.map(({ form }) => form)),
  );
  const { xpos, upos, uas, las, relations } = scoreAnnotations(sentences, annotations);
  const bare = sentences.reduce(
    (sum, sentence) => sum + sentence.words.filter((word) => word.xpos === '_').length,
    0,
  );
  const lemma = lemmaShare(sentences, grammar, (at, index) => [
    annotations[at]!.pos[index]!,
    annotations[at]!.tags[index]!,
  ]);
  const ofGold = lemmaShare(sentences, grammar, (at, index) => {
    const word = sentences[at]!.words[index]!;
    return [word.upos, word.xpos];
  });
  return {
    figures: {
      file,
      words,
      // A treebank that gives tags to marks alone has none.
      xpos: bare * 2 > words ? null : xpos,
      upos,
      lemma,
      uas,
      las,
      ...fromRaw,
      wordsPerSecond: Math.round(pace(sentences, grammar)),
    },
    raw,
    lemmaOfGoldTags: ofGold,
    relations,
  };
}

/** The share of words with the right lemma; null for a treebank without any. Words whose lemma is "_" are left out. */
function lemmaShare(
  sentences: readonly TreebankSentence[],
  { lemmaOf }: Grammar,
  tagsOf: (sentence: number, word: number) => readonly [pos: string, tag: string],
): number | null {
  let [asked, right] = [0, 0];
  sentences.forEach(({ words }, at) => {
    words.forEach(({ form, lemma }, index) => {
      if (lemma === '_' && form !== '_') return;
      asked += 1;
      if (lemmaOf(form, ...tagsOf(at, index)) === lemma) right += 1;
    });
  });
  return asked === 0 ? null : right / asked;
}

/** Passes over the treebank that are timed; the quickest counts, since others work on the machine too. */
const PASSES = 5;
const ENOUGH = 20_000;

function pace(sentences: readonly TreebankSentence[], grammar: Grammar): number {
  const texts: string[][] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (words >= ENOUGH) break;
    texts.push(sentence.words.map(({ form }) => form));
    words += sentence.words.length;
  }
  let quickest = Infinity;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const begun = process.hrtime.bigint();
    for (const text of texts) grammar.model.annotate(text);
    quickest = Math.min(quickest, Number(process.hrtime.bigint() - begun) / 1e9);
  }
  return quickest === 0 ? 0 : words / quickest;
}
