import type { SaidElsewhere } from '../../bridge/contract.ts';
import { compare } from '../../../engine/index.ts';

/**
 * How a sentence stands to another by the engine: they differ when it finds a difference of any kind, they agree when it
 * held facts against each other and all were alike; else nothing is known but that they are alike in words.
 */
export function judgeSentence(sentence: string, other: string): Pick<SaidElsewhere, 'stands' | 'says'> {
  const { findings, compared } = compare([
    { id: 'asked', title: 'The sentence', text: sentence },
    { id: 'found', title: 'This text', text: other },
  ]);
  const telling = findings.filter(({ type }) => type !== 'omission');
  if (telling.length > 0) return { stands: 'differs', says: telling.map(({ says }) => says) };
  const agrees = compared !== null && compared.agree > 0 && compared.differ === 0;
  return { stands: agrees ? 'agrees' : 'similar', says: [] };
}
