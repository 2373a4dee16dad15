import { sentenceShare } from '../../lexicon/frequency.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/given-names.ts';
import { BEFORE_OF } from '../../lexicon/en/name-words.ts';
import type { Document, SentenceForm, Word } from '../document.ts';
import { lettering } from '../../segment/tokens.ts';
import type { WordForm } from '../word-forms.ts';
import { countryOf, isCountry } from '../../lexicon/en/countries.ts';
import {
  HONORIFICS,
  JOINERS,
  NO_NAMES,
  OPENERS,
  OFFICES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_WORDS,
} from '../../lexicon/en/titles.ts';

/** Word indices of one run, both inclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A name has at most so many words. */
const LONGEST = 14;
/** A dictionary word in capitals that is this long is shouted ("EXCLUSIVE"), not abbreviated. */
const SHOUTED = 5;
/** Fewer English sentences than this share hold an uncommon word. */
const UNCOMMON = 0.0001;
const NUMERAL = /^[IVXLC]+$/;
/** Acronyms that are words as well. */
const ABBREVIATED: ReadonlySet<string> = new Set(['us', 'who']);
const CONTRACTION = /'(?:t|m|re|ve|ll|d)$/;

/**
 * Comparison forms of the words that carry a capital where neither a sentence nor a headline asks for one, and that stand
 * nowhere without it: "Human rights groups" begins with no name, though the texts know a Human Rights Council.
 */
export function knownNames(documents: readonly Document[]): Set<string> {
  const known = new Set<string>();
  const small = new Set<string>();
  // Sentences printed alike say the same of capitals.
  const seen = new Set<SentenceForm>();
  for (const { sentences } of documents)
    for (const { form } of sentences) {
      if (seen.has(form)) continue;
      seen.add(form);
      const { forms, proper } = form;
      for (let at = 0; at < forms.length; at += 1) {
        const form = forms[at]!;
        if (form.isStop || form.kind !== 'word') continue;
        if (proper[at] === true) known.add(form.key);
        else if (form.lettering === 'other' && form.text === form.key) small.add(form.key);
      }
    }
  for (const key of small) known.delete(key);
  return known;
}

/** Runs of capitalised words that may be names, in order, without overlap. */
export function nameRuns(form: SentenceForm, known: ReadonlySet<string>): Run[] {
  const { forms } = form;
  const isName = (at: number) => forms[at] !== undefined && isNameWord(form, at, known);
  const runs: Run[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    if (!isName(at)) continue;
    const from = at;
    let joins = BEFORE_OF.has(forms[at]!.key) || takesJoin(forms[at]!);
    let to = at;
    for (;;) {
      const next = continues(form, to, joins, isName);
      if (next === null || next - from >= LONGEST) break;
      to = next;
      joins ||= takesJoin(forms[to]!);
    }
    runs.push({ from, to });
    at = to;
  }
  return runs;
}

const takesJoin = ({ key }: WordForm) =>
  ORGANISATION_WORDS.has(key) || OFFICES.has(key) || PLACE_WORDS.has(key);

