import type { Document } from '../document.ts';
import type { Entities } from './chain.ts';
import { entitiesIn } from './resolve.ts';

/**
 * The entities of a document: every sentence is parsed, so ask where a whole text is read. Without a grammar of its language there are
 * none.
 */
export function entitiesOf({ sentences, text }: Pick<Document, 'sentences' | 'text'>): Entities {
  return entitiesIn(
    sentences.flatMap(({ tree }) => tree ?? []),
    text,
  );
}
