import { membersOf } from './members.ts';
import type { Member } from '../../lexicon/en/categories.ts';
import { americanSpelling, type SpeltWord } from '../../lexicon/en/spelling-variants.ts';
import { numberWord } from '../../lexicon/number-words.ts';
import { wordSenses, type SensePos, type WordSenses } from '../../lexicon/senses.ts';

/** What is asked of a word whatever it is held against, worked out when it is first asked for. */
export interface LemmaCard extends SpeltWord {
  /** Which card it is of all that were made. */
  readonly number: number;
  /** In comparison form. */
  readonly word: string;
  readonly isNumber: boolean;
  /** Without hyphens. */
  readonly joined: string;
  /** The things of categories that it names. */
  readonly members: readonly Member[];
  /** Its senses as a part of speech; null for none. */
  readonly senses: (pos: SensePos) => WordSenses | null;
}

/** Cards of so many words are kept. */
const REMEMBERED = 40_000;
const cards = new Map<string, LemmaCard>();

/** The card of a dictionary form. */
export function cardOf(lemma: string): LemmaCard {
  let card = cards.get(lemma);
  if (card === undefined) {
    if (cards.size >= REMEMBERED) cards.clear();
    cards.set(lemma, (card = new Card(keyOf(lemma))));
  }
  return card;
}

/** A dictionary form in comparison form, `_` for a space. */
export function keyOf(lemma: string): string {
  return lemma.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/g, '_');
}

let made = 0;

class Card implements LemmaCard {
  readonly number = made++;
  readonly american: string;
  readonly isNumber: boolean;
  readonly joined: string;
  private readonly known: Partial<Record<SensePos, WordSenses | null>> = {};
  private named: readonly Member[] | undefined;

  constructor(readonly word: string) {
    this.american = americanSpelling(word);
    this.joined = word.replaceAll('-', '');
    this.isNumber = numberWord(word) !== undefined || /\d/.test(word);
  }

  get members(): readonly Member[] {
    return (this.named ??= membersOf(this.word));
  }

  senses(pos: SensePos): WordSenses | null {
    let senses = this.known[pos];
    if (senses === undefined) this.known[pos] = senses = wordSenses(this.word, pos);
    return senses;
  }
}
