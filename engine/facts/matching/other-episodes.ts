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
 * The cues of the sentences of a text, of each when it is first asked for. A sentence that takes up the one before it in its paragraph ("It
 * weighed", "that year", "the mayor there") goes on with its episode: no others are read for it.
 */
export class EpisodesOfText {
  private readonly known: (EpisodeCues | undefined)[] = [];
  private readonly pack: LanguagePack | null;

  constructor(private readonly document: Document) {
    this.pack = packOf(document.language);
  }

  /** @param at index of a sentence of the text */
  of(at: number): EpisodeCues {
    let first = at;
    while (first > 0 && this.known[first] === undefined && this.goesOn(first)) first -= 1;
    let cues = (this.known[first] ??= this.own(first));
    for (let next = first + 1; next <= at; next += 1) {
      const own = this.own(next);
      cues = {
        earlier: Math.max(own.earlier, TAKEN_OVER * cues.earlier),
        others: Math.max(own.others, TAKEN_OVER * cues.others),
        leading: own.leading.length > 0 ? own.leading : cues.leading,
      };
      this.known[next] = cues;
    }
    return cues;
  }

  private own(at: number): EpisodeCues {
    const words = this.pack?.episodes;
    const { tree } = this.document.sentences[at]!;
    return tree === null || words === undefined ? NONE : cuesOf(this.document, at, tree, words);
  }

  private goesOn(at: number): boolean {
    const { sentences } = this.document;
    const { tree, paragraph } = sentences[at]!;
    const words = this.pack?.episodes;
    return (
      tree !== null &&
      words !== undefined &&
      sentences[at - 1]!.paragraph === paragraph &&
      takesUp(tree, words, this.pack?.pronouns)
    );
  }
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
