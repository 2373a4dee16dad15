import { isPersonNoun } from '../../analysis/mentions/name.ts';
import { classOfNoun } from '../../analysis/mentions/noun-class.ts';
import { dependents, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import { countryOf } from '../../lexicon/en/countries.ts';
import { APPOINTING, OFFICE_LINKS, OFFICE_TIMES, OFFICES } from '../../lexicon/en/titles.ts';
import { amountWordsOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';

/** A noun phrase that says what somebody or something with a name is: "the bank's head of markets", "a Swede". */
export interface Description extends Span {
  /** The head of its words in the tree. */
  readonly token: number;
  /** Its words with content, in dictionary form, the head first. */
  readonly words: readonly string[];
  /** What the head noun names: somebody by an office, a calling or a people, or a place, body or thing; null where it does not tell. */
  readonly of: 'person' | 'thing' | null;
  /** "The former clerk", "until now clerk". */
  readonly former: boolean;
  /** Of a people, and where. */
  readonly people: { readonly country: string; readonly token: number } | null;
}

/** A description reaches over so many words at most. */
const LONGEST = 14;

/** The descriptions beside a name, between its first and last token: before it, and behind a comma or bracket. */
export function descriptionsBeside(tree: Tree, from: number, to: number): Description[] {
  const found = [
    before(tree, from, to),
    ...behind(tree, to),
    appointment(tree, from, to),
    subjectOf(tree, from, to),
  ];
  return found.filter((one) => one !== null);
}

/** "Beck, the bank's chief economist,", "Beck, 58, a former clerk", "Beck (until now chief clerk)". */
function behind(tree: Tree, to: number): Description[] {
  const found: Description[] = [];
  let opens = to + 1;
  while (/^(?:[,(–—-])$/u.test(textAt(tree, opens))) {
    const first = opens + 1;
    const age = /^\d{1,3}$/.test(textAt(tree, first)) ? first + 1 : -1;
    if (age > 0) {
      opens = textAt(tree, age) === ')' ? age + 1 : age;
      continue;
    }
    const one = phraseFrom(tree, first);
    if (one === null || (found.length > 0 && !one.determined)) break;
    found.push(one.description);
    opens = textAt(tree, one.end) === ',' ? one.end : tree.tokens.length;
  }
  return found;
}

/** "Beck was named treasurer", "they made Beck their treasurer": the office that an act gives to who has the name. */
function appointment(tree: Tree, from: number, to: number): Description | null {
  const appoints = (token: TreeToken | undefined) => token !== undefined && APPOINTING.has(token.lemma);
  let at = to + 1;
  while (/^(?:AUX|ADV)$/.test(tree.tokens[at]?.pos ?? '')) at += 1;
  const passive = at > to + 1 && tree.tokens[at]?.tag === 'VBN' && appoints(tree.tokens[at]);
  if (!passive && !appoints(tree.tokens[from - 1])) return null;
  const first = passive ? at + 1 : to + 1;
  const found = phraseFrom(tree, tree.tokens[first]?.norm === 'as' ? first + 1 : first, false);
  return found?.description.of === 'person' ? found.description : null;
}

/** "The club's president is Beck." */
function subjectOf(tree: Tree, from: number, to: number): Description | null {
  for (let at = from; at <= to; at += 1) {
    if (dependents(tree, at, 'cop').length === 0) continue;
    const subject = tree.tokens[dependents(tree, at, 'nsubj')[0] ?? -1];
    return subject !== undefined && subject.index < from && isOffice(subject)
      ? descriptionAt(tree, subject.index)
      : null;
  }
  return null;
}

/** The phrase that begins at a token, and the token behind it. Null where it `ends` with no mark or relative pronoun. */
function phraseFrom(
  tree: Tree,
  start: number,
  ends = true,
): { description: Description; determined: boolean; end: number } | null {
  let [at, former] = [start, false];
  for (let time = timeAt(tree, at); time !== null; time = timeAt(tree, at)) {
    former ||= time.when === 'former';
    at = time.next;
  }
  const first = at;
  let head = -1;
  let linked = false;
  for (; at < tree.tokens.length && at - first <= LONGEST; at += 1) {
    const token = tree.tokens[at]!;
    if (token.pos === 'ADP' && OFFICE_LINKS.has(token.norm) && head >= 0) {
      if (isTime(tree, at + 1)) break;
      linked = true;
    } else if (!belongs(tree, token)) break;
    else if (!linked && isNounLike(token)) head = at;
  }
  if (head < 0 || at - first > LONGEST) return null;
  const next = tree.tokens[at];
  // "Beck, Mayor Lind and others": a list, and no description.
  const closed =
    next === undefined ||
    /^(?:[,.;:)]|–|—)$/u.test(next.text) ||
    /^W/.test(next.tag) ||
    next.norm === 'that' ||
    next.norm === 'now';
  const noun = tree.tokens[head]!;
  const determined = isDetermined(tree, first, head);
  const tells = isOffice(noun) || isPeople(noun) || (noun.pos === 'NOUN' && determined);
  if ((ends && !closed) || !tells) return null;
  return { description: describe(tree, first, at - 1, head, former), determined, end: at };
}

/** "The Norwegian engineer Beck", "the mission's chief, Beck,". */
function before(tree: Tree, from: number, to: number): Description | null {
  const comma = textAt(tree, from - 1) === ',';
  const last = comma ? from - 2 : from - 1;
  let first = last;
  let head = -1;
  const found = () => head >= 0 && isOffice(tree.tokens[head]!);
  for (; first >= 0 && last - first <= LONGEST; first -= 1) {
    const token = tree.tokens[first]!;
    if (token.pos === 'ADP' && OFFICE_LINKS.has(token.norm)) {
      // "The managing director of Orsa, Beck": the office stands before the preposition.
      if (!comma || found()) break;
      head = -1;
    } else if (token.pos === 'DET' || token.tag === 'PRP$') {
      if (comma && !found() && OFFICE_LINKS.has(textAt(tree, first - 1))) continue;
      first -= 1;
      break;
    } else if (!belongs(tree, token) || token.pos === 'CCONJ') break;
    else if (head < 0 && isNounLike(token)) head = first;
  }
  first += 1;
  while (first < last && textAt(tree, first) === "'s") first += 1;
  if (head < 0 || first > head) return null;
  const noun = tree.tokens[head]!;
  if (comma) {
    const behindName = textAt(tree, to + 1);
    if (!isDetermined(tree, first, head) || !isOffice(noun) || !/^(?:[,.;:)]|–|)$/u.test(behindName))
      return null;
  } else if (noun.pos !== 'NOUN' && !isOffice(noun)) return null;
  let former = false;
  for (let at = first; at < head; at += 1) former ||= OFFICE_TIMES.get(tree.tokens[at]!.norm) === 'former';
  return describe(tree, first, last, head, former);
}

/** The description that a complement is: "was consul in Oban". */
export function descriptionAt(tree: Tree, head: number): Description {
  let [first, last] = [head, head];
  while (first > 0 && belongs(tree, tree.tokens[first - 1]!)) first -= 1;
  for (let at = head + 1; at < tree.tokens.length && at - head <= LONGEST; at += 1) {
    const token = tree.tokens[at]!;
    if (token.pos === 'ADP' ? !OFFICE_LINKS.has(token.norm) : !belongs(tree, token)) break;
    if (token.pos !== 'ADP' && token.pos !== 'DET') last = at;
  }
  return describe(tree, first, last, head, false);
}

function describe(tree: Tree, from: number, to: number, head: number, former: boolean): Description {
  const inside = tree.tokens.slice(from, to + 1);
  const told = inside.filter(
    ({ pos, index, norm }) =>
      index !== head &&
      /^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos) &&
      // "The lawyer *acting* for them" tells what somebody does, "the acting head" what somebody is.
      !(pos === 'VERB' && index > head) &&
      countryOf(norm) === undefined,
  );
  const noun = tree.tokens[head]!;
  const people = inside.find((token) => token.index <= head && isPeople(token));
  const past = inside.some(
    ({ index, norm }) => index < head && norm !== 'late' && OFFICE_TIMES.get(norm) === 'former',
  );
  return {
    start: tree.tokens[from]!.start,
    end: tree.tokens[to]!.end,
    token: head,
    words: [noun, ...told]
      .map(({ lemma, norm, pos }) => (pos === 'VERB' ? norm : lemma.toLowerCase()))
      .filter((word) => !OFFICE_TIMES.has(word)),
    of: sortOf(noun),
    former: former || past,
    people: people === undefined ? null : { country: countryOf(people.norm)!, token: people.index },
  };
}

