import { shortFormOf } from '../../lexicon/en/short-forms.ts';
import { americanSpelling, areSpellings, type SpeltWord } from '../../lexicon/en/spelling-variants.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import { wordSenses, type WordSenses } from '../../lexicon/senses.ts';
import { agrees } from './lexical.ts';
import { keyOf, membersOf, relateLemmas } from './relate-lemmas.ts';

/** What tells of a word alone whether another can agree with it. */
interface Card extends SpeltWord {
  readonly senses: WordSenses | null;
  readonly isMember: boolean;
}

/**
 * Whether two words of unknown part of speech can name one thing: whether `relateLemmas` finds that they agree. Of every two words of two
 * sentences it is asked, and of nearly all of them the answer is no: words that neither are spelt alike nor short for each other, nor
 * have a sense that is one of the other's or above it, nor are both listed by name, are not looked at closer.
 */
export class LemmaAgreement {
  private readonly cards = new Map<string, Card>();
  private readonly known = new Map<string, boolean>();
  private readonly hasDictionary: boolean;

  /** @param language a BCP 47 tag */
  constructor(private readonly language: string) {
    this.hasDictionary = hasDictionary(language);
  }

  /** Whether two dictionary forms agree. */
  agree(one: string, other: string): boolean {
    if (one === other) return true;
    const [a, b] = [this.cardOf(one), this.cardOf(other)];
    if (a.word === b.word) return true;
    return this.hasDictionary && mayAgree(a, b) && this.relate(a.word, b.word);
  }

  private cardOf(lemma: string): Card {
    let card = this.cards.get(lemma);
    if (card === undefined) {
      const word = keyOf(lemma);
      card = {
        word,
        american: americanSpelling(word),
        senses: wordSenses(word, 'n'),
        isMember: membersOf(word).length > 0,
      };
      this.cards.set(lemma, card);
    }
    return card;
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

function mayAgree(a: Card, b: Card): boolean {
  if (a.isMember && b.isMember) return true;
  if (a.senses !== null && b.senses !== null && (reaches(a.senses, b.senses) || reaches(b.senses, a.senses)))
    return true;
  return areSpellings(a, b) || shortFormOf(a.word, b.word);
}

function reaches(one: WordSenses, other: WordSenses): boolean {
  return other.senses.some(({ set }) => one.above.has(set));
}
