import { CONTRAST_CLASSES } from './en/contrast-classes.ts';

/** How two words of a closed class stand to each other. */
export type ClassContrast = 'same' | 'similar' | 'opposite' | 'exclusive' | 'converse';

interface Place {
  readonly line: number;
  readonly member: number;
}

let places: Map<string, Place[]> | undefined;
const kinds: ClassContrast[] = [];

/**
 * How two words in dictionary form (`_` for a space) stand to each other by the closed classes of English; null where no class has both.
 * Two words of one member are `same`. Of several classes `similar` tells most, then a converse, an opposition, exclusion.
 */
export function classContrast(a: string, b: string): ClassContrast | null {
  const [one, other] = [placesOf(a), placesOf(b)];
  if (one.length === 0 || other.length === 0) return null;
  const found = new Set<ClassContrast>();
  for (const { line, member } of one)
    for (const place of other)
      if (place.line === line) found.add(place.member === member ? 'same' : kinds[line]!);
  return ORDER.find((kind) => found.has(kind)) ?? null;
}

const ORDER: readonly ClassContrast[] = ['similar', 'converse', 'opposite', 'exclusive', 'same'];
const NONE: readonly Place[] = [];

function placesOf(word: string): readonly Place[] {
  places ??= readAll();
  return places.get(word) ?? NONE;
}

function readAll(): Map<string, Place[]> {
  const all = new Map<string, Place[]>();
  for (const [line, text] of CONTRAST_CLASSES.entries()) {
    const [kind, members] = text.split(': ') as [ClassContrast, string];
    kinds[line] = kind;
    for (const [member, list] of members.split(' | ').entries())
      for (const word of list.split(' ')) all.set(word, [...(all.get(word) ?? []), { line, member }]);
  }
  return all;
}
