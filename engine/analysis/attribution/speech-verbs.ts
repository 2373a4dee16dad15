import { reportingForms } from '../../lexicon/en/speech.ts';
import {
  BEHIND_SPEAKER,
  BESIDE_SPEAKER,
  CLAUSE_OPENERS,
  PLAIN_PAST,
} from '../../lexicon/en/speaking-words.ts';
import { quotingVerbs } from '../../lexicon/en/quoting-verbs.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { baseRelation, dependent, dependents, type Tree, type TreeToken } from '../tree/tree.ts';

/** Whether a token is a verb that gives words to its subject: "said", not the noun "report" nor the passive "was told". */
export function isSpeechVerb(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (token.quoted || !(/^VB/.test(token.tag) || isMistaken(token))) return false;
  const kind = packOf(tree.language)?.reportingVerbs.get(token.lemma)?.kind;
  return reportingForms.has(token.norm) || (kind !== undefined && kind !== 'believe');
}

/** "Its chairman, Paul Reuter, *told* reporters": taken for a noun behind a name. */
const isMistaken = ({ tag, norm }: TreeToken) => tag === 'NN' && BEHIND_SPEAKER.has(norm);

/** The same of verbs that give words only where words are quoted: "blamed", "mumbled". */
export function isQuotingVerb(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  // "He put it so", not "put up".
  if (token.lemma === 'put' && !/^(?:it|this)$/.test(tree.tokens[at + 1]?.norm ?? '')) return false;
  return isSpeechVerb(tree, at) || (!token.quoted && /^VB/.test(token.tag) && quotingVerbs.has(token.lemma));
}

/** A verb with a tense, or behind an auxiliary. */
export function isFinite(tree: Tree, at: number): boolean {
  const { tag, quoted, norm } = tree.tokens[at]!;
  const before = tree.tokens[at - 1]?.tag ?? '';
  // "Reeve, her counsel, put it to them": a past that looks like the plain form.
  if (tag === 'VB' && !quoted && norm === 'put' && before === ',') return true;
  if (isMistaken(tree.tokens[at]!)) return !quoted;
  // Taken for a participle where a name was not seen.
  if (tag === 'VBN' && !quoted && PLAIN_PAST.has(norm)) return !/^VB/.test(before);
  return !quoted && (/^VB[DZP]$/.test(tag) || (/^VB/.test(tag) && dependent(tree, at, 'aux') >= 0));
}

const LONGEST_APPOSITION = 24;
const BETWEEN = /^(?:RB|MD|VB[DZPN]?)$/;

/**
 * The head of what speaks with a verb: its subject on either side, that of the verb it depends on ("..., saying"), the agent of a
 * passive ("described by Lund as"); -1 for none. `inside` says which tokens may be it.
 */
export function speakerOfVerb(tree: Tree, verb: number, inside: (at: number) => boolean): number {
  const { tokens } = tree;
  if (isPassive(tree, verb)) return agentOf(tree, verb);
  // "quoted the driver as saying".
  if (tokens[verb]!.tag === 'VBG' && tokens[verb - 1]?.norm === 'as') {
    const quoting = tokens.findLast(({ index, tag }) => index < verb && /^VB/.test(tag))?.index ?? -1;
    const quoted = quoting < 0 ? -1 : dependent(tree, quoting, isPassive(tree, quoting) ? 'nsubj' : 'obj');
    if (quoted >= 0) return quoted;
  }
  let at = verb;
  for (let steps = 0; at >= 0 && steps < 5; steps += 1) {
    const own = dependents(tree, at, 'nsubj').filter(
      (one) => tokens[one]!.relation !== 'nsubj:pass' && inside(one),
    );
    // "Budd, of the security centre, said the company": what stands before the verb, where something does.
    const beside = besideVerb(tree, at, inside);
    const sides = own.filter((one) => one < at);
    const free = sides.filter((one) => !behindPreposition(tree, one) && tokens[one + 1]?.tag !== 'POS');
    const before = free.length > 0 || beside >= 0 ? free : sides;
    // "Saathoff, a spokeswoman for Abbott, told": the first; "Angels manager Reagins told": the last.
    const apart = before.length > 1 && commaBehind(tree, before[0]!);
    const subject = (apart ? before[0] : before.at(-1)) ?? (beside < 0 ? own[0] : undefined);
    if (subject !== undefined) return antecedent(tree, at, subject);
    if (beside >= 0) return beside;
    if (!/^(?:conj|xcomp|advcl|acl|ccomp|parataxis)$/.test(baseRelation(tokens[at]!))) return -1;
    if (/^(?:ccomp|parataxis)$/.test(baseRelation(tokens[at]!)) && tokens[at]!.tag !== 'VBG') return -1;
    if (baseRelation(tokens[at]!) === 'acl' && isNominal(tree, tokens[at]!.head))
      // "His officer, Ove Dahl, shouted: ...": no participle where a colon follows.
      return tokens[at]!.tag === 'VBG' || tokens[at + 1]?.text === ':' ? tokens[at]!.head : -1;
    at = tokens[at]!.head;
    if (at >= 0 && isPassive(tree, at)) return dependent(tree, at, 'nsubj');
  }
  return -1;
}

