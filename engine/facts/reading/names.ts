import type { Document } from '../../analysis/document.ts';
import { knownNames } from '../../analysis/entities/name-candidates.ts';
import { mentionsIn, type Mention } from '../../analysis/entities/name-mentions.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import type { EntityKind, EntityMention } from '../../analysis/mentions/mention.ts';
import { baseRelation, dependent, dependents, type Tree } from '../../analysis/tree/tree.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../lexicon/en/titles.ts';
import { hasCapitalNouns } from '../../lexicon/orthography.ts';
import type { Span } from '../../types.ts';
import { namePartsOf, type NameParts } from '../lexical/index.ts';
import { descriptionsBeside, isPeople, type Description } from './descriptions.ts';

/** A name in its place, with its honorific: "Mrs Beck". */
export interface NameRead extends Span {
  readonly sentence: number;
  /** Its head, first and last token in the tree of the sentence. */
  readonly token: number;
  readonly from: number;
  readonly to: number;
  readonly parts: NameParts;
  /** Index of its chain in the document; -1 where none was made of it. */
  readonly chain: number;
  /** What is said of it beside it. */
  readonly descriptions: readonly Description[];
  /** Nouns that tell what it is or whose, in dictionary form: "accountant" of "accountants from Farrow". */
  readonly nouns: readonly string[];
  /** What who has it did to what the passive beside it is told of: "build" of "the ferry, built by Norland"; null for none. */
  readonly act: string | null;
}

/** The names of a document, in order; peoples, months and weekdays are none. */
export function namesOf(document: Document): NameRead[] {
  const mentions = document.entities.mentions.filter(({ form }) => form === 'name');
  const inSentence = new Map<number, EntityMention[]>();
  for (const mention of mentions)
    inSentence.set(mention.sentence, [...(inSentence.get(mention.sentence) ?? []), mention]);
  const capitals = hasCapitalNouns(document.language)
    ? []
    : joined(
        document,
        mentionsIn(document, 0, knownNames([document])).map((run) => runOfCapitals(document, run)),
      );
  const told = (one: Span) => capitals.some((run) => run.start < one.end && one.start < run.end);
  const rest = mentions
    .flatMap((mention) => runOfMention(document, mention) ?? [])
    .filter((run) => !told(run));
  return [...capitals, ...rest]
    .sort((x, y) => x.start - y.start)
    .flatMap((run) => nameAt(document, run, inSentence.get(run.sentence) ?? []) ?? []);
}

interface Run extends Span {
  readonly sentence: number;
  readonly leaning: EntityKind | null;
}

/** "Saint Alban's Road" is one name, and so is "Guy's Hospital": what stands behind the genitive is the kind of place or body. */
function joined({ text }: Document, runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, run.start);
    const first = /^\p{L}+/u.exec(text.slice(run.start, run.end))?.[0].toLowerCase() ?? '';
    const goesOn = /^['’]s?\s$/u.test(between) && (ORGANISATION_WORDS.has(first) || PLACE_WORDS.has(first));
    if (goesOn) whole[whole.length - 1] = { ...last!, end: run.end, leaning: run.leaning };
    else whole.push(run);
  }
  return whole;
}

