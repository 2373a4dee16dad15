import type { Entity } from '../analysis/entities/names.ts';
import type { Speaker } from '../analysis/attribution/quotation-speakers.ts';
import type { SpeakersAre } from './same-speech.ts';

/** Whether two texts name one person for two speeches: by entity, by a word of the names, or by the office both print. */
export function areOneSpeaker(one: Speaker | null, other: Speaker | null): SpeakersAre {
  if (one === null || other === null) return 'unknown';
  if (one.entity !== null && other.entity !== null) {
    if (one.entity === other.entity || shareName(one.entity, other.entity)) return 'one';
    return one.entity.kind === 'person' && other.entity.kind === 'person' ? 'two' : 'unknown';
  }
  if (one.kind === 'pronoun' || other.kind === 'pronoun') return 'unknown';
  return officeOf(one) === officeOf(other) ? 'one' : 'unknown';
}

function shareName(a: Entity, b: Entity): boolean {
  const words = new Set(a.mentions.flatMap((mention) => mention.words));
  return b.mentions.some((mention) => mention.words.some((word) => words.has(word)));
}

/** "The harbour master", "a harbour master": without the article. */
function officeOf({ printed }: Speaker): string {
  return printed.toLowerCase().replace(/^(?:the|a|an|its|his|her|their)\s+/u, '');
}