const textAt = (tree: Tree, at: number) => tree.tokens[at]?.text ?? '';
function isNounLike(token: TreeToken): boolean {
  if (/^NN/.test(token.tag) || token.pos === 'NOUN' || token.pos === 'PROPN') return true;
  return token.pos === 'ADJ' && (isPeople(token) || (/^\p{Lu}/u.test(token.text) && isOffice(token)));
}

/** Whether a word names a people: "Swede", "Norwegian". */
export function isPeople({ norm, text }: Pick<TreeToken, 'norm' | 'text'>): boolean {
  return countryOf(norm) !== undefined && /^\p{Lu}/u.test(text);
}

/** Whether a noun names a person by an office or a calling. */
function isOffice({ lemma, tag }: TreeToken): boolean {
  const noun = lemma.toLowerCase();
  return !/^NNP?S$/.test(tag) && (OFFICES.has(noun) || isPersonNoun(noun));
}

const AGENTIVE = /(?:er|or|ist|ian|eer|man|woman|ant)$/;

function sortOf(noun: TreeToken): Description['of'] {
  if (isOffice(noun) || isPeople(noun)) return 'person';
  const known = classOfNoun(noun.lemma.toLowerCase());
  if (known === 'place' || known === 'organisation' || known === 'artefact') return 'thing';
  return known === null && AGENTIVE.test(noun.lemma) && noun.tag === 'NN' ? 'person' : null;
}

