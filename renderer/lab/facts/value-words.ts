import type { Statement } from '../../../engine/analysis/statements.ts';
import type { Tree } from '../../../engine/analysis/tree/tree.ts';
import type { MultipleSide } from '../../../engine/facts/equality/index.ts';
import type { FactValue } from '../../../engine/facts/fact.ts';
import { amountOf } from '../analysis/amount-rows.ts';
import { sayerOf } from '../analysis/clause-rows.ts';

type ValueOf<Family extends FactValue['family']> = Extract<FactValue, { readonly family: Family }>;

/** What a fact means: "61 count of home", "office: finance director", "cause: “high winds” of delay". */
export function valueWords(value: FactValue, tree: Tree): string {
  switch (value.family) {
    case 'quantity':
      return quantityWords(value);
    case 'single':
      return `one ${value.lemma}`;
    case 'multiple':
      return `times ${extentWords(value.multiple.extent)}`;
    case 'time': {
      const { kind, modifier, value: form, interval } = value.time;
      const days = interval !== null && `(${[...new Set([interval.from, interval.to])].join(' – ')})`;
      return [modifier, kind, form, days].filter(Boolean).join(' ');
    }
    case 'direction':
      return `${value.degrees}° from north`;
    case 'name': {
      const { parts, nouns } = value.name;
      const known = [parts.kind ?? 'kind open', parts.sex, parts.words.join(' ')];
      return [...known, nouns.length > 0 && `(${nouns.join(', ')})`].filter(Boolean).join(' ');
    }
    case 'attribute':
      return attributeWords(value);
    case 'word':
      return `${value.lemma} ${value.pos}`;
    case 'clause':
      return [
        clauseWords(value.statement),
        ...value.statement.sources.map((by) => `says ${sayerOf(tree, by)}`),
      ].join(', ');
    case 'circumstance':
      return circumstanceWords(value);
  }
}

/** The predicate of a clause, with how it stands where it is not told as a fact: "sink", "sink: negative". */
export function clauseWords({ clause: { lemma }, standing: { polarity, certainty } }: Statement): string {
  const standing = [polarity !== 'positive' && polarity, certainty !== 'certain' && certainty];
  const told = standing.filter(Boolean).join(', ');
  return told === '' ? lemma : `${lemma}: ${told}`;
}

function quantityWords({ quantity }: ValueOf<'quantity'>): string {
  const { kind, unit, currency, per, counted, superlative } = quantity;
  const { text, note } = amountOf(quantity);
  const parts = [text, note, currency, unit, per !== null && `per ${per}`, superlative, kind];
  return [...parts, counted !== null && `of ${counted.lemma}`].filter(Boolean).join(' ');
}

function extentWords(extent: MultipleSide['extent']): string {
  switch (extent.form) {
    case 'point':
      return [extent.near, extent.at].filter((one) => one !== null).join(' ');
    case 'bound':
      return `${extent.strict ? (extent.up ? 'more than' : 'less than') : extent.up ? 'at least' : 'at most'} ${extent.at}`;
    case 'range':
    case 'vague':
      return `${extent.low}–${extent.high}`;
  }
}

function attributeWords({ attribute: { value } }: ValueOf<'attribute'>): string {
  switch (value.attribute) {
    case 'office':
      return `office: ${value.former ? 'former ' : ''}${value.words.join(' ')}`;
    case 'nationality':
      return `nationality: ${value.country}`;
    case 'gender':
      return `gender: ${value.gender}`;
    case 'kind':
      return `kind: ${value.noun}`;
  }
}

function circumstanceWords({ circumstance }: ValueOf<'circumstance'>): string {
  const { tree, kind, filler, members, host } = circumstance;
  const words = (positions: readonly number[]) =>
    `“${positions.map((at) => tree.tokens[at]!.text).join(' ')}”`;
  return [
    `${kind}:`,
    words(filler),
    host !== null && `of ${clauseWords(host)}`,
    members.length > 0 && `among ${words(members)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
