import type { Mention } from '../../analysis/entities/name-mentions.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import type { Title } from '../../analysis/entities/title-phrases.ts';
import { DEPUTIES, OFFICES_OF_STATE, RANKS, fieldOf } from '../../lexicon/en/offices.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

/** A mention with one of its titles, if any, and what it says about the person there. */
interface Use {
  readonly mention: Mention;
  readonly title: Title | null;
  readonly value: string;
}

/** Rules `name.spelling`, `name.office` and `name.nationality`: one person, called differently. */
export const name: Detector = (context) =>
  context.names.entities
    .filter(({ kind, mentions }) => kind === 'person' && mentions.length > 1)
    .flatMap((entity) => [...spelling(entity), ...office(entity), ...nationality(entity)]);

/**
 * Rule `name.spelling`: a full name in two spellings that differ in a letter or two of one word. Accents, initials, case and a
 * name in part are no difference; nor is a spelling inside somebody's words.
 */
function spelling(entity: Entity): Nomination[] {
  const uses = entity.mentions
    .filter(({ words, quoted: inside }) => words.length > 1 && !inside)
    .map((mention): Use => ({
      mention,
      title: null,
      value: mention.words.filter((word) => word.length > 1).join(' '),
    }));
  const [first, other] = differing(uses, (a, b) => a.split(' ').length === b.split(' ').length);
  if (first === undefined || other === undefined) return [];
  return [calledOtherwise('name.spelling', entity.name, uses, [first, other])];
}

/**
 * Rule `name.office`: one person holds two offices of one noun that differ in what they are for ("finance minister", "foreign
 * minister"), or two ranks of one ladder. "Former", "deputy" left out and a longer form of the same are no difference; a text
 * that gives both knows of both.
 */
function office(entity: Entity): Nomination[] {
  const uses = entity.mentions.flatMap((mention) =>
    mention.titles
      .filter(({ head, honorific, former }) => head !== null && !honorific && !former)
      .map((title): Use => ({ mention, title, value: portfolioOf(title) })),
  );
  const [first, other] = acrossTexts(uses, exclusive);
  if (first === undefined || other === undefined) return [];
  return [calledOtherwise('name.office', entity.name, [first, other], [first, other])];
}

/** The office as `field noun`, or the bare noun. */
function portfolioOf({ head, modifiers }: Title): string {
  const field = modifiers.map(fieldOf).find((one) => one !== null);
  const deputy = modifiers.some((word) => DEPUTIES.has(word));
  return `${deputy ? 'deputy ' : ''}${field === undefined ? '' : `${field} `}${head}`;
}

function exclusive(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const [headA, headB] = [one.at(-1)!, other.at(-1)!];
  if (one[0] === 'deputy' || other[0] === 'deputy') return false;
  if (headA === headB) return one.length === 2 && other.length === 2 && one[0] !== other[0];
  return one.length === 1 && other.length === 1 && RANKS.some((rank) => rank.has(headA) && rank.has(headB));
}

/**
 * Rule `name.nationality`: one person is of two peoples. A text that names both knows of both; an adjective that belongs to an
 * office ("the Chilean ambassador") says whom the person serves.
 */
function nationality(entity: Entity): Nomination[] {
  const uses = entity.mentions.flatMap((mention) =>
    mention.titles
      .filter(
        ({ nationality: country, head }) =>
          country !== null && (head === null || !OFFICES_OF_STATE.has(head)),
      )
      .map((title): Use => ({ mention, title, value: title.nationality! })),
  );
  const [first, other] = acrossTexts(uses, () => true);
  if (first === undefined || other === undefined) return [];
  return [calledOtherwise('name.nationality', entity.name, [first, other], [first, other])];
}

/** The first two uses with different values that pass. */
function differing(uses: readonly Use[], passes: (a: string, b: string) => boolean): readonly [Use?, Use?] {
  const byValue = new Map<string, Use>();
  for (const use of uses) if (!byValue.has(use.value)) byValue.set(use.value, use);
  const list = [...byValue.values()];
  for (const [at, one] of list.entries())
    for (const other of list.slice(at + 1)) if (passes(one.value, other.value)) return [one, other];
  return [];
}

/** The same of two texts, neither of which gives the other's value. */
function acrossTexts(uses: readonly Use[], passes: (a: string, b: string) => boolean): readonly [Use?, Use?] {
  const first = new Map<string, Use>();
  const key = (text: number, value: string) => `${text} ${value}`;
  for (const use of uses) {
    const known = key(use.mention.in, use.value);
    if (!first.has(known)) first.set(known, use);
  }
  const has = (text: number, value: string) => first.has(key(text, value));
  const list = [...first.values()];
  for (const [at, one] of list.entries())
    for (const other of list.slice(at + 1))
      if (
        one.mention.in !== other.mention.in &&
        one.value !== other.value &&
        passes(one.value, other.value) &&
        !has(one.mention.in, other.value) &&
        !has(other.mention.in, one.value)
      )
        return [one, other];
  return [];
}

/** What joins the places is the person and no link: as good as the strongest. */
const CERTAIN_LINK = 1;
/** At most so many places bear witness. */
const MOST_PLACES = 6;

function calledOtherwise(
  rule: 'name.spelling' | 'name.office' | 'name.nationality',
  person: string,
  uses: readonly Use[],
  pair: readonly [Use, Use],
): Nomination {
  const witnessOf = ({ mention, title }: Use): Witness => {
    const focus = title === null ? mention : title;
    const [start, end] = [Math.min(mention.start, focus.start), Math.max(mention.end, focus.end)];
    return { text: mention.in, start, end, focus: [{ start: focus.start, end: focus.end }] };
  };
  const others = uses.filter((use) => !pair.includes(use)).slice(0, MOST_PLACES - 2);
  const witnesses = [...pair, ...others].map(witnessOf);
  return nominate(rule, {
    witnesses,
    slots: { person, sides: [witnesses[0]!, witnesses[1]!], uses: witnesses },
    strength: CERTAIN_LINK,
  });
}
