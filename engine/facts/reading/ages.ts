import type { Quantity } from '../../analysis/quantities/quantity.ts';
import type { Time } from '../../analysis/times/time.ts';
import { dependent, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import { amountWordsOf, packOf } from '../../lexicon/language-pack.ts';
import { isPersonNoun } from '../../analysis/mentions/name.ts';
import { isPeople } from './descriptions.ts';
import type { NameRead } from './names.ts';
import { timeOf } from './made-times.ts';

const OLDEST = 115;

/**
 * The age that a bare number is: behind "is", "was" or "turned" whose subject is a person by name or pronoun ("Beck is 56", "he had been
 * fourteen"), between marks behind a people ("the Dane, 61,"), or behind one person ("a student of 20"). Null for any other number.
 *
 * @param names those of the sentence
 */
export function ageIn(tree: Tree, quantity: Quantity, names: readonly NameRead[]): Time | null {
  const { value, kind, start, end, comparator, per } = quantity;
  if ((kind !== 'count' && kind !== 'number') || value === null || comparator !== null || per !== null)
    return null;
  if (!Number.isInteger(value) || value < 1 || value > OLDEST) return null;
  const first = tree.tokens.findIndex((token) => token.end > start);
  const behind = tree.tokens.find((token) => token.start >= end);
  const ends = behind === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(behind.pos) || /^W/.test(behind.tag);
  if (first >= 0 && isLifeTime(tree, first, behind)) return madeAge(value, quantity);
  if (first < 0 || !ends || /^[-‑%$€£°:/]$/u.test(behind?.text ?? '')) return null;
  if (!isOfPeople(tree, first) && !isOfPerson(tree, first) && !isComplement(tree, first, names)) return null;
  return madeAge(value, quantity);
}

function madeAge(value: number, { start, end }: Quantity): Time {
  const amount = { value, low: value, high: value, range: false, unit: 'year' as const };
  return timeOf({ start, end }, 'age', `A${value}`, { amount });
}

/** "At 29 he was mayor". */
function isLifeTime({ tokens, language }: Tree, at: number, behind: TreeToken | undefined): boolean {
  const { subjects } = amountWordsOf(language)?.calendar.cues ?? {};
  const before = tokens[at - 1];
  const opens = before?.norm === 'at' && !/^[\p{L}\p{N}]/u.test(tokens[at - 2]?.text ?? '');
  return opens && /^\d\d$/.test(tokens[at]!.text) && subjects?.has(behind?.norm ?? '') === true;
}

function isOfPeople({ tokens }: Tree, at: number): boolean {
  const [noun, mark] = [tokens[at - 2], tokens[at - 1]];
  return mark?.text === ',' && noun !== undefined && isPeople(noun) && tokens[at - 3]?.pos === 'DET';
}

/** "A student of 20". */
function isOfPerson({ tokens, language }: Tree, at: number): boolean {
  const [article, noun, of] = tokens.slice(Math.max(0, at - 3), at);
  return (
    of?.norm === 'of' &&
    noun?.tag === 'NN' &&
    isPersonNoun(noun.lemma) &&
    packOf(language)?.indefinite?.has(article?.norm ?? '') === true
  );
}

/** "Beck is 56", "he had been only fourteen". */
function isComplement({ tokens, language }: Tree, at: number, names: readonly NameRead[]): boolean {
  const cues = amountWordsOf(language)?.calendar.cues;
  if (cues === undefined) return false;
  let verb = at - 1;
  while (tokens[verb]?.pos === 'ADV') verb -= 1;
  const be = tokens[verb];
  if (be === undefined || (!cues.be.has(be.norm) && be.norm !== 'been' && !cues.becoming.has(be.norm)))
    return false;
  let subject = verb - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[subject]?.pos ?? '')) subject -= 1;
  // "Beck, who is 56".
  if (/^W/.test(tokens[subject]?.tag ?? '')) subject -= tokens[subject - 1]?.text === ',' ? 2 : 1;
  const who = tokens[subject];
  if (who === undefined) return false;
  if (cues.subjects.has(who.norm) || (who.tag === 'NN' && isPersonNoun(who.lemma))) return true;
  return names.some(({ to, parts }) => to === subject && (parts.kind === null || parts.kind === 'person'));
}

/** Whose age a number is: the name right before or behind it, or the subject of its clause; null where no name is. */
export function holderOfAge(tree: Tree, { start, end }: Time, names: readonly NameRead[]): NameRead | null {
  const inside = tree.tokens.filter((token) => token.start < end && start < token.end);
  const [first, last] = [inside[0]?.index ?? -1, inside.at(-1)?.index ?? -1];
  // "Beck, 56", "Beck, aged 56", "Beck (56)", "Beck, a 56-year-old pilot".
  const before = names.findLast(({ to }) => to < first && isNear(tree, to + 1, first));
  if (before !== undefined) return before;
  // "The 56-year-old pilot Beck".
  const behind = names.find(
    ({ from }) =>
      from > last && tree.tokens.slice(last + 1, from).every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos)),
  );
  if (behind !== undefined) return behind;
  const token = inside.find(({ head }) => !inside.some(({ index }) => index === head));
  const verb = token === undefined ? -1 : dependent(tree, token.index, 'nsubj');
  return names.find(({ from, to }) => verb >= from && verb <= to) ?? null;
}

/** Nothing between but a mark, "aged", "who is" or an article. */
function isNear({ tokens }: Tree, from: number, to: number): boolean {
  return (
    to - from <= 5 &&
    tokens
      .slice(from, to)
      .every(
        ({ pos, tag, text }) =>
          /^(?:AUX|DET|ADV|ADJ|VERB)$/.test(pos) || /^W/.test(tag) || /^[,(]$/.test(text),
      )
  );
}