/** The words of a name that the tree alone shows; none of a people, a month or a weekday, or the first word of a sentence. */
function runOfMention(document: Document, { sentence, head, from, to, kind }: EntityMention): Run | null {
  const { tree } = document.sentences[sentence]!;
  if (tree === null) return null;
  const isPart = (at: number) => at >= from && at <= to && tree.tokens[at]?.pos === 'PROPN';
  let [first, last] = [head, head];
  while (isPart(first - 1)) first -= 1;
  while (isPart(last + 1)) last += 1;
  const { start, end } = { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
  if (
    isPeople(tree.tokens[head]!) ||
    !/^\p{Lu}/u.test(tree.tokens[head]!.text) ||
    (last === 0 && kind === null)
  )
    return null;
  return { start, end, sentence, leaning: kind };
}

/** A run of capitals with the honorific before it; that it leans to a person says little without one. */
function runOfCapitals({ text }: Document, { start, end, sentence, leaning, titles }: Mention): Run {
  const title = titles.find(
    (one) => one.honorific && one.end <= start && /^[\s.]*$/u.test(text.slice(one.end, start)),
  );
  return {
    start: title?.start ?? start,
    end,
    sentence,
    leaning: leaning === 'person' && titles.length === 0 ? null : leaning,
  };
}

function nameAt(document: Document, run: Run, mentions: readonly EntityMention[]): NameRead | null {
  const { tree, amounts } = document.sentences[run.sentence]!;
  if (amounts.times.some((time) => time.start <= run.start && run.end <= time.end)) return null;
  // "104 degrees *Fahrenheit*".
  const isUnit = ({ kind, whole }: Quantity) =>
    (kind === 'measure' || kind === 'money') && whole.start <= run.start && run.end <= whole.end;
  if (amounts.quantities.some(isUnit)) return null;
  const inside = tree?.tokens.filter(({ start, end }) => start < run.end && run.start < end) ?? [];
  const [first, last] = [inside[0], inside.at(-1)];
  if (tree === null || first === undefined || last === undefined) return null;
  const head = inside.find(({ head }) => !inside.some(({ index }) => index === head)) ?? first;
  const mention = mentions.find((one) => one.head >= first.index && one.head <= last.index);
  const { chains, chainOf } = document.entities;
  const chain = mention === undefined ? -1 : (chainOf[mention.index] ?? -1);
  const known = mention?.kind ?? run.leaning ?? chains[chain]?.kind ?? null;
  const kind = known === 'other' ? null : known;
  const descriptions = descriptionsBeside(tree, first.index, last.index);
  return {
    start: run.start,
    end: run.end,
    sentence: run.sentence,
    token: head.index,
    from: first.index,
    to: last.index,
    parts: namePartsOf({ text: document.text.slice(run.start, run.end), kind }),
    chain,
    descriptions,
    act: actOf(tree, head.index),
    nouns: [
      ...new Set([...descriptions.flatMap(({ words }) => words[0] ?? []), ...nounsAround(tree, head.index)]),
    ],
  };
}

/** See `NameRead.act`. */
function actOf(tree: Tree, token: number): string | null {
  const here = tree.tokens[token]!;
  const verb = tree.tokens[here.head];
  if (verb === undefined || baseRelation(here) !== 'obl') return null;
  const isPassive =
    baseRelation(verb) === 'acl' || dependents(tree, verb.index, 'nsubj:pass', 'aux:pass').length > 0;
  return isPassive ? verb.lemma : null;
}

/** The nouns above a name: of which it is a part ("Ferring crater"), to which a preposition joins it ("a report by Morrow"), that it is, or what is done by it. */
function nounsAround(tree: Tree, token: number): string[] {
  const found: string[] = [];
  for (let at = token, steps = 0; steps < 3; steps += 1) {
    const here = tree.tokens[at]!;
    const above = tree.tokens[here.head];
    if (above === undefined) break;
    const relation = baseRelation(here);
    // "The report prepared by Morrow".
    const joined =
      /^(?:compound|appos|nmod|conj|acl)$/.test(relation) ||
      (relation === 'obl' && baseRelation(above) === 'acl') ||
      (relation === 'nsubj' && dependent(tree, above.index, 'cop') >= 0);
    if (!joined) {
      // "The survey was conducted by Datrak."
      const subject = relation === 'obl' ? dependent(tree, above.index, 'nsubj:pass') : -1;
      if (subject >= 0 && tree.tokens[subject]!.pos === 'NOUN')
        found.push(tree.tokens[subject]!.lemma.toLowerCase());
      break;
    }
    if (above.pos === 'NOUN' && relation !== 'conj') found.push(above.lemma.toLowerCase());
    at = above.index;
  }
  return found;
}
