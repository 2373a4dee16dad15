import { shortFormOf } from '../../lexicon/en/short-forms.ts';
import { areSpellings } from '../../lexicon/en/spelling-variants.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { WordSenses } from '../../lexicon/senses.ts';
import { cardOf, type LemmaCard } from './lemma-card.ts';
import { agrees } from './lexical.ts';
import { relateLemmas } from './relate-lemmas.ts';

/**
 * Whether two words of unknown part of speech can name one thing: whether `relateLemmas` finds that they agree. Of every two words of two
 * sentences it is asked, and of nearly all of them the answer is no: words that neither are spelt alike nor short for each other, nor
 * have a sense that is one of the other's or above it, nor are both listed by name, are not looked at closer.
 */
export class LemmaAgreement {
  private readonly known = new Map<string, boolean>();
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
