import { keyOf, tokenise } from '../segment/tokens.ts';
import type { Evidences } from './detector.ts';
import type { Nomination } from './nomination.ts';
import type { Witness } from './witness.ts';

/**
 * A finding's id: from its type and from the words of its places, whatever the order of the texts and wherever the words
 * stand. 64 bits of FNV-1a in two halves, written in base 36; a collision inside one comparison gets a suffix in `detect`.
 */
export function findingId(nomination: Nomination, evidence: Evidences): string {
  const places = nomination.witnesses.map((witness) => placeKey(witness, evidence)).sort();
  const content = [nomination.type, nomination.rule, ...new Set(places)].join('\u0000');
  return `${nomination.type}-${hash(content, 2166136261)}${hash(content, 374761393)}`;
}

function placeKey(witness: Witness, evidence: Evidences): string {
  const text = evidence.documents[witness.text]!.text;
  return tokenise(text, witness.start, witness.end)
    .map((token) => keyOf(token.text))
    .join(' ');
}

function hash(content: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < content.length; at += 1) value = Math.imul(value ^ content.charCodeAt(at), 16777619);
  return (value >>> 0).toString(36).padStart(7, '0');
}
