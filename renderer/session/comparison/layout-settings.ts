import type { ViewState } from '../../../electron/bridge/contract.ts';
import { isLayoutKind, type LayoutKind } from './layout-kind.ts';
import { isLevel, type Level } from './mark-level.ts';

/** How the reader has set up a comparison, kept with it: the part of `ViewState` that is about layouts, with its names known. */
export type LayoutSettings = Required<Pick<ViewState, 'base' | 'order' | 'folded' | 'sideBySide'>> & {
  readonly layout: LayoutKind;
  readonly level: Level;
};

export const FIRST_VIEW: LayoutSettings = {
  layout: 'reading',
  level: 'words',
  base: null,
  order: [],
  folded: true,
  sideBySide: false,
};

/** From so many texts on facts are shown first. */
const MANY = 3;

/**
 * What was kept of a view, with the usual for what was not or is no longer known.
 *
 * @param texts how many there are
 */
export function keptView(kept: Pick<ViewState, keyof LayoutSettings>, texts = 2): LayoutSettings {
  return {
    layout: isLayoutKind(kept.layout)
      ? kept.layout
      : kept.layout === 'claims' || texts >= MANY
        ? 'facts'
        : FIRST_VIEW.layout,
    level: isLevel(kept.level) ? kept.level : FIRST_VIEW.level,
    base: kept.base ?? FIRST_VIEW.base,
    order: kept.order ?? FIRST_VIEW.order,
    folded: kept.folded ?? FIRST_VIEW.folded,
    sideBySide: kept.sideBySide ?? FIRST_VIEW.sideBySide,
  };
}

/** `texts` in the reader's order. */
export function inOrder<T extends { readonly id: string }>(
  texts: readonly T[],
  order: readonly string[],
): readonly T[] {
  const rank = (text: T) => {
    const at = order.indexOf(text.id);
    return at === -1 ? order.length : at;
  };
  return texts
    .map((text, position) => ({ text, position }))
    .sort((a, b) => rank(a.text) - rank(b.text) || a.position - b.position)
    .map(({ text }) => text);
}

/** The order of ids after one has been put at another place. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, Math.max(0, place)), id, ...others.slice(Math.max(0, place))];
}
