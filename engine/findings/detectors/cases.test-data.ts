import { compare } from '../../compare.ts';
import type { Finding, SourceText } from '../../types.ts';

/** The values of every finding of one rule between texts in English, or with what else is given of them. */
export function valuesOf(
  rule: string,
  ...texts: readonly (string | Partial<SourceText>)[]
): readonly (readonly string[])[] {
  return findingsOf(...texts)
    .filter((finding) => finding.rule === rule)
    .map(({ values }) => values);
}

/** Every finding between texts in English, or with what else is given of them. */
export function findingsOf(...texts: readonly (string | Partial<SourceText>)[]): readonly Finding[] {
  return compare(
    texts.map((text, index): SourceText => ({
      id: `s${index}`,
      text: '',
      language: 'en',
      ...(typeof text === 'string' ? { text } : text),
    })),
  ).findings;
}
