import type { Document } from '../../analysis/document.ts';
import { statementHeadOf } from './statement-head.ts';
import type { Fact, FactSentence, FactValue } from '../fact.ts';
import { isVerdict } from '../../analysis/polarity/governors.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import type { Time } from '../../analysis/times/time.ts';
import { dependents, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { UNITS } from '../../lexicon/unit-table.ts';
import type { Span } from '../../types.ts';
import { multiplesIn, quantitySide, timeSide, type QuantitySide } from '../equality/index.ts';
import { amountsOf } from './amounts.ts';
import type { Attribute } from './attributes.ts';
import { circumstancesIn } from './circumstances.ts';
import { compoundPrepositionsIn } from './compound-prepositions.ts';
import { directionsIn } from './directions.ts';
import type { NameRead } from './names.ts';
import { isPageStamp } from './page-stamps.ts';
import { roleOf } from './role.ts';
import { isFactWord, wordGroup } from './fact-words.ts';

/**
 * The facts of one sentence: its quantities, times and names, the words with content that are part of none of these, and its clauses.
 * None of a stamp of the page. Null without a tree.
 *
 * @param text its place among the texts compared
 * @param names the names in it
 * @param attributes what it says of somebody with a name
 */
export function factsOfSentence(
  document: Document,
  text: number,
  index: number,
  names: readonly NameRead[],
  attributes: readonly Attribute[],
): FactSentence | null {
  const sentence = document.sentences[index]!;
  const { tree } = sentence;
  if (tree === null) return null;
  if (isPageStamp(document, index)) return { text, index, document, tree, facts: [] };
  const statementOf = statementHeadOf(tree, sentence.statements);
  const fact = (value: FactValue, span: Span, token: number, group: string, governs?: string): Fact => {
    const { governor, role } = token < 0 ? { governor: -1, role: 'root' } : roleOf(tree, token);
    return {
      text,
      sentence: index,
      token,
      start: span.start,
      end: span.end,
      value,
      group,
      statement: token < 0 ? null : statementOf(token),
      governor: governs ?? tree.tokens[governor]?.lemma ?? null,
      role,
    };
  };
  const facts: Fact[] = [];
  const { quantities, times } = amountsOf(document, index, names);
  for (const quantity of quantities)
    facts.push(
      fact(
        { family: 'quantity', quantity, side: rankSide(tree, quantitySide(document, quantity)) },
        quantity.whole,
        tokenAt(tree, quantity),
        quantityGroup(quantity),
        quantity.counted?.lemma,
      ),
    );
  for (const { time, holder } of times) {
    const value: FactValue = { family: 'time', time, holder, side: timeSide(document, sentence, time) };
    facts.push(fact(value, time, tokenAt(tree, time), timeGroup(time), holder?.parts.words.at(-1)));
  }
  for (const name of names) facts.push(fact({ family: 'name', name }, name, name.token, 'name'));
  for (const attribute of attributes)
    facts.push(
      fact(
        { family: 'attribute', attribute },
        attribute,
        attribute.token,
        attribute.value.attribute,
        attribute.holder.known,
      ),
    );
  for (const multiple of multiplesIn(document, sentence))
    facts.push(fact({ family: 'multiple', multiple }, multiple, tokenAt(tree, multiple), 'multiple'));
  for (const { degrees, token, ...span } of directionsIn(tree))
    if (!facts.some(({ start, end }) => span.start < end && start < span.end))
      facts.push(fact({ family: 'direction', degrees }, span, token, 'direction'));
  const taken = facts.filter(({ group }) => !/^(?:kind|gender|multiple)$/.test(group));
  const empty = packOf(tree.language)?.emptyLemmas;
  const compounds = compoundPrepositionsIn(tree);
  for (const { lemma, token, start, end } of compounds)
    facts.push(fact({ family: 'word', lemma, pos: 'ADP' }, { start, end }, token.index, 'ADP'));
  for (const token of tree.tokens) {
    if (compounds.some(({ start, end }) => token.start < end && start < token.end)) continue;
    if (!isFactWord(token, empty) || taken.some(({ start, end }) => token.start < end && start < token.end))
      continue;
    const value: FactValue = { family: 'word', lemma: token.lemma, pos: token.pos };
    facts.push(fact(value, token, token.index, wordGroup(token)));
  }
  for (const { token, article } of singles(tree)) {
    const span = { start: article.start, end: token.end };
    facts.push(fact({ family: 'single', lemma: token.lemma }, span, token.index, 'single', token.lemma));
  }
  for (const statement of sentence.statements) {
    if (isVerdict(sentence.statements, statement.clause)) continue;
    const predicate = tree.tokens[statement.clause.predicate]!;
    facts.push(fact({ family: 'clause', statement }, predicate, predicate.index, 'clause'));
  }
  for (const circumstance of circumstancesIn(tree, sentence.statements)) {
    const { field, connective, head } = circumstance;
    facts.push(fact({ family: 'circumstance', circumstance }, connective, head, field));
  }
  return { text, index, document, tree, facts };
}

/** A place in an order with whether it counts from some day on only: "the first woman *since 1951*". */
function rankSide(tree: Tree, side: QuantitySide): QuantitySide {
  const { kind, counted } = side.quantity;
  if ((kind !== 'ordinal' && kind !== 'rank') || counted === null || counted.token < 0) return side;
  const starts = packOf(tree.language)?.counted?.starts;
  const isLimited = dependents(tree, counted.token, 'nmod', 'obl', 'acl', 'advcl').some((at) =>
    dependents(tree, at, 'case', 'mark').some((one) => starts?.has(tree.tokens[one]!.norm) === true),
  );
  return isLimited ? { ...side, isLimited } : side;
}

/** Nouns that an article brings in as one: "a satellite". */
function singles(tree: Tree): { readonly token: TreeToken; readonly article: TreeToken }[] {
  const indefinite = packOf(tree.language)?.indefinite;
  return tree.tokens.flatMap((token) => {
    if (token.pos !== 'NOUN' || /S$/.test(token.tag)) return [];
    const article = dependents(tree, token.index, 'det')
      .map((at) => tree.tokens[at]!)
      .find(({ norm }) => indefinite?.has(norm) === true);
    return article === undefined || article.index > token.index ? [] : [{ token, article }];
  });
}

/** The token that heads a stretch: the one of its tokens that hangs on none of the others. */
function tokenAt(tree: Tree, { start, end }: Span): number {
  const inside = tree.tokens.filter((token) => token.start < end && start < token.end);
  const head = inside.find(({ head }) => !inside.some(({ index }) => index === head));
  return (head ?? inside[0])?.index ?? -1;
}

function quantityGroup({ kind, unit }: Quantity): string {
  switch (kind) {
    case 'count':
    case 'number':
    case 'quantifier':
    case 'percent':
    case 'points':
    case 'score':
    case 'fraction':
      return 'amount';
    case 'ordinal':
    case 'rank':
      return 'rank';
    case 'measure':
      return `measure ${UNITS.get(unit ?? '')?.dimension ?? unit ?? ''}`;
    default:
      return kind;
  }
}

function timeGroup({ kind }: Time): string {
  switch (kind) {
    case 'clock':
    case 'part of day':
      return 'clock';
    case 'duration':
    case 'age':
    case 'frequency':
      return kind;
    default:
      return 'calendar';
  }
}
