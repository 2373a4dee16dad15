import { PERSON_NOUNS } from '../../lexicon/en/people.ts';
import { STATE_CUES, type StateCue, type StateFamily } from '../../lexicon/en/states.ts';
import type { Mention } from '../../analysis/entities/name-mentions.ts';
import type { Entity, Names } from '../../analysis/entities/names.ts';
import { OFFICES } from '../../lexicon/en/titles.ts';
import type { DocumentSentence, Word } from '../../analysis/document.ts';
import { REPORTING_VERBS } from '../../lexicon/en/reporting-verbs.ts';

/** Somebody or something in a state, as one sentence says it. Positions are those of the sentence's words. */
export interface StateOf {
  readonly cue: StateCue;
  /** Who or what: a name, or a noun by its stem. */
  readonly subject: Entity | string;
  /** The subject as printed, and the words that give it its state: `[from, to)`. */
  readonly subjectAt: { readonly from: number; readonly to: number };
  readonly from: number;
  readonly to: number;
  /** Stems of the words of content that follow in the clause. */
  readonly matter: readonly string[];
}

const BE = /^(?:is|are|was|were|been|being|got)$/;
const STAY = /^(?:is|are|was|were|remain|remains|remained|stay|stays|stayed|been)$/;
const HAVE = /^(?:has|have|had)$/;
/** What is only possible, wished, asked or denied is no state yet. */
const OPEN =
  /^(?:will|would|can|could|may|might|must|shall|should|to|not|never|no|if|unless|whether|nor|cannot|without|deny|denies|denied|if|be|almost|nearly|reportedly)$|n't$/;
const CLAUSE =
  /^(?:that|because|while|when|after|before|although|though|but|if|which|whether|unless|as|and|or|who|where|since|until|than)$/;
const CONDITION = /^(?:if|unless|whether)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|this|that|our)$/;
/** Several of a kind, or another one: they may be in several states. */
const OTHERS =
  /^(?:other|others|another|second|third|first|former|some|several|many|most|all|both|two|three|four|five|no|one)$/;
/** How many words a subject has at most. */
const REACH = 10;
/** So many words of content behind a cue say of what it speaks. */
const MATTER = 5;
/** Persons besides those a pronoun may stand for. */
const PERSONS =
  /^(?:suspect|gunman|attacker|hostage|prisoner|detainee|fugitive|defendant|driver|passenger|pilot|accused|killer|shooter|lawmaker|dissident|activist)$/;

const NO_CUES: readonly StateCue[] = [];

/** The states of some families that a sentence reports. */
export function statesIn(
  sentence: DocumentSentence,
  named: readonly Mention[],
  names: Names,
  families: ReadonlySet<StateFamily>,
): StateOf[] {
  const found: StateOf[] = [];
  const { forms } = sentence.form;
  for (let at = 0; at < forms.length; at += 1) {
    for (const cue of STATE_CUES.get(forms[at]!.key) ?? NO_CUES) {
      if (!families.has(cue.family) || !cue.words.every((key, offset) => forms[at + offset]?.key === key))
        continue;
      const { words } = sentence;
      const placed = subjectOf(words, at, cue);
      const subject = placed === null ? null : whoIs(words, placed, named, names);
      if (placed === null || subject === null || !fits(subject, cue)) continue;
      const to = at + cue.words.length;
      found.push({ cue, subject, subjectAt: placed, from: at, to, matter: matterBehind(words, to) });
    }
  }
  return found;
}

/** Where the subject of a cue stands; null where the words are no statement of fact. */
function subjectOf(
  words: readonly Word[],
  at: number,
  { voice, words: { length } }: StateCue,
): { from: number; to: number } | null {
  let before = at;
  while (before > 0 && isAdverb(words[before - 1]!)) before -= 1;
  const verb = words[before - 1]?.key ?? '';
  if (voice === 'is') {
    if (!STAY.test(verb)) return null;
    return nounBefore(words, verbGroup(words, before - 1));
  }
  if (voice === 'does')
    return OPEN.test(verb) || BE.test(verb) ? null : nounBefore(words, verbGroup(words, before));
  if (BE.test(verb)) return nounBefore(words, verbGroup(words, before - 1));
  // "The arrested man" has no verb; "has arrested", "police arrested" have an object behind them.
  if (words[before - 1] === undefined || DETERMINER.test(verb) || OPEN.test(verb)) return null;
  return nounBehind(words, at + length);
}

