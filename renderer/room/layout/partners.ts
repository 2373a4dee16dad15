import type { Partner, RoomLayout } from './layout.ts';

/** By column: the sentences that have partners, and these. */
export function partnersBySentence(layout: RoomLayout): readonly ReadonlyMap<number, readonly Partner[]>[] {
  return layout.columns.map(
    (column) =>
      new Map(
        column.paragraphs.flatMap((paragraph) =>
          paragraph.pieces.flatMap(({ sentence, partners }) =>
            sentence !== null && partners.length > 0 ? [[sentence, partners] as const] : [],
          ),
        ),
      ),
  );
}

/** The ids of the links that make `partners` partners. */
export function linkIdsOf(partners: readonly Pick<Partner, 'linkId'>[]): ReadonlySet<string> {
  return new Set(partners.map((partner) => partner.linkId));
}
