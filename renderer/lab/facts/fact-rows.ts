import type { Entities, EntityChain } from '../../../engine/analysis/entities/chain.ts';
import type { Fact, FactFamily, FactSentence, FactValue } from '../../../engine/facts/fact.ts';
import type { Span } from '../../../engine/types.ts';
import { clauseWords, valueWords } from './value-words.ts';

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
  /** Whom a name names, or of whom an attribute or an age is told; empty for other facts. */
  readonly holder: string;
}

/** A fact in words, of the text at `text`. */
export function factRow(fact: Fact, { document, tree }: FactSentence, id: number, text: number): FactRow {
  const { start, end, sentence, value, group, statement, governor, role } = fact;
  return {
    id,
    text,
    sentence,
    start,
    end,
    words: document.text.slice(start, end),
    family: value.family,
    group,
    value: valueWords(value, tree),
    clause: statement === null ? '' : clauseWords(statement),
    governor: governor ?? '',
    role,
    holder: holderOf(value, document.entities)?.name ?? holderWords(value),
  };
}

/** The chain of whom a name names, or of whom an attribute or an age is told; null where it is in none. */
export function holderOf(value: FactValue, { chains }: Pick<Entities, 'chains'>): EntityChain | null {
  switch (value.family) {
    case 'name':
      return chains[value.name.chain] ?? null;
    case 'attribute':
      return chains[value.attribute.holder.index] ?? null;
    case 'time':
      return chains[value.holder?.chain ?? -1] ?? null;
    default:
      return null;
  }
}

/** The same where there is no chain, by what the text calls it; empty for nobody. */
function holderWords(value: FactValue): string {
  if (value.family === 'attribute') {
    const { name, known } = value.attribute.holder;
    return name?.printed.join(' ') ?? known;
  }
  return value.family === 'time' ? (value.holder?.parts.printed.join(' ') ?? '') : '';
}
