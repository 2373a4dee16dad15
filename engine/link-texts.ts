import type { Document } from './analysis/document.ts';
import { sentenceShare } from './lexicon/frequency.ts';
import { choosePairings, type PairedTexts } from './link/choose.ts';
import { Vocabulary, weigh } from './link/features.ts';
import type { Pairing } from './link/moves.ts';
import type { LinkedTexts } from './link/linked-texts.ts';
import { pinnedBetween } from './link/pins.ts';
import type { LinkTrace } from './link/trace.ts';
import type { Pin } from './types.ts';

/** How two texts are linked, and who looks on. */
export interface LinkSettings {
  readonly pins: readonly Pin[];
  readonly expired: () => boolean;
  /** Is told of the pairs that are known, whenever there are more of them. */
  readonly partial?: ((pairs: readonly PairedTexts[]) => void) | undefined;
}

/** Links every two of some texts, given in canonical order. After the deadline texts have no links. */
export function linkTexts(documents: readonly Document[], settings: LinkSettings): LinkedTexts {
  const { pins, expired, partial } = settings;
  const vocabulary = new Vocabulary(documents);
  const features = documents.map((document) => vocabulary.featuresOf(document, expired));
  // Texts in several languages share few words; the language of the first in canonical order speaks for them.
  const language = documents[0]?.language ?? 'und';
  const weights = weigh(
    features,
    vocabulary,
    (term) => sentenceShare(term, language),
    documents[0]?.groupsOf ?? (() => []),
  );
  const paired: PairedTexts[] = [];
  for (let a = 0; a < documents.length; a += 1) {
    for (let b = a + 1; b < documents.length; b += 1) {
      const one = { document: documents[a]!, features: features[a]! };
      const other = { document: documents[b]!, features: features[b]! };
      const watch =
        partial && identicalFirst((groups) => partial([...paired, { a, b, pairings: groups, faint: [] }]));
      const chosen = expired()
        ? NO_PAIRINGS
        : choosePairings(
            one,
            other,
            weights,
            expired,
            pinnedBetween(pins, one.document, other.document),
            watch,
          );
      paired.push({ a, b, ...chosen });
    }
  }
  return { documents, paired, features, weights };
}

const NO_PAIRINGS: Pick<PairedTexts, 'pairings' | 'faint'> = { pairings: [], faint: [] };

/** Looks on while two texts are linked, and tells of the sentences that are identical as soon as they are known. */
function identicalFirst(tell: (pairings: readonly Pairing[]) => void): LinkTrace {
  return {
    candidates: () => {},
    pass: (pass, groups) => {
      if (pass !== 'identical') return;
      tell(groups.map(({ a, b, score }) => ({ a: [...a], b: [...b], strength: score, moved: false })));
    },
  };
}
