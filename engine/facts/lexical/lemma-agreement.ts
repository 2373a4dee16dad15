import { shortFormOf } from '../../lexicon/en/short-forms.ts';
import { areSpellings } from '../../lexicon/en/spelling-variants.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { WordSenses } from '../../lexicon/senses.ts';
import { cardOf, type LemmaCard } from './lemma-card.ts';
import { agrees, type LexicalRelation } from './lexical.ts';
import { relateLemmas } from './relate-lemmas.ts';

/**
 * Whether two words of unknown part of speech can name one thing: whether `relateLemmas` finds that they agree. Of every two words of two
 * sentences it is asked, and of nearly all of them the answer is no: words that neither are spelt alike nor short for each other, nor
 * have a sense that is one of the other's or above it, nor are both listed by name, are not looked at closer.
 */
export class LemmaAgreement {
  private readonly known = new Map<string, boolean>();
  private readonly kin = new Map<string, number>();
  private readonly hasDictionary: boolean;

  /** @param language a BCP 47 tag */
  constructor(private readonly language: string) {
    this.hasDictionary = hasDictionary(language);
  }

  /** Whether two dictionary forms agree. */
  agree(one: string, other: string): boolean {
    if (one === other) return true;
    const [a, b] = [cardOf(one), cardOf(other)];
    if (a.word === b.word) return true;
    return this.hasDictionary && mayAgree(a, b) && this.relate(a.word, b.word);
  }

  /** How much two dictionary forms have to do with each other, 0..1: 1 where they agree, 0 for what is not known. */
  kinship(one: string, other: string): number {
    if (one === other) return 1;
    if (!this.hasDictionary) return 0;
    const key = one < other ? `${one}|${other}` : `${other}|${one}`;
    let kinship = this.kin.get(key);
    if (kinship === undefined) {
      const { relation } = relateLemmas({ lemma: one, pos: '' }, { lemma: other, pos: '' }, this.language);
      const asVerbs = relateLemmas({ lemma: one, pos: 'VERB' }, { lemma: other, pos: 'VERB' }, this.language);
      kinship = Math.max(KINSHIP[relation], KINSHIP[asVerbs.relation]);
      this.kin.set(key, kinship);
    }
    return kinship;
  }

  private relate(one: string, other: string): boolean {
    const key = one < other ? `${one}|${other}` : `${other}|${one}`;
    let same = this.known.get(key);
    if (same === undefined) {
      same = agrees(relateLemmas({ lemma: one, pos: '' }, { lemma: other, pos: '' }, this.language));
      this.known.set(key, same);
    }
    return same;
  }
}

/** What excludes each other is of one sort. */
const KINSHIP: Readonly<Record<LexicalRelation, number>> = {
  equal: 1,
  equivalent: 1,
  narrower: 0.8,
  wider: 0.8,
  similar: 0.6,
  opposite: 0.4,
  exclusive: 0.2,
  unknown: 0,
};

function mayAgree(a: LemmaCard, b: LemmaCard): boolean {
  if (a.members.length > 0 && b.members.length > 0) return true;
  const [mine, theirs] = [a.senses('n'), b.senses('n')];
  if (mine !== null && theirs !== null && (reaches(mine, theirs) || reaches(theirs, mine))) return true;
  return areSpellings(a, b) || shortFormOf(a.word, b.word);
}

function reaches(one: WordSenses, other: WordSenses): boolean {
  for (const { set } of other.senses) if (one.above.has(set)) return true;
  return false;
}
