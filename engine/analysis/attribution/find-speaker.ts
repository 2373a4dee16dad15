import {
  BEFORE_TERMS,
  BEHIND_SPEAKER,
  INDEFINITE_SPEAKERS,
  OWNING,
  PASSING_ON,
  SOURCE_PAIRS,
  TIMES_OF_SPEECH,
} from '../../lexicon/en/speaking-words.ts';
import { SPEECH_NOUNS } from '../../lexicon/en/speech-nouns.ts';
import { dependent, dependents, type Tree } from '../tree/tree.ts';
import { isFinite, isQuotingVerb, isSpeechVerb, speakerOfVerb } from './speech-verbs.ts';
import type { Side, Sides } from './quotation-sides.ts';

/** A token that heads who speaks. */
export interface SpeakerHead {
  readonly tree: Tree;
  readonly head: number;
}

/** How far from a quotation the verb may stand, in words. */
const REACH = 40;
const SHORT = 4;
const INVERTED = 10;

/** Who can speak: judged by the caller, since it takes the names of the text. */
export type Judge = (head: SpeakerHead) => 'somebody' | 'something' | 'nobody';

/** `“...,” X said`, `“...,” said X`, `“...,” according to X`. */
export function speakerBehind({ back, closing }: Sides, judge: Judge): SpeakerHead | null {
  if (back === null) return null;
  const { tree } = back;
  const words = back.tokens.filter((at) => !isPunctuation(tree, at)).slice(0, REACH);
  const source = sourcePhrase(back, words);
  if (source !== null && source.at <= 1) return source.speaker;
  // A comma, a question or an exclamation: what follows says who spoke. Otherwise the sentence goes on with its own matter.
  const strong = /[,?!…—–-]/u.test(closing);
  const limit = strong ? clauseEnd(back) : (back.tokens[0] ?? 0) + 6;
  const inside = (at: number) => back.tokens.includes(at);
  const first = tree.tokens[words[0] ?? 0]!;
  if (/^(?:WDT|WP)$/.test(first.tag)) return null;
  // Behind a full stop a capital begins a new sentence: only a bare "Lund said." belongs to the quotation.
  const apart = closing === '.' && /^\p{Lu}/u.test(first.text);
  const shown = capitalsBefore(back, words);
  if (shown >= 0 && (!apart || words.length <= SHORT + 2)) return { tree, head: shown };
  const opensClause = strong && !/^(?:CC|IN|TO|WDT|WP|WP\$|WRB)$/.test(first.tag);
  for (const at of words) {
    if (at > limit) break;
    const any =
      opensClause &&
      at !== words[0] &&
      isFinite(tree, at) &&
      !/^(?:be|have|do)$/.test(tree.tokens[at]!.lemma);
    const speaks = isQuotingVerb(tree, at) || any;
    if (!speaks || tree.tokens[at]!.tag === 'VBG') continue;
    // "said Lund": the noun phrase begins right behind the verb.
    const inverted = at === words[0] ? nounPhraseBehind(back, at) : -1;
    const head = inverted >= 0 ? inverted : speakerOfVerb(tree, at, inside);
    if (head < 0 || !inside(head)) continue;
    if (!strong && at !== words[0] && head !== words[0] && !beginsWith(tree, words[0]!, head)) break;
    if (apart && words.length - 1 - words.indexOf(at) > SHORT - 1) return null;
    const found = { tree, head: governing(tree, head, inside) };
    if (judge(found) !== 'nobody') return found;
    if (!strong) return null;
  }
  if (apart) return null;
  return reportAtTheEnd(back, words, judge);
}

/** `..., Fanning said`: capitals alone up to a plain verb of reporting, however they were tagged; -1 without. */
function capitalsBefore({ tree, tokens: side }: Side, words: readonly number[]): number {
  const { tokens } = tree;
  const verb = words.findIndex((at) => !/^\p{Lu}/u.test(tokens[at]!.text));
  if (verb < 1 || verb > 5) return -1;
  const at = words[verb]!;
  const adjacent = side.includes(at - 1) && words[verb - 1] === at - 1;
  return adjacent && BEHIND_SPEAKER.has(tokens[at]!.norm) ? words[verb - 1]! : -1;
}

