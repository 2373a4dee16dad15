import { analyse } from '../../analysis/analyse.ts';
import { attributesOf } from '../reading/attributes.ts';
import { factsOfSentence } from '../reading/facts-of-sentence.ts';
import { namesOf } from '../reading/names.ts';
import { areHeldTogether, contrastFacts } from './contrast-facts.ts';
import { ContrastMemory } from './contrast-memory.ts';
import type { Contrast } from './contrast.ts';
import type { FactSide } from './fact-side.ts';

/** The facts of an English text, all sentences together. */
export function factsIn(text: string, place = 0, published?: string): FactSide[] {
  const document = analyse({
    id: String(place),
    text,
    language: 'en',
    ...(published === undefined ? {} : { published }),
  });
  const names = namesOf(document);
  const attributes = attributesOf(document, names);
  return document.sentences.flatMap(({ index }) => {
    const of = <T extends { readonly sentence: number }>(all: readonly T[]) =>
      all.filter(({ sentence }) => sentence === index);
    const sentence = factsOfSentence(document, place, index, of(names), of(attributes));
    return sentence === null ? [] : sentence.facts.map((fact): FactSide => ({ fact, sentence }));
  });
}

/** The words of a fact. */
export function printed({ fact, sentence }: FactSide): string {
  return sentence.document.text.slice(fact.start, fact.end);
}

interface Held {
  readonly a: string;
  readonly b: string;
  readonly contrast: Contrast;
}

/** How all facts of two texts stand that are of one of the aspects, whatever sentences they stand in. */
export function heldTogether(
  a: string,
  b: string,
  aspects: readonly Contrast['aspect'][],
  close = false,
): Held[] {
  const memory = new ContrastMemory();
  const [ones, others] = [factsIn(a), factsIn(b, 1)];
  return ones.flatMap((one) =>
    others.flatMap((other) =>
      areHeldTogether(one.fact.group, other.fact.group)
        ? contrastFacts(one, other, memory, close)
            .filter(({ aspect }) => aspects.includes(aspect))
            .map((contrast) => ({ a: printed(one), b: printed(other), contrast }))
        : [],
    ),
  );
}

/** The conflicts among them: "a / b: why". */
export function conflictsIn(
  a: string,
  b: string,
  aspects: readonly Contrast['aspect'][],
  close = false,
): string[] {
  return heldTogether(a, b, aspects, close)
    .filter(({ contrast }) => contrast.relation === 'conflict' || contrast.relation === 'unlike')
    .map(({ a: one, b: other, contrast }) => `${one} / ${other}: ${contrast.why}`);
}
