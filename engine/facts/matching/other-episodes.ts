import type { Document } from '../../analysis/document.ts';
import { baseRelation, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { EpisodeWords } from '../../lexicon/episode-words.ts';
import type { LanguagePack } from '../../lexicon/pack-shape.ts';

/** How much in a sentence speaks for its being of another episode than the event of its text: 0, or 1 where it says so itself. */
export interface EpisodeCues {
  /** It puts itself at an earlier time: "in 1988", "last spring", "at the previous meeting". */
  readonly earlier: number;
  /** It tells of another of a kind: "another town", "a similar inquiry". */
  readonly others: number;
  /** Stems of the names before its verb: of whom or where it tells. */
  readonly leading: readonly string[];
}

/** What a sentence takes over from the one before it that it goes on from. */
const TAKEN_OVER = 0.6;

/**
 * The cues of every sentence of a text. A sentence that takes up the one before it in its paragraph ("It weighed", "that year", "the mayor
 * there") goes on with its episode.
 */
export function episodeCuesOf(document: Document): readonly EpisodeCues[] {
  const pack = packOf(document.language);
  const words = pack?.episodes;
  const cues: EpisodeCues[] = [];
  for (const [at, { tree, paragraph }] of document.sentences.entries()) {
    const own = tree === null || words === undefined ? NONE : cuesOf(document, at, tree, words);
    const before = cues[at - 1];
    const goesOn =
      before !== undefined &&
      tree !== null &&
      words !== undefined &&
      document.sentences[at - 1]!.paragraph === paragraph &&
      takesUp(tree, words, pack?.pronouns);
    cues.push(
      goesOn
        ? {
            earlier: Math.max(own.earlier, TAKEN_OVER * before.earlier),
            others: Math.max(own.others, TAKEN_OVER * before.others),
            leading: own.leading.length > 0 ? own.leading : before.leading,
          }
        : own,
    );
  }
  return cues;
}

const NONE: EpisodeCues = { earlier: 0, others: 0, leading: [] };

function cuesOf(document: Document, at: number, tree: Tree, words: EpisodeWords): EpisodeCues {
  const { amounts, statements } = document.sentences[at]!;
  const earlier =
    amounts.times.some(
      ({ kind, year, shift }) =>
        year !== null ||
        (shift?.way === -1 && kind !== 'weekday' && !/^(?:day|hour|minute|weekday)$/.test(shift.unit)),
    ) ||
    statements.some(({ clause }) => clause.verb?.perfect === true && clause.verb.tense === 'past') ||
    tree.tokens.some((token) => words.earlier.has(token.norm) && /^(?:amod|advmod)/.test(token.relation));
  const others = tree.tokens.some(
    (token) => words.others.has(token.norm) && /^(?:amod|det)/.test(token.relation),
  );
  return { earlier: earlier ? 1 : 0, others: others ? 1 : 0, leading: leadingNames(document, at, tree) };
}

/** Whether a sentence takes up what stands before it: by its subject or whose it is, by "that", by "there". */
function takesUp({ tokens }: Tree, words: EpisodeWords, pronouns: LanguagePack['pronouns']): boolean {
  const isSubject = (token: TreeToken | undefined) => token !== undefined && baseRelation(token) === 'nsubj';
  return tokens.some((token) => {
    const { pos, norm, head, relation } = token;
    if (words.there.has(norm)) return pos === 'ADV';
    if (pos === 'DET' && words.those.has(norm)) return true;
    if (pos !== 'PRON' || pronouns?.personal.get(norm)?.person !== 3) return false;
    return isSubject(token) || (relation === 'nmod:poss' && isSubject(tokens[head]));
  });
}

function leadingNames(document: Document, at: number, { tokens }: Tree): string[] {
  const verb = tokens.find(({ head }) => head < 0)?.start ?? Infinity;
  return document.sentences[at]!.words.flatMap(({ proper, kind, isStop, stem, start }) =>
    proper && kind !== 'number' && !isStop && start < verb ? [stem] : [],
  );
}