/** `..., officials said Saturday.` and `..., said Lund.` */
function reportAtTheEnd(back: Side, words: readonly number[], judge: Judge): SpeakerHead | null {
  const { tree } = back;
  const inside = (at: number) => back.tokens.includes(at);
  for (let place = words.length - 1; place >= Math.max(1, words.length - INVERTED); place -= 1) {
    const verb = words[place]!;
    if (!isSpeechVerb(tree, verb) || !isFinite(tree, verb)) continue;
    if (tree.tokens[verb - 1]?.text === ',' && inside(verb - 1)) {
      const head = nounPhraseBehind(back, verb);
      return head >= 0 && judge({ tree, head }) === 'somebody' ? { tree, head } : null;
    }
    if (place < words.length - SHORT) return null;
    const head = speakerOfVerb(tree, verb, inside);
    if (head < 0 || !inside(head)) return null;
    let from = head;
    while (from > 0 && inside(from - 1) && !isPunctuation(tree, from - 1) && head - from < 8) from -= 1;
    const apart = from > 0 && tree.tokens[from - 1]!.text === ',' && head < verb;
    return apart && judge({ tree, head }) !== 'nobody' ? { tree, head } : null;
  }
  return null;
}

/**
 * `X said: “...”`, `X told reporters that it was “...”`: the verb nearest before the quotation that somebody speaks with. What is no person
 * and stands in somebody's reported speech ("Liu said 100 countries expressed ...") speaks through that one.
 */
export function speakerInFront(
  { front, opening }: Sides,
  capital: boolean,
  judge: Judge,
): SpeakerHead | null {
  if (front === null) return null;
  const { tree } = front;
  const words = front.tokens.filter((at) => !isPunctuation(tree, at)).slice(-REACH);
  if (isTerm(tree, words)) return null;
  const inside = (at: number) => front.tokens.includes(at);
  let lesser: SpeakerHead | null = null;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const verb = words[place]!;
    if (!isQuotingVerb(tree, verb)) continue;
    if (isNounUse(tree, verb)) continue;
    let head = speakerOfVerb(tree, verb, inside);
    // "Not so, replied Lund: ...": the noun phrase behind the verb, up to the mark.
    if (head < 0 && verb > 0 && BEHIND_SPEAKER.has(tree.tokens[verb]!.norm) && isPunctuation(tree, verb - 1))
      head = nounPhraseBehind(front, verb);
    if (head < 0) {
      // "has been described as": somebody does, and nobody says who.
      if (
        place >= words.length - 2 &&
        tree.tokens[verb]!.tag === 'VBN' &&
        dependent(tree, verb, 'aux:pass') >= 0
      )
        return null;
      continue;
    }
    const found = { tree, head };
    const sort = judge(found);
    // "The memoir gives a saying of the gardener": the words are his.
    if (sort !== 'nobody' && PASSING_ON.has(tree.tokens[verb]!.lemma)) {
      const owner = ownerOfSpeech(front, words.slice(place + 1), judge);
      if (owner !== null) return owner.speaker;
    }
    if (sort === 'somebody') return found;
    // "The tattoo read “No Mercy”": whoever tells of it.
    if (sort === 'something' && tree.tokens[verb]!.lemma === 'read') return lesser ?? found;
    if (sort === 'something') lesser ??= nearerSubject(tree, verb, inside, judge) ?? found;
  }
  if (lesser !== null) return lesser;
  const source = sourcePhrase(front, words) ?? ownerOfSpeech(front, words, judge);
  if (source !== null) return source.speaker;
  return capital && opening !== '' ? anyVerbInFront(front, words, judge) : null;
}

/** "The comments came as the premier landed, saying": of a participle without a person above it the one of the clause before. */
function nearerSubject(
  tree: Tree,
  verb: number,
  inside: (at: number) => boolean,
  judge: Judge,
): SpeakerHead | null {
  if (tree.tokens[verb]!.tag !== 'VBG') return null;
  for (let at = verb - 1; at >= 0 && inside(at); at -= 1) {
    if (/^nsubj/.test(tree.tokens[at]!.relation))
      return judge({ tree, head: at }) === 'somebody' ? { tree, head: at } : null;
  }
  return null;
}