function commaBehind({ tokens }: Tree, at: number): boolean {
  let end = at;
  while (tokens[end + 1]?.relation === 'flat') end += 1;
  return tokens[end + 1]?.text === ',';
}

/** "A spokesman for Ruiz called": Ruiz, whatever the parser made of it. */
function behindPreposition({ tokens }: Tree, at: number): boolean {
  let start = at - 1;
  while (start >= 0 && at - start < 6 && /^(?:DT|JJ|NN|NNP|NNPS|PRP\$|CD)$/.test(tokens[start]!.tag))
    start -= 1;
  return start > 0 && BESIDE_SPEAKER.has(tokens[start]!.norm);
}

function isPassive(tree: Tree, verb: number): boolean {
  // Words inside the marks that the parser hung on the narrator's verb say nothing of it.
  const own = dependents(tree, verb, 'aux:pass', 'nsubj:pass').filter(
    (at) => tree.tokens[at]!.quoted === tree.tokens[verb]!.quoted,
  );
  if (own.length > 0) return true;
  return tree.tokens[verb]!.tag === 'VBN' && dependent(tree, verb, 'aux') < 0 && agentOf(tree, verb) >= 0;
}

function agentOf(tree: Tree, verb: number): number {
  return (
    dependents(tree, verb, 'obl').find((one) =>
      dependents(tree, one, 'case').some((at) => tree.tokens[at]!.norm === 'by'),
    ) ?? -1
  );
}

/** "the magazine which named her": the magazine. */
function antecedent(tree: Tree, verb: number, subject: number): number {
  const { tokens } = tree;
  if (!/^(?:who|which|that)$/.test(tokens[subject]!.norm)) return subject;
  const head = tokens[verb]!.head;
  const relation = baseRelation(tokens[verb]!);
  // "It was the coach who said it": the parser makes an adverbial clause of it.
  const isCleft = relation === 'advcl' && head >= 0 && head < subject && isNominal(tree, head);
  return head >= 0 && (relation === 'acl' || isCleft) ? head : -1;
}

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;
const isNominal = ({ tokens }: Tree, at: number) => NOMINAL.test(tokens[at]?.pos ?? '');

/** Where the parser saw no subject: the noun phrase that touches the verb from the front ("Lund, 57, said"), or from behind ("said Lund"). */
function besideVerb(tree: Tree, verb: number, inside: (at: number) => boolean): number {
  const { tokens } = tree;
  if (!isFinite(tree, verb)) return -1;
  let before = verb - 1;
  while (before >= 0 && BETWEEN.test(tokens[before]!.tag)) before -= 1;
  if (before < 0 || !inside(before)) return -1;
  if (isNominal(tree, before)) return topOf(tree, before);
  if (tokens[before]!.text !== ',') return -1;
  // "Lund, chief of the fire brigade, said": the noun phrase that the clause begins with, else the one before its first comma.
  let first = -1;
  let start = before;
  for (let one = before - 1; one >= 0 && inside(one) && before - one < LONGEST_APPOSITION; one -= 1) {
    if (/^[;:]$/.test(tokens[one]!.norm) || CLAUSE_OPENERS.has(tokens[one]!.norm)) break;
    if (tokens[one]!.text === ',') first = one;
    start = one;
  }
  if (first < 0) return -1;
  const opening = phraseFrom(tree, start, first);
  return opening >= 0 ? opening : isNominal(tree, first - 1) ? topOf(tree, first - 1) : -1;
}

/** The last noun of the noun phrase that begins at a token, before another one; -1 where none begins. */
function phraseFrom({ tokens }: Tree, start: number, end: number): number {
  // "One of them, who may not speak, said".
  if (/^(?:CD|DT)$/.test(tokens[start]!.tag) && tokens[start + 1]?.norm === 'of') return start;
  let last = -1;
  let at = start;
  for (; at < end && /^(?:DT|NN|NNP|NNS|NNPS|JJ|CD|POS|PRP\$)$/.test(tokens[at]!.tag); at += 1)
    if (/^NN/.test(tokens[at]!.tag)) last = at;
  return at === end && start < end ? end - 1 : last;
}

/** The head of the noun phrase that a token ends. */
function topOf({ tokens }: Tree, at: number): number {
  let top = at;
  for (
    let steps = 0;
    steps < 6 &&
    /^(?:compound|flat|nmod|appos|conj)/.test(tokens[top]!.relation) &&
    tokens[top]!.head >= 0 &&
    tokens[top]!.head < at &&
    isNominal({ tokens } as Tree, tokens[top]!.head);
    steps += 1
  )
    top = tokens[top]!.head;
  return top;
}
