/** What is believed of an answer: what has the asked shape, and whose words stand in the passages. All else is thrown away. */
import type { Span } from '../types.ts';
import { LONGEST_REASON, LONGEST_WORDS, MOST_REPORTS, MOST_WORDS } from './answer-schema.ts';
import { fenceFor, OWN_WORDS } from './prompt.ts';
import type { Question } from './question.ts';
import { placeOfWords } from './verbatim.ts';

export type Relation = 'agree' | 'conflict' | 'detail' | 'not-comparable';

/** Words that show something: the number of the passage, from 0, and where in it. */
export interface ShownWords extends Span {
  readonly passage: number;
}

export type Answer =
  | {
      readonly kind: 'compare';
      readonly oneThing: 'yes' | 'no' | 'unsure';
      readonly relation: Relation;
      /** Of two passages at least, unless nothing can be compared. */
      readonly words: readonly ShownWords[];
      /** One line. */
      readonly reason: string;
    }
  | { readonly kind: 'report'; readonly reports: readonly Report[] };

export interface Report {
  readonly first: ShownWords;
  readonly other: ShownWords;
  readonly relation: 'agree' | 'conflict' | 'detail';
  readonly reason: string;
}

/** Why an answer was thrown away: it is no JSON object, has another shape, contradicts itself, repeats its question, or copies words that are not there. */
export const REJECTIONS = ['no-json', 'other-shape', 'contradictory', 'echo', 'invented-words'] as const;
export type Rejection = (typeof REJECTIONS)[number];

export type ReadAnswer =
  | {
      readonly believed: true;
      readonly answer: Answer;
      /** Reports whose words do not stand there. */ readonly left: number;
    }
  | { readonly believed: false; readonly why: Rejection };

/** Longer answers are no answers to these questions. */
const LONGEST_ANSWER = 200_000;

/** Reads what a model answered. Never throws, whatever the text is. */
export function readAnswer(question: Question, answer: string): ReadAnswer {
  const value = answer.length > LONGEST_ANSWER ? null : jsonObject(answer);
  if (value === null) return { believed: false, why: 'no-json' };
  return question.kind === 'compare' ? compared(question, value) : reported(question, value);
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasOnly = (value: Fields, ...names: readonly string[]) =>
  Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name));
const oneOf = <T extends string>(value: unknown, ...known: readonly T[]): T | null =>
  known.find((one) => one === value) ?? null;

/** The one JSON object in an answer: alone, in a fence of Markdown, or behind what a model thought aloud. */
function jsonObject(answer: string): Fields | null {
  const said = answer.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim();
  const fenced = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(said)?.[1];
  const from = said.indexOf('{');
  const inside = from >= 0 && !said.startsWith('<') ? said.slice(from, said.lastIndexOf('}') + 1) : '';
  for (const one of [said, fenced, inside]) {
    if (one === undefined || one === '') continue;
    try {
      const value: unknown = JSON.parse(one);
      if (isObject(value)) return value;
    } catch {
      // Perhaps the next reading of it is one.
    }
  }
  return null;
}

function compared(question: Question, value: Fields): ReadAnswer {
  const oneThing = oneOf(value['one_thing'], 'yes', 'no', 'unsure');
  const relation = oneOf(value['relation'], 'agree', 'conflict', 'detail', 'not-comparable');
  const { words } = value;
  const reason = reasonOf(value['reason']);
  if (
    !hasOnly(value, 'one_thing', 'relation', 'words', 'reason') ||
    oneThing === null ||
    relation === null ||
    reason === null
  )
    return { believed: false, why: 'other-shape' };
  if (!Array.isArray(words) || words.length < 1 || words.length > MOST_WORDS || !words.every(isCopied))
    return { believed: false, why: 'other-shape' };
  if (words.some(({ passage }) => passage < 1 || passage > question.passages.length))
    return { believed: false, why: 'other-shape' };
  if (oneThing === 'no' && (relation === 'agree' || relation === 'conflict'))
    return { believed: false, why: 'contradictory' };
  if (isEcho(question, [reason, ...words.map((one) => one.words)])) return { believed: false, why: 'echo' };
  const shown = words.map((one) => shownWords(question, one.passage - 1, one.words));
  if (!shown.every((one) => one !== null)) return { believed: false, why: 'invented-words' };
  if (new Set(shown.map(({ passage }) => passage)).size < 2) return { believed: false, why: 'other-shape' };
  return { believed: true, answer: { kind: 'compare', oneThing, relation, words: shown, reason }, left: 0 };
}

function reported(question: Question, value: Fields): ReadAnswer {
  const { reports } = value;
  if (!hasOnly(value, 'reports') || !Array.isArray(reports) || reports.length > MOST_REPORTS)
    return { believed: false, why: 'other-shape' };
  const kept: Report[] = [];
  for (const one of reports as unknown[]) {
    if (!isObject(one) || !hasOnly(one, 'first', 'passage', 'words', 'relation', 'reason'))
      return { believed: false, why: 'other-shape' };
    const relation = oneOf(one['relation'], 'agree', 'conflict', 'detail');
    const reason = reasonOf(one['reason']);
    const { first, passage, words } = one;
    if (relation === null || reason === null || !isCopiedText(first) || !isCopied({ passage, words }))
      return { believed: false, why: 'other-shape' };
    const at = passage as number;
    if (at < 2 || at > question.passages.length) return { believed: false, why: 'other-shape' };
    if (isEcho(question, [reason, first, words as string])) return { believed: false, why: 'echo' };
    const [here, there] = [shownWords(question, 0, first), shownWords(question, at - 1, words as string)];
    if (here !== null && there !== null) kept.push({ first: here, other: there, relation, reason });
  }
  if (kept.length === 0 && reports.length > 0) return { believed: false, why: 'invented-words' };
  return { believed: true, answer: { kind: 'report', reports: kept }, left: reports.length - kept.length };
}

const isCopiedText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_WORDS;

const isCopied = (value: unknown): value is { readonly passage: number; readonly words: string } =>
  isObject(value) &&
  hasOnly(value, 'passage', 'words') &&
  Number.isInteger(value['passage']) &&
  isCopiedText(value['words']);

/** Characters that turn the direction of a line, hide, or move a terminal’s cursor. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;

/** One line for people; null for what is none. */
function reasonOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_REASON) return null;
  const line = value.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  return line === '' ? null : line;
}

function isEcho(question: Question, said: readonly string[]): boolean {
  const fence = fenceFor(question.passages);
  return said.some((words) => words.includes(fence) || OWN_WORDS.some((own) => words.includes(own)));
}

function shownWords(question: Question, passage: number, words: string): ShownWords | null {
  const place = placeOfWords(question.passages[passage]!, words.replaceAll('[[', '').replaceAll(']]', ''));
  return place && { passage, ...place };
}
