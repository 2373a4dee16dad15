import {
  agentSets,
  areGrouped,
  areOpposite,
  categoriesOfSet,
  categoriesOfWord,
  concreteSets,
  depthOf,
  derivedFrom,
  entails,
  oppositesOf,
  setsAbove,
  setsBelow,
  setsNextAbove,
  type SensePos,
  type WordSenses,
} from '../../lexicon/senses.ts';
import type { LemmaCard } from './lemma-card.ts';
import type { Lexical, LexicalEvidence, LexicalRelation } from './lexical.ts';
import { haveCommon, isNarrow, meets, reachOf, SIMILAR_STEPS, SIMILAR_WIDTH } from './sense-reach.ts';

/** Two senses meet where the product of their shares of their words' uses is at least so much. */
const EQUIVALENT = 0.03;
const HYPERNYM = 0.045;
const HYPERNYM_OF_NOUN = 0.03;
const OPPOSITE = 0.04;
const INDIRECT_OPPOSITE = 0.09;
const EXCLUSIVE = 0.1;
const EXCLUSIVE_SISTERS = 0.2;
const DERIVED = 0.015;

/** Wider sets nearer to the top of the nouns say nothing ("entity", "abstraction"). */
const SHALLOWEST_NOUN = 3;
/** Wider verbs at more steps say next to nothing ("move", "change"). */
const STEPS_OF_VERBS = 2;
/** Sisters stand at most so many steps below what they have in common, and that is no wider than so many sets. */
const NEAR = 3;
const NARROW = 160;

/** A word as a part of speech. */
export interface CardAs {
  readonly card: LemmaCard;
  readonly pos: SensePos;
}

/** Words of one part of speech with their senses. */
interface Sensed {
  readonly lemma: string;
  readonly pos: SensePos;
  readonly word: WordSenses;
}

function sensed(card: LemmaCard, pos: SensePos): Sensed | null {
  const word = card.senses(pos);
  return word === null ? null : { lemma: card.word, pos, word };
}

/** What WordNet tells of two words of any parts of speech; null for nothing. Mirrored under swap. */
export function bySenses(a: CardAs, b: CardAs): Lexical | null {
  const [one, other] = [sensed(a.card, a.pos), sensed(b.card, b.pos)];
  if (one !== null && other !== null) {
    const found = a.pos === b.pos ? ofOnePos(one, other) : derivation(one, other);
    if (found !== null && found.relation !== 'similar') return found;
    if (a.pos === b.pos) return found;
  }
  // A noun and a verb of one form stand for each other ("a fall", "to rise"): what one is here and the other is elsewhere, the verb first.
  let similar: Lexical | null = null;
  for (const pos of PARTS_OF_SPEECH) {
    if (pos !== a.pos && pos !== b.pos) continue;
    const [one, other] = [sensed(a.card, pos), sensed(b.card, pos)];
    const found = one === null || other === null ? null : ofOnePos(one, other);
    if (found === null || found.relation === 'exclusive') continue;
    if (found.relation !== 'similar') return found;
    similar ??= found;
  }
  return similar;
}

const PARTS_OF_SPEECH: readonly SensePos[] = ['v', 'a', 'n', 'r'];

const tell = (relation: LexicalRelation, why: LexicalEvidence): Lexical => ({ relation, why });

/** Of the pairs of senses of which a test holds the greatest product of shares, if it is at least so much; 0 for none. */
function strongest(
  { word: a }: Sensed,
  { word: b }: Sensed,
  test: (one: number, other: number) => boolean,
  least = 0,
): number {
  let most = 0;
  for (const one of a.senses) {
    if (one.share * b.most < least || one.share * b.most <= most) continue;
    for (const other of b.senses) {
      const product = one.share * other.share;
      if (product > most && product >= least && test(one.set, other.set)) most = product;
    }
  }
  return most;
}

/** Whether a sense of one word is a sense of another or above one; where none is, no pair of senses has to be looked at. */
function reaches({ word: a }: Sensed, { word: b }: Sensed): boolean {
  const { above } = a;
  for (const { set } of b.senses) if (above.has(set)) return true;
  return false;
}

