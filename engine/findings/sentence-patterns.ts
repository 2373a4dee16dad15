import type { Disputed, QuotedWording, Sides, SlotsByRule } from './slots.ts';
import type { Nomination } from './nomination.ts';
import { quoted, withoutStop, type Teller } from './teller.ts';
import type { Witness } from './witness.ts';

/** One plain sentence, and the values that differ. */
export interface ToldFinding {
  readonly says: string;
  readonly values: readonly string[];
}

/** The sentence of a rule's findings and their values, by their slots. */
export type Template<S> = (slots: S, tell: Teller) => ToldFinding;

const POSSESSIVE = /['’]s$/u;

/** Both sides in their sentences, and what is to be said of the words that differ: "A says ...; B says ...: “allowed” against “banned”." */
export function inContext<S extends Sides>(
  conclude: (one: string, other: string, slots: S) => string,
): Template<S> {
  return (slots, tell) => {
    const [first, second] = pair(slots.sides, tell);
    const [one, other] = [first, second].map((side) => tell.focus(side).replace(POSSESSIVE, '')) as [
      string,
      string,
    ];
    return {
      says: `${inOneOrTwo(first, second, 'says', tell.around, tell)}: ${conclude(one, other, slots)}.`,
      values: [one, other],
    };
  };
}

/** One person, called this here and that there. */
export const called: Template<SlotsByRule['name.office']> = ({ sides, uses, person }, tell) =>
  calledBy(`calls ${person}`, sides, uses, tell);

/** One thing or person, printed this way here and that way there; `verb` is what is said of it. */
export function calledBy(
  verb: string,
  sides: Sides['sides'],
  uses: readonly Witness[],
  tell: Teller,
): ToldFinding {
  const [first, second] = pair(sides, tell);
  const print = (side: Witness) => quoted(focusLine(side, tell));
  return {
    says: `${inOneOrTwo(first, second, verb, print, tell)}.`,
    values: distinct([first, second, ...tell.inOrder(uses)].map((use) => focusLine(use, tell))),
  };
}

/** One utterance, given to this one and to that one: in the words of each where they are not the same ("*I* had no power", "*He* had no power"). */
export const givenTo: Template<SlotsByRule['attribution.speaker']> = ({ said, speakers }, tell) => {
  const [first, second] = pair(speakers, tell);
  const print = (place: Witness) => quoted(withoutStop(tell.raw(place)));
  const words = print(first.words ?? said);
  const plain = (place: Witness) =>
    tell
      .line(place)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const areAlike = second.words === null || plain(first.words ?? said) === plain(second.words);
  return {
    says:
      first.text === second.text
        ? `${tell.letter(first.text)} gives ${words} to ${first.who} and to ${second.who}.`
        : `${tell.letter(first.text)} gives ${words} to ${first.who}; ${tell.letter(second.text)} ${areAlike ? '' : `gives ${print(second.words!)} `}to ${second.who}.`,
    values: [first.who, second.who],
  };
};

/** "A and C say “24 dead”; B says “26 dead”": who says which value, each with the words around it. */
export const disputed: Template<Disputed> = ({ sides }, tell) => {
  const ordered = tell.inOrder(sides);
  const byValue = new Map<string, Witness[]>();
  for (const side of ordered) {
    const original = ordered.find(({ text }) => text === side.like) ?? side;
    const value = wholeFocus(original, tell).toLowerCase();
    byValue.set(value, [...(byValue.get(value) ?? []), side]);
  }
  // Where the words that differ read alike ("sued" with the roles turned), what is around them tells: nobody "also says" it.
  const groups = byValue.size > 1 ? [...byValue.values()] : ordered.map((side) => [side]);
  return {
    says: `${groups.map((group) => sayOfGroup(group, tell)).join('; ')}.`,
    values: groups.map(([first]) => focusLine(first!, tell)),
  };
};

/** "A and C say “it sold two”", where the words around the value differ "A says “it sold two”, C also says “two”". */
function sayOfGroup(group: readonly Witness[], tell: Teller): string {
  const letters = (sides: readonly Witness[]) => list(sides.map(({ text }) => tell.letter(text)));
  const say = (sides: readonly Witness[]) => (sides.length > 1 ? 'say' : 'says');
  const [first] = group;
  const quote = tell.around(first!);
  const same = group.filter((side) => tell.around(side) === quote);
  const others = group.filter((side) => tell.around(side) !== quote);
  const also =
    others.length === 0
      ? ''
      : `, ${letters(others)} also ${say(others)} ${quoted(wholeFocus(others[0]!, tell))}`;
  return `${letters(same)} ${say(same)} ${quote}${also}`;
}

/**
 * What further texts say, behind the sentence of a finding: "A says 61; B says 57 (C like B)", and what none of its places says in a clause
 * of its own.
 */
export function withFurtherSaid(
  { says, values }: ToldFinding,
  { witnesses, further = [] }: Pick<Nomination, 'witnesses' | 'further'>,
  tell: Teller,
): ToldFinding {
  if (further.length === 0) return { says, values };
  const valueOf = (place: Witness) => focusLine(place, tell).toLowerCase();
  const others = tell.inOrder(further);
  const likenesses = tell.inOrder(witnesses).flatMap((witness, at, all) => {
    // What stands in two places of one text stands in both places of its copy.
    if (all.findIndex(({ text }) => text === witness.text) !== at) return [];
    const alike = others.filter((other) => isOneValue(valueOf(other), valueOf(witness)));
    const letters = [...new Set(alike.map(({ text }) => tell.letter(text)))];
    return letters.length === 0 ? [] : [`${list(letters)} like ${tell.letter(witness.text)}`];
  });
  const otherwise = others.filter(
    (other) => !witnesses.some((witness) => isOneValue(valueOf(other), valueOf(witness))),
  );
  const groups = firstOfEach(otherwise, valueOf).map((first) =>
    otherwise.filter((other) => valueOf(other) === valueOf(first)),
  );
  const clauses = groups.map((group) => sayOfGroup(group, tell));
  const like = likenesses.length === 0 ? '' : ` (${likenesses.join('; ')})`;
  return {
    says: `${[`${says.replace(/\.$/u, '')}${like}`, ...clauses].join('; ')}.`,
    values: distinct([...values, ...groups.map(([first]) => focusLine(first!, tell))]),
  };
}

/** Whether two marks are one value: "261,000", "261,000 crowns". */
function isOneValue(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** One word in the place of another. */
export const replaced = inContext<Sides>((one, other) => `“${one}” stands where “${other}” does`);

/** "A says this in one place and that in another", "A says this; B says that": what is said of two places, without the stop. */
export function inOneOrTwo(
  first: Witness,
  second: Witness,
  verb: string,
  print: (side: Witness) => string,
  tell: Teller,
): string {
  return first.text === second.text
    ? `${tell.letter(first.text)} ${verb} ${print(first)} in one place and ${print(second)} in another`
    : `${tell.letter(first.text)} ${verb} ${print(first)}; ${tell.letter(second.text)} ${verb} ${print(second)}`;
}

/** Two sides in the order the user sees. */
export function pair<W extends Witness>(sides: readonly [W, W], tell: Teller): [W, W] {
  return tell.inOrder(sides) as [W, W];
}

/** The first words that differ, on one line. */
export function focusLine(witness: Witness, tell: Teller): string {
  return tell.focus(witness).replace(/\s+/g, ' ');
}

/** All words that differ, on one line. */
function wholeFocus(witness: Witness, tell: Teller): string {
  const { text, focus } = witness;
  return focus.map((span) => tell.line({ text, ...span })).join(' … ');
}

/** Each value once, in order. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Of those of one kind the first. */
export function firstOfEach<T>(all: readonly T[], kindOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const isNew = !seen.has(kindOf(one));
    seen.add(kindOf(one));
    return isNew;
  });
}

/** The first two wordings of the first text that has two; null where none has. */
export function contrasted(ordered: readonly QuotedWording[]): [QuotedWording, QuotedWording] | null {
  let first: QuotedWording | null = null;
  for (const one of ordered) {
    if (first?.text !== one.text) first = one;
    else if (first.wording !== one.wording) return [first, one];
  }
  return null;
}

/** "A", "A and B", "A, B and C". */
export function list(letters: readonly string[]): string {
  return letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;
}
