import type { SaidElsewhere, WordSpan } from '../../bridge/contract.ts';
import { compare } from '../../../engine/index.ts';
import type { Comparison, Finding } from '../../../engine/index.ts';
import { wordsOf } from './words-of.ts';

/**
 * Two sentences that are linked less strongly than this may share a figure or a name and tell of other things: "three men were
 * arrested" and "three men went to see the police" are linked by .51, the first and "police arrested three men" by .83.
 */
const LEAST_STRENGTH = 0.6;

/**
 * How a sentence stands to another by the engine: they differ when it finds a difference of any kind; they agree when they have
 * the same words, or when it linked them, held facts against each other and all were alike. Else nothing is known but that they
 * are alike in words.
 */
export function judgeSentence(
  sentence: string,
  other: string,
): Pick<SaidElsewhere, 'stands' | 'says' | 'differs'> {
  const none = { asked: [], found: [] };
  if (printed(sentence) === printed(other)) return { stands: 'agrees', says: [], differs: none };
  const comparison = compare([
    { id: 'asked', title: 'The sentence', text: sentence },
    { id: 'found', title: 'This text', text: other },
  ]);
  const { findings, compared, links } = comparison;
  const telling = findings.filter(({ type }) => type !== 'omission');
  if (telling.length > 0)
    return {
      stands: 'differs',
      says: [...new Set(telling.map(({ says }) => says))],
      differs: {
        asked: wordsThatDiffer(comparison, telling, 'asked', sentence),
        found: wordsThatDiffer(comparison, telling, 'found', other),
      },
    };
  const agrees =
    compared !== null &&
    compared.agree > 0 &&
    compared.differ === 0 &&
    links.some(({ strength }) => strength >= LEAST_STRENGTH);
  return { stands: agrees ? 'agrees' : 'similar', says: [], differs: none };
}

const printed = (sentence: string): string =>
  wordsOf(sentence)
    .map(({ term }) => term)
    .join(' ');

/** The values of the facts that are told differently; where a finding rests on none, its value where it stands once. */
function wordsThatDiffer(
  { facts }: Comparison,
  findings: readonly Finding[],
  id: string,
  text: string,
): WordSpan[] {
  const spans: WordSpan[] = facts
    .filter(({ standing }) => standing === 'differ')
    .flatMap(({ places }) => places.filter(({ source }) => source === id))
    .map(({ value }) => ({ start: value.start, end: value.end }));
  for (const { places, values } of findings) {
    const value = values[places.findIndex(({ source }) => source === id)];
    const at = value === undefined || value === '' ? -1 : text.indexOf(value);
    if (at >= 0 && text.indexOf(value!, at + 1) < 0) spans.push({ start: at, end: at + value!.length });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: WordSpan[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}