/** Where a group of verbs begins that ends before `to`; -1 when something in it leaves open whether it is so. */
function verbGroup(words: readonly Word[], to: number): number {
  let at = to;
  while (at > 0 && (HAVE.test(words[at - 1]!.key) || BE.test(words[at - 1]!.key) || isAdverb(words[at - 1]!)))
    at -= 1;
  return OPEN.test(words[at - 1]?.key ?? '') ? -1 : at;
}

function isAdverb({ key }: Word): boolean {
  return /ly$|^(?:also|still|now|later|then|since|already|just|again|both)$/.test(key);
}

/** The noun phrase that ends before `to`; null where it is not sure to be the subject, or the clause is a condition. */
function nounBefore(words: readonly Word[], to: number): { from: number; to: number } | null {
  let end = to;
  if (words[end - 1]?.text === ',') {
    // "Tove Brandt, a lawyer, was arrested"; "his lawyer, Tove Brandt, was": the name is the subject.
    let open = end - 2;
    while (open >= 0 && words[open]!.text !== ',') open -= 1;
    if (open >= 0 && words[open + 1]!.proper) return { from: open + 1, to: end - 1 };
    end = open;
  }
  let from = end;
  while (from > 0 && end - from < REACH && !isBoundary(words[from - 1]!)) from -= 1;
  const boundary = words[from - 1]?.key ?? '';
  if (CONDITION.test(boundary) || words.slice(from, end).some(({ key }) => OPEN.test(key))) return null;
  if (/^(?:who|which)$/.test(boundary)) {
    // "The man who fled was arrested", but not "the man who said Brandt was arrested".
    return REPORTING_VERBS.has(words[from]!.key) ? null : nounBefore(words, from - 1);
  }
  if (end <= from) return null;
  const noun = nounFrom(words, from, end);
  if (noun !== null) return noun;
  // "On Tuesday Brandt was": a name right before the verb needs no determiner.
  let first = end;
  while (first > from && words[first - 1]!.proper) first -= 1;
  return first < end ? { from: first, to: end } : null;
}

function isBoundary({ kind, key }: Word): boolean {
  return kind === 'punctuation' || CLAUSE.test(key);
}

function nounBehind(words: readonly Word[], from: number): { from: number; to: number } | null {
  return nounFrom(words, from, Math.min(words.length, from + REACH));
}

/** The noun that begins at `from`, with its determiner and what describes it. */
function nounFrom(words: readonly Word[], from: number, end: number): { from: number; to: number } | null {
  let to = from;
  while (to < end && DETERMINER.test(words[to]!.key)) to += 1;
  const first = to;
  while (to < end && !words[to]!.light && (words[to]!.kind !== 'punctuation' || words[to]!.text === '-'))
    to += 1;
  return to > first ? { from, to } : null;
}

/** Who a noun phrase is: the name at its end, or one thing by its noun, if it is one and no other. */
function whoIs(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  named: readonly Mention[],
  names: Names,
): Entity | string | null {
  const head = words[to - 1]!;
  const mention = named.find(
    ({ start, end }) => start >= words[from]!.start && start <= head.start && end >= head.start + 1,
  );
  if (mention !== undefined) return names.entityOf.get(mention)!;
  const phrase = words.slice(from, to);
  if (!DETERMINER.test(phrase[0]!.key) || head.proper || head.kind !== 'word') return null;
  if (phrase.some(({ key, kind }) => kind === 'number' || OTHERS.test(key))) return null;
  const plural = head.key.endsWith('s') && head.lexeme !== null && head.lexeme.word !== head.key;
  return plural ? null : head.stem;
}

function fits(subject: Entity | string, { family }: StateCue): boolean {
  if (family.of === 'either') return true;
  const person =
    typeof subject === 'string'
      ? PERSON_NOUNS.has(subject) || OFFICES.has(subject) || PERSONS.test(subject)
      : subject.kind === 'person' || subject.kind === 'other';
  return family.of === 'person' ? person : typeof subject === 'string' ? !person : subject.kind !== 'person';
}

function matterBehind(words: readonly Word[], from: number): string[] {
  const stems: string[] = [];
  for (let at = from; at < words.length && stems.length < MATTER; at += 1) {
    const word = words[at]!;
    if (/^[.;:!?]$/.test(word.text)) break;
    if (!word.light) stems.push(word.stem);
  }
  return stems;
}
