import {
  agentSets,
  concreteSets,
  depthOf,
  derivedFrom,
  entailedBy,
  groupedWith,
  oppositesOf,
  partsOfSpeech,
  senseCategories,
  sensesOf,
  setsAbove,
  setsBelow,
  type Sense,
  type SenseCategory,
  type SensePos,
} from '../../lexicon/senses.ts';
import type { Lexical, LexicalEvidence, LexicalRelation } from './lexical.ts';

/** Two senses meet where the product of their shares of their words' uses is at least so much. */
const EQUIVALENT = 0.03;
const HYPERNYM = 0.045;
const HYPERNYM_OF_NOUN = 0.03;
const OPPOSITE = 0.04;
const INDIRECT_OPPOSITE = 0.09;
const EXCLUSIVE = 0.1;
const DERIVED = 0.015;

/** Wider sets nearer to the top of the nouns say nothing ("entity", "abstraction"). */
const SHALLOWEST_NOUN = 3;
/** Wider verbs at more steps say next to nothing ("move", "change"). */
const STEPS_OF_VERBS = 2;
/** Sisters stand at most so many steps below what they have in common, and that is no wider than so many sets. */
const NEAR = 3;
const NARROW = 160;
const WIDEST_OPPOSITE = 60;
const SIMILAR_STEPS = 4;
const SIMILAR_WIDTH = 400;

/** Words of one part of speech with their senses. */
export interface Sensed {
  readonly lemma: string;
  readonly pos: SensePos;
  readonly senses: readonly Sense[];
}

/** A word with its senses as the part of speech, or as the only others it has. */
export function sensed(lemma: string, pos: SensePos): Sensed | null {
  const senses = sensesOf(lemma, pos);
  return senses.length === 0 ? null : { lemma, pos, senses };
}

/** What WordNet tells of two words of any parts of speech; null for nothing. Mirrored under swap. */
export function bySenses(
  a: { readonly lemma: string; readonly pos: SensePos },
  b: { readonly lemma: string; readonly pos: SensePos },
): Lexical | null {
  const [one, other] = [sensed(a.lemma, a.pos), sensed(b.lemma, b.pos)];
  if (one !== null && other !== null) {
    const found = a.pos === b.pos ? ofOnePos(one, other) : derivation(one, other);
    if (found !== null && found.relation !== 'similar') return found;
    if (a.pos === b.pos) return found;
  }
  // A noun and a verb of one form stand for each other ("a fall", "to rise").
  const found = shared(a, b)
    .map((pos) => ofOnePos(sensed(a.lemma, pos)!, sensed(b.lemma, pos)!))
    .filter((one) => one !== null)
    .filter(({ relation }) => relation !== 'exclusive');
  return found.find(({ relation }) => relation !== 'similar') ?? found[0] ?? null;
}

/** What one of two words is here and the other is elsewhere; of a noun and a verb, the verb. */
function shared(a: { lemma: string; pos: SensePos }, b: { lemma: string; pos: SensePos }): SensePos[] {
  const [ones, others] = [partsOfSpeech(a.lemma), partsOfSpeech(b.lemma)];
  return ([...'vanr'] as SensePos[]).filter(
    (pos) => ones.includes(pos) && others.includes(pos) && (pos === a.pos || pos === b.pos),
  );
}

const tell = (relation: LexicalRelation, why: LexicalEvidence): Lexical => ({ relation, why });

/** Pairs of senses of two words that a test holds of, by the greatest product of shares; 0 for none. */
function strongest(a: Sensed, b: Sensed, test: (one: number, other: number) => boolean): number {
  let most = 0;
  for (const one of a.senses)
    for (const other of b.senses) {
      const product = one.share * other.share;
      if (product > most && test(one.set, other.set)) most = product;
    }
  return most;
}

function ofOnePos(a: Sensed, b: Sensed): Lexical | null {
  const same = strongest(a, b, (one, other) => one === other);
  const against = strongest(a, b, (one, other) => oppositesOf(one).includes(other));
  if (against >= OPPOSITE && against > same) return tell('opposite', 'antonym');
  if (same >= EQUIVALENT) return tell('equivalent', 'synonym');
  const grouped = strongest(a, b, (one, other) => groupedWith(one).includes(other));
  if (grouped >= EQUIVALENT) return tell('equivalent', 'synonym');
  const up = strongest(a, b, (one, other) => isKindOf(one, other, a.pos));
  const down = strongest(a, b, (one, other) => isKindOf(other, one, a.pos));
  if (Math.max(up, down) >= (a.pos === 'n' ? HYPERNYM_OF_NOUN : HYPERNYM))
    return directed(up, down, 'hypernym');
  const causes = strongest(a, b, (one, other) => entailedBy(one).includes(other));
  const caused = strongest(a, b, (one, other) => entailedBy(other).includes(one));
  if (Math.max(causes, caused) >= HYPERNYM) return directed(causes, caused, 'entailment');
  if (strongest(a, b, indirectOpposites) >= INDIRECT_OPPOSITE) return tell('opposite', 'antonym');
  if (same > 0 || up > 0 || down > 0) return tell('similar', 'synonym');
  if (a.pos === 'n' || a.pos === 'a') {
    if (strongest(a, b, excludeInCategory) >= EXCLUSIVE || listed(a, b)) return tell('exclusive', 'category');
  }
  if (a.pos === 'n' && strongest(a, b, sisterThings) >= EXCLUSIVE * 2) return tell('exclusive', 'sisters');
  return strongest(a, b, near) >= EXCLUSIVE ? tell('similar', 'sisters') : null;
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
  const [ups, others] = [nextAbove(one), nextAbove(other)];
  return ups.some((set) =>
    oppositesOf(set).some((against) => others.includes(against) && isNarrow(set) && isNarrow(against)),
  );
}

/** Opposites that are wide ("move", "stay") tell nothing of what is below them. */
const isNarrow = (set: number) => setsBelow(set) <= WIDEST_OPPOSITE;

function nextAbove(set: number): number[] {
  return [...setsAbove(set)].filter(([, steps]) => steps <= 1).map(([above]) => above);
}

function excludeInCategory(one: number, other: number): boolean {
  return senseCategories().some(({ tops }) => isBelow(one, tops) && isBelow(other, tops));
}

function isBelow(set: number, tops: ReadonlySet<number>): boolean {
  for (const [above, steps] of setsAbove(set)) if (steps > 0 && tops.has(above)) return true;
  return false;
}

/** A category lists words too, and those exclude what is below its sets. */
function listed(a: Sensed, b: Sensed): boolean {
  if (a.pos !== 'n') return false;
  return senseCategories().some((category) => {
    const [one, other] = [category.words.has(a.lemma), category.words.has(b.lemma)];
    if (!one && !other) return false;
    return (one || mostlyIn(a, category)) && (other || mostlyIn(b, category));
  });
}

function mostlyIn({ senses }: Sensed, { tops }: SenseCategory): boolean {
  return senses.some(({ set, share }) => share >= 0.3 && isBelow(set, tops));
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