/** `At one point he mumbled, “...”`: before a comma or colon and a capital every verb can be one of speech. */
function anyVerbInFront(front: Side, words: readonly number[], judge: Judge): SpeakerHead | null {
  const { tree } = front;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const verb = words[place]!;
    if (!isFinite(tree, verb)) continue;
    const head = speakerOfVerb(tree, verb, (at) => front.tokens.includes(at));
    if (head < 0) continue;
    if (SPEECH_NOUNS.has(tree.tokens[head]!.lemma.toLowerCase())) return belongsTo(front, verb, judge);
    if (judge({ tree, head }) === 'somebody') return { tree, head };
  }
  return null;
}

/** "The best line of the evening belonged to the secretary:", "the warning came from the mayor:". */
function belongsTo({ tree, tokens: side }: Side, verb: number, judge: Judge): SpeakerHead | null {
  const cases = OWNING.get(tree.tokens[verb]!.lemma);
  if (cases === undefined) return null;
  const head = dependents(tree, verb, 'obl').find(
    (at) =>
      side.includes(at) && dependents(tree, at, 'case').some((one) => cases.has(tree.tokens[one]!.norm)),
  );
  return head !== undefined && judge({ tree, head }) === 'somebody' ? { tree, head } : null;
}

/** The last sentence before a quotation that stands alone: `Lund, 57, said that he met them there. “...”`, `The judge had advice: “...”`. */
export function speakerOfSentence(tree: Tree, judge: Judge, colon: boolean): SpeakerHead | null {
  const inside = (at: number) => !tree.tokens[at]!.quoted;
  for (let at = tree.tokens.length - 1; at >= 0; at -= 1) {
    if (!isSpeechVerb(tree, at) || isNounUse(tree, at)) continue;
    const head = speakerOfVerb(tree, at, inside);
    if (head >= 0 && judge({ tree, head }) === 'somebody') return { tree, head };
  }
  if (!colon || tree.root < 0) return null;
  const head = speakerOfVerb(tree, tree.root, inside);
  return head >= 0 && judge({ tree, head }) === 'somebody' ? { tree, head } : null;
}

const isPunctuation = ({ tokens }: Tree, at: number) => !/[\p{L}\p{N}]/u.test(tokens[at]!.text);

/** Where the clause that goes on behind a quotation ends: a semicolon or colon. */
function clauseEnd({ tree, tokens }: Side): number {
  return tokens.find((at) => /^[;:]$/.test(tree.tokens[at]!.text)) ?? Infinity;
}

/** What may stand in a noun phrase before its last noun: "South Richmond Hill resident Suri Charanjit". */
const IN_PHRASE = /^(?:DT|NN|NNP|NNS|NNPS|JJ|JJS|CD|POS|PRP\$|HYPH|VBN|VBG)$/;

/** The head of the noun phrase that begins behind a verb: the last noun of it. */
function nounPhraseBehind(side: Side, verb: number): number {
  const { tokens } = side.tree;
  const first = verb + 1;
  if (!side.tokens.includes(first)) return -1;
  // "Said one of the firefighters, Lee Ward, 34".
  if (tokens[first]!.norm === 'one' && tokens[first + 1]?.norm === 'of')
    return nameApart(side, first) ?? first;
  if (tokens[first]!.tag === 'PRP' || INDEFINITE_SPEAKERS.has(tokens[first]!.norm)) return first;
  let last = -1;
  for (let at = first; at < first + 16 && side.tokens.includes(at); at += 1) {
    const { tag, norm, text } = tokens[at]!;
    if (text === '.' && /^\p{L}+$/u.test(tokens[at - 1]!.text)) continue;
    if (!IN_PHRASE.test(tag) || TIMES_OF_SPEECH.has(norm)) break;
    if (/^NN/.test(tag)) last = at;
  }
  return last;
}

