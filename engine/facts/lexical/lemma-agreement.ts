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
  private readonly numbers = new Map<string, number>();
  private readonly cards: LemmaCard[] = [];
  /** By number of a lemma and of a greater one: 0 not yet asked, 1 no, 2 yes. */
  private readonly rows: (Uint8Array | undefined)[] = [];
  private readonly kin: (Map<number, number> | undefined)[] = [];
  private readonly hasDictionary: boolean;

  /** @param language a BCP 47 tag */
  constructor(private readonly language: string) {
    this.hasDictionary = hasDictionary(language);
  }

  /** A dictionary form as a number, from 0: what is asked many times is asked by it. */
  numberOf(lemma: string): number {
    let number = this.numbers.get(lemma);
    if (number === undefined) {
      number = this.cards.length;
      this.numbers.set(lemma, number);
      this.cards.push(cardOf(lemma));
    }
    return number;
  }

  /** How much two dictionary forms have to do with each other, 0..1: 1 where they agree, 0 for what is not known. */
  kinship(one: string, other: string): number {
    if (one === other) return 1;
    if (!this.hasDictionary) return 0;
    const [x, y] = [this.numberOf(one), this.numberOf(other)];
    const [least, most] = x < y ? [x, y] : [y, x];
    const row = (this.kin[least] ??= new Map<number, number>());
    let kinship = row.get(most);
    if (kinship === undefined) {
      const { relation } = relateLemmas({ lemma: one, pos: '' }, { lemma: other, pos: '' }, this.language);
      const asVerbs = relateLemmas({ lemma: one, pos: 'VERB' }, { lemma: other, pos: 'VERB' }, this.language);
      kinship = Math.max(KINSHIP[relation], KINSHIP[asVerbs.relation]);
      row.set(most, kinship);
    }
    return kinship;
  }

  /** Whether two dictionary forms agree. */
  agree(one: string, other: string): boolean {
    return one === other || this.areOne(this.numberOf(one), this.numberOf(other));
  }

  /** Whether two dictionary forms with these numbers agree. */
  areOne(one: number, other: number): boolean {
    if (one === other) return true;
    const [least, most] = one < other ? [one, other] : [other, one];
    if (most >= MOST_KNOWN) return this.relate(least, most);
    let row = this.rows[least];
    if (row === undefined || row.length <= most) this.rows[least] = row = longer(row, most);
    if (row[most] === 0) row[most] = this.relate(least, most) ? 2 : 1;
    return row[most] === 2;
  }

  private relate(one: number, other: number): boolean {
    const [a, b] = [this.cards[one]!, this.cards[other]!];
    if (a.word === b.word) return true;
    if (!this.hasDictionary || !mayAgree(a, b)) return false;
    return agrees(relateLemmas({ lemma: a.word, pos: '' }, { lemma: b.word, pos: '' }, this.language));
  }
}

/** Answers for pairs of so many lemmas are kept, in a byte each: those of some hundred reports. */
const MOST_KNOWN = 4_096;

function longer(row: Uint8Array | undefined, most: number): Uint8Array {
  const next = new Uint8Array(Math.min(MOST_KNOWN, Math.max(64, 2 * most)));
  if (row !== undefined) next.set(row);
  return next;
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