function ofOnePos(a: Sensed, b: Sensed): Lexical | null {
  const [x, y] = [reachOf(a.word), reachOf(b.word)];
  const [reachesUp, reachesDown] = [reaches(a, b), reaches(b, a)];
  const same = reachesUp ? strongest(a, b, (one, other) => one === other) : 0;
  const against = meets(x.opposites, y.sets) ? strongest(a, b, areOpposite, OPPOSITE) : 0;
  if (against > same) return tell('opposite', 'antonym');
  if (same >= EQUIVALENT) return tell('equivalent', 'synonym');
  if (meets(x.grouped, y.sets) && strongest(a, b, areGrouped, EQUIVALENT) > 0)
    return tell('equivalent', 'synonym');
  const up = reachesUp ? strongest(a, b, (one, other) => isKindOf(one, other, a.pos)) : 0;
  const down = reachesDown ? strongest(a, b, (one, other) => isKindOf(other, one, a.pos)) : 0;
  if (Math.max(up, down) >= (a.pos === 'n' ? HYPERNYM_OF_NOUN : HYPERNYM))
    return directed(up, down, 'hypernym');
  const causes = meets(x.entailed, y.sets) ? strongest(a, b, entails, HYPERNYM) : 0;
  const caused = meets(y.entailed, x.sets)
    ? strongest(a, b, (one, other) => entails(other, one), HYPERNYM)
    : 0;
  if (Math.max(causes, caused) > 0) return directed(causes, caused, 'entailment');
  if (meets(x.turned, y.next) && strongest(a, b, indirectOpposites, INDIRECT_OPPOSITE) > 0)
    return tell('opposite', 'antonym');
  if (same > 0 || up > 0 || down > 0) return tell('similar', 'synonym');
  if (a.pos === 'n' || a.pos === 'a') {
    const excluded =
      haveCommon(x.categories, y.categories) && strongest(a, b, excludeInCategory, EXCLUSIVE) > 0;
    if (excluded || listed(a, b)) return tell('exclusive', 'category');
  }
  if (!haveCommon(x.around, y.around)) return null;
  if (a.pos === 'n' && strongest(a, b, sisterThings, EXCLUSIVE_SISTERS) > 0)
    return tell('exclusive', 'sisters');
  return strongest(a, b, near, EXCLUSIVE) > 0 ? tell('similar', 'sisters') : null;
}

/** Of two directions the stronger one; where each word has a sense wider than one of the other, that is all that can be said. */
function directed(up: number, down: number, why: LexicalEvidence): Lexical {
  return tell(up === down ? 'similar' : up > down ? 'narrower' : 'wider', why);
}

function isKindOf(one: number, other: number, pos: SensePos): boolean {
  if (one === other) return false;
  const steps = setsAbove(one).get(other);
  if (steps === undefined) return false;
  if (pos === 'v') return steps <= STEPS_OF_VERBS;
  return pos !== 'n' || depthOf(other) >= SHALLOWEST_NOUN;
}

/** Opposites one step away: of the wider set on either side or both ("soar", "plummet"). Of adjectives that is the head of the similar ones. */
function indirectOpposites(one: number, other: number): boolean {
  return setsNextAbove(one).some(
    (set) =>
      isNarrow(set) &&
      oppositesOf(set).some((against) => isNarrow(against) && setsNextAbove(other).includes(against)),
  );
}

function excludeInCategory(one: number, other: number): boolean {
  return meet(categoriesOfSet(one), categoriesOfSet(other));
}

const meet = (a: readonly number[], b: readonly number[]) => a.some((one) => b.includes(one));

/** A category lists words too, and those exclude what is below its sets. */
function listed(a: Sensed, b: Sensed): boolean {
  if (a.pos !== 'n') return false;
  const [one, other] = [categoriesOfWord(a.lemma), categoriesOfWord(b.lemma)];
  if (one.length === 0 && other.length === 0) return false;
  return meet([...one, ...mostlyIn(a)], [...other, ...mostlyIn(b)]);
}

/** A sense that is meant less often than so brings a word into no category. */
const USUAL = 0.3;

function mostlyIn({ word: { senses } }: Sensed): number[] {
  return senses.flatMap(({ set, share }) => (share >= USUAL ? categoriesOfSet(set) : []));
}

function sisterThings(one: number, other: number): boolean {
  const meet = meeting(one, other);
  if (meet === null || meet.farther > NEAR || setsBelow(meet.set) > NARROW) return false;
  return [...setsAbove(meet.set)].some(([set, steps]) => steps > 0 && concreteSets().has(set));
}

function near(one: number, other: number): boolean {
  const meet = meeting(one, other);
  return meet !== null && meet.total <= SIMILAR_STEPS && setsBelow(meet.set) <= SIMILAR_WIDTH;
}

/** The nearest set above two, with the steps to it. */
function meeting(one: number, other: number): { set: number; total: number; farther: number } | null {
  const others = setsAbove(other);
  let best: { set: number; total: number; farther: number } | null = null;
  for (const [set, steps] of setsAbove(one)) {
    const more = others.get(set);
    if (more !== undefined && (best === null || steps + more < best.total))
      best = { set, total: steps + more, farther: Math.max(steps, more) };
  }
  return best;
}

/** Letters that a word and what is derived from it begin with alike. */
const COMMON_LETTERS = 3;

/** A noun and its verb, an adjective and its noun or adverb. Who does it, or with what, is something else ("teach", "teacher"). */
function derivation(a: Sensed, b: Sensed): Lexical | null {
  if (!meets(reachOf(a.word).derived, reachOf(b.word).sets)) return null;
  const linked = strongest(a, b, (one, other) => derivedFrom(one).includes(other));
  if (linked < DERIVED) return null;
  const alike = a.lemma.slice(0, COMMON_LETTERS) === b.lemma.slice(0, COMMON_LETTERS);
  if (!alike && linked < EQUIVALENT) return tell('similar', 'derivation');
  const same = strongest(
    a,
    b,
    (one, other) => derivedFrom(one).includes(other) && !isAgent(one) && !isAgent(other),
  );
  return tell(same >= DERIVED ? 'equivalent' : 'similar', 'derivation');
}

function isAgent(set: number): boolean {
  return [...setsAbove(set).keys()].some((above) => agentSets().has(above));
}