function isNameWord({ forms, proper }: SentenceForm, at: number, known: ReadonlySet<string>): boolean {
  const word = forms[at]!;
  // Only words have a lettering other than `other`.
  if (word.lettering === 'other') return false;
  const capitals =
    word.lettering === 'capitals' ||
    (/^\p{Lu}.*['’ʼ]s$/u.test(word.text) && lettering(word.text.replace(/['’ʼ]s$/u, '')) === 'capitals');
  if (NO_NAMES.has(word.key) || CONTRACTION.test(word.key)) return false;
  if (word.isStop && !capitals) return false;
  if (NUMERAL.test(word.text)) return false;
  // "IT was on a dreary night", "AND NOW": words in capitals that are set so for show, or stand in small letters elsewhere.
  const shown = (other: WordForm | undefined) => other !== undefined && /^\p{Lu}{2,}$/u.test(other.text);
  if (capitals && word.isStop)
    return ABBREVIATED.has(word.key) && !shown(forms[at - 1]) && !shown(forms[at + 1]);
  if (capitals && word.lexeme !== null)
    if (!known.has(word.key) || shown(forms[at - 1]) || shown(forms[at + 1])) return false;
  if (capitals && word.lexeme !== null && word.text.length >= SHOUTED) return false;
  if (proper[at] === true) return true;
  if (known.has(word.key) || isCountry(word.key)) return true;
  const next = forms[at + 1];
  const nextProper = proper[at + 1] === true;
  if (next?.kind === 'word' && nextProper && (HONORIFICS.has(word.key) || OFFICES.has(word.key))) return true;
  if (OFFICES.has(word.key) && next?.key === 'of' && proper[at + 2] === true) return true;
  if (next?.text === '.' && HONORIFICS.has(word.key)) return true;
  if (OPENERS.has(word.key)) return false;
  // At the beginning of a sentence: a word that the dictionary lacks and people hardly use, or one of the two before a name.
  const beforeName = next?.kind === 'word' && nextProper && !next.isStop;
  if (
    beforeName
      ? word.lexeme === null || isUncommon(word)
      : word.lexeme === null && at === 0 && isUncommon(word)
  )
    return true;
  return at === 0 && next?.kind === 'word' && nextProper && countryOf(word.key) !== undefined;
}

/** A given name, or a word that people hardly use. */
export function isUncommon({ key, stem }: Pick<Word, 'key' | 'stem'>): boolean {
  if (FEMALE_NAMES.has(key) || MALE_NAMES.has(key)) return true;
  return sentenceShare(stem, 'en') < UNCOMMON;
}

/** The index of the last word of what goes on after `to`, or null where the name ends. */
function continues(
  { forms, starts }: SentenceForm,
  to: number,
  joins: boolean,
  isName: (at: number) => boolean,
): number | null {
  const last = forms[to]!;
  if (/['’ʼ]s$/u.test(last.text)) return null;
  const next = forms[to + 1];
  if (next === undefined) return null;
  const touches = (at: number) => starts[at]! + forms[at]!.text.length === starts[at + 1];
  const adjacent = touches(to);
  if (next.text === '.' && adjacent) {
    const abbreviation =
      /^\p{Lu}$/u.test(last.text) ||
      HONORIFICS.has(last.key) ||
      /^(?:gen|sen|gov|rep|col|lt|sgt|capt|st)$/.test(last.key);
    const after = forms[to + 2];
    const name = after?.kind === 'word' && /^\p{Lu}/u.test(after.text) && !after.isStop;
    return abbreviation && name ? to + 2 : null;
  }
  if (/^[-‑‐]$/u.test(next.text) && adjacent) {
    const after = forms[to + 2];
    if (after === undefined || !touches(to + 1) || !isName(to + 2)) return null;
    return isSide(last) || isSide(after) ? null : to + 2;
  }
  if (next.text === '&' && isName(to + 2)) return to + 2;
  if (next.kind !== 'word') return null;
  if (isName(to + 1)) return to + 1;
  let at = to + 1;
  while (at - to <= 3 && PARTICLES.has(forms[at]?.key ?? '') && forms[at]!.text === forms[at]!.key) at += 1;
  if (at > to + 1 && isName(at) && !joins) return at;
  if (!joins) return null;
  at = to + 1;
  while (at - to <= 2 && JOINERS.has(forms[at]?.key ?? '')) at += 1;
  if (at === to + 1 || !isName(at)) return null;
  // "and" joins the parts of one name only when they are no names themselves ("Health and Welfare").
  const joiner = forms[to + 1]!.key;
  if (joiner === 'the' || (joiner === 'and' && at > to + 2)) return null;
  if (joiner === 'for' && ORGANISATION_WORDS.has(forms[at]!.key)) return null;
  if (joiner === 'and')
    return forms[at]!.lexeme !== null && last.lexeme !== null && !isCountry(forms[at]!.key) ? at : null;
  return joiner === 'on' && forms[at]!.lexeme === null ? null : at;
}

/** One side of "US-China": a country, its people, or an acronym. */
function isSide(word: WordForm): boolean {
  return isCountry(word.key) || countryOf(word.key) !== undefined || lettering(word.text) === 'capitals';
}
