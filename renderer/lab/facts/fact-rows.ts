import type { EntityChain } from '../../../engine/analysis/entities/chain.ts';
import type { Statement } from '../../../engine/analysis/statements.ts';
import type { Fact, FactFamily, FactSentence, FactValue } from '../../../engine/facts/fact.ts';
import type { Span } from '../../../engine/types.ts';
import { amountOf } from '../analysis/amount-rows.ts';
import { sayerOf } from '../analysis/clause-rows.ts';

/** A fact in words. Plain data. */
export interface FactRow extends Span {
  /** Its place among the facts of the run. */
  readonly id: number;
  /** Its text, by place among those given. */
  readonly text: number;
  readonly sentence: number;
  /** As printed. */
  readonly words: string;
  readonly family: FactFamily;
  readonly group: string;
  /** What it means: "61 count of home", "weekday WD2", "office: finance director". */
  readonly value: string;
  /** The clause it stands in, by its predicate: "sink", "sink: negative"; empty for none. */
  readonly clause: string;
  readonly governor: string;
  readonly role: string;
  /** Whom a name names, or of whom an attribute is told; empty for other facts. */
  readonly holder: string;
}

/** A fact in words, of the text at `text`. */
export function factRow(fact: Fact, { document, tree }: FactSentence, id: number, text: number): FactRow {
  const { start, end, sentence, value, group, statement, governor, role } = fact;
  const holder = holderOf(value, document.entities);
  return {
    id,
    text,
    sentence,
    start,
    end,
    words: document.text.slice(start, end),
    family: value.family,
    group,
    value: valueOf(value, (source) => sayerOf(tree, source)),
    clause: statement === null ? '' : clauseOf(statement),
    governor: governor ?? '',
    role,
    holder: holder?.name ?? '',
  };
}

/** Whom a name names, or of whom an attribute is told. */
export function holderOf(
  value: FactValue,
  { chains, chainOf }: { readonly chains: readonly EntityChain[]; readonly chainOf: readonly number[] },
): EntityChain | null {
  if (value.family === 'attribute') return value.attribute.holder;
  return value.family === 'name' ? (chains[chainOf[value.mention.index] ?? -1] ?? null) : null;
}

function valueOf(value: FactValue, sayer: (source: Statement['sources'][number]) => string): string {
  switch (value.family) {
    case 'quantity': {
      const { kind, unit, currency, per, counted, superlative } = value.quantity;
      const { text, note } = amountOf(value.quantity);
      const parts = [text, note, currency, unit, per !== null && `per ${per}`, superlative, kind];
      return [...parts, counted !== null && `of ${counted.lemma}`].filter(Boolean).join(' ');
    }
    case 'single':
      return `one ${value.lemma}`;
    case 'time': {
      const { kind, modifier, value: form, interval } = value.time;
      const days = interval !== null && `(${[...new Set([interval.from, interval.to])].join(' – ')})`;
      return [modifier, kind, form, days].filter(Boolean).join(' ');
    }
    case 'name': {
      const { kind, words, titles } = value.mention;
      return [kind ?? 'kind open', ...titles.map((title) => `“${title}”`), words.join(' ')].join(' ');
    }
    case 'attribute': {
      const { value: told } = value.attribute;
      if (told.attribute === 'office') return `office: ${told.words.join(' ')}`;
      return told.attribute === 'gender' ? `gender: ${told.gender}` : `nationality: ${told.country}`;
    }
    case 'word':
      return `${value.lemma} ${value.pos}`;
    case 'clause':
      return [clauseOf(value.statement), ...value.statement.sources.map((by) => `says ${sayer(by)}`)].join(
        ', ',
      );
  }
}

/** The predicate of a clause, with how it stands where it is not told as a fact. */
function clauseOf({ clause: { lemma }, standing: { polarity, certainty } }: Statement): string {
  const standing = [polarity !== 'positive' && polarity, certainty !== 'certain' && certainty];
  const told = standing.filter(Boolean).join(', ');
  return told === '' ? lemma : `${lemma}: ${told}`;
}