function belongs(tree: Tree, { pos, tag, text, norm, index }: TreeToken): boolean {
  if (/^(?:NOUN|PROPN|ADJ|DET|PART|NUM)$/.test(pos)) return norm !== 'to' && norm !== 'not';
  if (tag === 'PRP$' || tag === 'VBG' || tag === 'VBN') return true;
  if (pos === 'CCONJ') return norm === 'and' && tree.tokens[index + 1]?.pos !== 'DET';
  return /^[-‐‑]$/u.test(text);
}

/** An article or whose it is stands before the head. */
function isDetermined(tree: Tree, first: number, head: number): boolean {
  for (let at = first; at < head; at += 1) {
    const { pos, tag } = tree.tokens[at]!;
    if (pos === 'DET' || tag === 'PRP$' || tag === 'POS') return true;
  }
  return dependents(tree, head, 'nmod:poss').length > 0;
}

/** A month, a weekday or a number: "in May", "on 3 June". */
function isTime({ tokens, language }: Tree, at: number): boolean {
  const calendar = amountWordsOf(language)?.calendar;
  const { pos, norm } = tokens[at] ?? { pos: '', norm: '' };
  return pos === 'NUM' || calendar?.months.has(norm) === true || calendar?.weekdays.has(norm) === true;
}

/** When an office is held, where that begins at a token: "until now". */
function timeAt(tree: Tree, at: number): { when: 'former' | 'present'; next: number } | null {
  for (let length = 3; length > 0; length -= 1) {
    const when = OFFICE_TIMES.get(
      tree.tokens
        .slice(at, at + length)
        .map(({ norm }) => norm)
        .join(' '),
    );
    if (when !== undefined) return { when, next: at + length };
  }
  return null;
}
