import { analyse } from '../../analysis/analyse.ts';
import { attributesOf } from '../reading/attributes.ts';
import { factsOfSentence } from '../reading/facts-of-sentence.ts';
import type { FactSentence } from '../fact.ts';
import { namesOf } from '../reading/names.ts';
import { contrastFacts } from './contrast-facts.ts';
import { ContrastMemory } from './contrast-memory.ts';
import type { Contrast } from './contrast.ts';

function factsIn(text: string, at: number, language: string): FactSentence[] {
  const document = analyse({ id: `${at}`, text, language });
  const names = namesOf(document);
  const attributes = attributesOf(document, names);
  return document.sentences.flatMap(({ index }) => {
    const of = <T extends { readonly sentence: number }>(all: readonly T[]) =>
      all.filter(({ sentence }) => sentence === index);
    const found = factsOfSentence(document, at, index, of(names), of(attributes));
    return found === null ? [] : [found];
  });
}

/** How the facts of two texts stand, sentence by sentence, without those that agree. */
export function contrastsOf(a: string, b: string, language = 'en'): Contrast[] {
  const memory = new ContrastMemory();
  const [one, other] = [factsIn(a, 0, language), factsIn(b, 1, language)];
  return one.flatMap((left) =>
    other.flatMap((right) =>
      left.facts.flatMap((x) =>
        right.facts.flatMap((y) =>
          contrastFacts({ fact: x, sentence: left }, { fact: y, sentence: right }, memory).filter(
            ({ relation }) => relation === 'conflict' || relation === 'unlike',
          ),
        ),
      ),
    ),
  );
}

/** What they conflict in, each once, by aspect and reason: "polarity denied act". */
export function conflictsOf(a: string, b: string, language = 'en'): string[] {
  const told = contrastsOf(a, b, language).map(({ aspect, relation, why }) => `${aspect} ${relation} ${why}`);
  return [...new Set(told)].filter((one) => !one.startsWith('word unlike')).sort();
}
