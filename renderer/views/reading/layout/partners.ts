import type { Partner, RoomLayout } from './layout.ts';

/** The ids of the links that make `partners` partners. */
export function linkIdsOf(partners: readonly Pick<Partner, 'linkId'>[]): ReadonlySet<string> {
  return new Set(partners.map((partner) => partner.linkId));
}

/** By link: its sentences in every column. `partners` is told by column and sentence. */
export function sentencesByLink(
  partners: RoomLayout['partners'],
): ReadonlyMap<string, readonly { readonly column: number; readonly sentence: number }[]> {
  const found = new Map<string, { column: number; sentence: number }[]>();
  partners.forEach((sentences, column) => {
    for (const [sentence, ofSentence] of sentences)
      for (const { linkId } of ofSentence) {
        const known = found.get(linkId);
        if (known) known.push({ column, sentence });
        else found.set(linkId, [{ column, sentence }]);
      }
  });
  return found;
}
