import { ENTITY_GROUPS } from '../analysis/entity-rows.ts';
import type { Belonging } from './entity-facts.ts';
import type { FactRow } from './fact-rows.ts';
import type { EntityFacts, FactsRun, MatchRow, MeetingRow } from './facts-run.ts';

/** What is shown of a run; empty strings and nulls let all through. */
export interface FactFilter {
  /** Words that stand in a fact or its sentence, whatever the capitals. */
  readonly search: string;
  /** A text of facts and entities: "2". */
  readonly text: string;
  readonly group: string;
  readonly family: string;
  readonly aspect: string;
  readonly relation: string;
  /** Meetings that hold all facts against each other, "near", or those of the narrow kinds only, "far". */
  readonly reach: string;
  /** Matches less likely than this are left out, from any more than 0 also those whose values can both be true. */
  readonly least: number;
  /** Two texts: "0 2". */
  readonly pair: string;
  readonly place: SentencePlace | null;
}

/** A sentence of a text. */
export interface SentencePlace {
  readonly text: number;
  readonly sentence: number;
}

export const NO_FILTER: FactFilter = {
  search: '',
  text: '',
  group: '',
  family: '',
  aspect: '',
  relation: '',
  reach: '',
  least: 0,
  pair: '',
  place: null,
};

/** A sentence as it is named: "B4", the fifth of the second text. */
export function nameOfPlace(text: number, sentence: number): string {
  return `${letterOf(text)}${sentence}`;
}

/** "A", "B" ... "Z", "A1". */
export function letterOf(text: number): string {
  const letter = String.fromCharCode(65 + (text % 26));
  return text < 26 ? letter : `${letter}${Math.floor(text / 26)}`;
}

/** The text of a sentence. */
export function sentenceAt({ texts }: FactsRun, text: number, sentence: number): string {
  const { text: all, sentences } = texts[text]!;
  const { start, end } = sentences[sentence]!;
  return all.slice(start, end);
}

/** The facts that a filter lets through, in order. */
export function filterFacts(run: FactsRun, { search, text, group, family, place }: FactFilter): FactRow[] {
  const isFound = finder(search);
  return run.facts.filter(
    (fact) =>
      (text === '' || fact.text === Number(text)) &&
      (group === '' || fact.group === group) &&
      (family === '' || fact.family === family) &&
      (place === null || isAt(fact, place)) &&
      isFound(fact.words, fact.value, fact.holder, fact.governor, sentenceAt(run, fact.text, fact.sentence)),
  );
}

/** An entity with those of its facts that are shown. */
export interface ShownEntity {
  readonly text: number;
  readonly entity: EntityFacts;
  readonly facts: readonly { readonly fact: FactRow; readonly how: Belonging }[];
}

/** The entities that a filter lets through: with names or several mentions first, then by text. */
export function filterEntities(
  run: FactsRun,
  { search, text: only, group, family, place }: FactFilter,
): readonly ShownEntity[] {
  const isFound = finder(search);
  const all = run.texts.flatMap(({ entities }, text) =>
    entities.map((entity) => ({
      text,
      entity,
      facts: entity.facts
        .map(({ id, how }) => ({ fact: run.facts[id]!, how }))
        .filter(
          ({ fact }) => (group === '' || fact.group === group) && (family === '' || fact.family === family),
        ),
    })),
  );
  return all
    .filter(
      ({ text, entity: { name, mentions }, facts }) =>
        (only === '' || text === Number(only)) &&
        ((group === '' && family === '') || facts.length > 0) &&
        (place === null || mentions.some(({ sentence }) => isAt({ text, sentence }, place))) &&
        isFound(name, ...mentions.map(({ printed }) => printed)),
    )
    .sort((x, y) => ENTITY_GROUPS.indexOf(x.entity.group) - ENTITY_GROUPS.indexOf(y.entity.group));
}

/** The matches that a filter lets through, in order. */
export function filterMatches(
  run: FactsRun,
  { search, group, aspect, relation, least, pair, place }: FactFilter,
): MatchRow[] {
  const isFound = finder(search);
  return run.matches.filter((match) => {
    const [a, b] = [run.facts[match.a]!, run.facts[match.b]!];
    return (
      (group === '' || a.group === group || b.group === group) &&
      (aspect === '' || match.aspect === aspect) &&
      (relation === '' || match.relation === relation) &&
      (least <= 0 || (match.probability ?? -1) >= least) &&
      (pair === '' || pairOf(a.text, b.text) === pair) &&
      (place === null || isAt(a, place) || isAt(b, place)) &&
      isFound(
        ...[match.why, a.words, b.words],
        sentenceAt(run, a.text, a.sentence),
        sentenceAt(run, b.text, b.sentence),
      )
    );
  });
}

/** The meetings that a filter lets through, in order. */
export function filterMeetings(
  run: FactsRun,
  { search, reach, least, pair, place }: FactFilter,
): MeetingRow[] {
  const isFound = finder(search);
  return run.meetings.filter(
    ({ textA, textB, a, b, near, likeliest }) =>
      likeliest >= least &&
      (reach === '' || reachOf(near) === reach) &&
      (pair === '' || pairOf(textA, textB) === pair) &&
      (place === null ||
        isAt({ text: textA, sentence: a }, place) ||
        isAt({ text: textB, sentence: b }, place)) &&
      isFound(sentenceAt(run, textA, a), sentenceAt(run, textB, b)),
  );
}

/** How far a meeting reaches, as a filter names it. */
export function reachOf(near: boolean): string {
  return near ? 'near' : 'far';
}

/** Two texts as a filter names them. */
export function pairOf(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}

/** What a filter can choose between, as far as the run has it, each sorted. */
export function choicesOf({ facts, matches, meetings, texts }: FactsRun) {
  const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
  return {
    texts: texts.length > 1 ? texts.map((_, text) => String(text)) : [],
    families: sorted(facts.map(({ family }) => family)),
    groups: sorted(facts.map(({ group }) => group)),
    aspects: sorted(matches.map(({ aspect }) => aspect)),
    relations: sorted(matches.map(({ relation }) => relation)),
    reaches: sorted(meetings.map(({ near }) => reachOf(near))),
    pairs: texts.flatMap((_, one) => texts.slice(one + 1).map((_, at) => pairOf(one, one + 1 + at))),
  };
}

function isAt(one: SentencePlace, { text, sentence }: SentencePlace): boolean {
  return one.text === text && one.sentence === sentence;
}

function finder(search: string): (...texts: readonly string[]) => boolean {
  const wanted = search.trim().toLowerCase();
  return (...texts) => wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted));
}