/** The name between commas behind "one of the firefighters"; undefined without. */
function nameApart({ tree: { tokens }, tokens: side }: Side, one: number): number | undefined {
  let comma = one + 2;
  while (side.includes(comma) && IN_PHRASE.test(tokens[comma]!.tag)) comma += 1;
  const name = tokens[comma]?.text === ',' ? comma + 1 : -1;
  return side.includes(name) && tokens[name]!.pos === 'PROPN' ? name : undefined;
}

/** "Saathoff, a spokeswoman for Abbott, told": of a noun behind a preposition the one that it belongs to. */
function governing(tree: Tree, head: number, inside: (at: number) => boolean): number {
  let at = head;
  for (let steps = 0; steps < 4 && dependents(tree, at, 'case').length > 0; steps += 1) {
    const above = tree.tokens[at]!.head;
    if (above < 0 || above > at || !inside(above) || !/^(?:NOUN|PROPN)$/.test(tree.tokens[above]!.pos)) break;
    at = above;
  }
  return tree.tokens[at]!.relation === 'appos' && inside(tree.tokens[at]!.head) ? tree.tokens[at]!.head : at;
}

function beginsWith(tree: Tree, first: number, head: number): boolean {
  for (let at = first, steps = 0; at >= 0 && steps < 6; at = tree.tokens[at]!.head, steps += 1)
    if (at === head) return true;
  return false;
}

/** `according to X`, `in the words of X`: the noun behind, and how many words stand before the phrase. */
function sourcePhrase(
  { tree, tokens: side }: Side,
  words: readonly number[],
): { speaker: SpeakerHead; at: number } | null {
  const { tokens } = tree;
  for (const [place, at] of words.entries()) {
    const next = words[place + 1];
    const phrase = next === undefined ? '' : `${tokens[at]!.norm} ${tokens[next]!.norm}`;
    if (
      phrase !== SOURCE_PAIRS.plain &&
      !(phrase === SOURCE_PAIRS.ofWords && SOURCE_PAIRS.beforeWords.has(tokens[at - 1]?.norm ?? ''))
    )
      continue;
    const noun = words
      .slice(place + 2, place + 12)
      .find((one) => /^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tokens[one]!.tag));
    if (noun === undefined || !side.includes(noun)) return null;
    let head = noun;
    while (/^(?:compound|flat|nmod:desc|nmod:poss)/.test(tokens[head]!.relation) && tokens[head]!.head > head)
      head = tokens[head]!.head;
    return { speaker: { tree, head }, at: place };
  }
  return null;
}

/** How many words may stand between a noun of speech and the words it is of. */
const NOUN_REACH = 8;

/** `the minister's claim that the dam was “safe”`, `his reference to “others”`: the owner of a noun of speech that stands close by. */
function ownerOfSpeech(
  { tree, tokens: side }: Side,
  words: readonly number[],
  judge: Judge,
): { speaker: SpeakerHead } | null {
  for (const at of words.slice(-NOUN_REACH).reverse()) {
    const { tag, lemma } = tree.tokens[at]!;
    if (!/^NNS?$/.test(tag) || !SPEECH_NOUNS.has(lemma.toLowerCase())) continue;
    const head =
      dependents(tree, at, 'nmod:poss').find((one) => side.includes(one)) ??
      dependents(tree, at, 'nmod').find((one) => one > at && side.includes(one) && isOf(tree, one)) ??
      -1;
    if (head >= 0 && judge({ tree, head }) === 'somebody') return { speaker: { tree, head } };
  }
  return null;
}

const isOf = (tree: Tree, at: number) =>
  dependents(tree, at, 'case').some((one) => tree.tokens[one]!.norm === 'of');

/** "the so-called", "known as", "nicknamed", "a film called": what follows is a name and nobody's words. */
function isTerm({ tokens }: Tree, words: readonly number[]): boolean {
  const last = words
    .slice(-3)
    .map((at) => tokens[at]!.norm)
    .join(' ');
  return BEFORE_TERMS.some((term) => ` ${last}`.endsWith(` ${term}`));
}

/** "the report", "his claims" where the tagger took a noun for a verb. */
function isNounUse({ tokens }: Tree, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^(?:DT|PRP\$|JJ)$/.test(before.tag) && !/^(?:that|this)$/.test(before.norm);
}
