import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { compare, type EditKind } from '../../engine/index.ts';
import { SEVERAL_FACTS } from '../session/comparison/fact-filter.ts';
import { FIRST_VIEW } from '../session/comparison/layout-settings.ts';
import RowViews from './RowViews.svelte';
import type { RowLayoutKind } from './rows/rows-controller.svelte.ts';

/** jsdom lays nothing out, so there is no change of size to tell of. */
class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', NoResizes);

const texts = [
  'The fire in the mill of Kell killed 38 workers.',
  'A fire in the mill of Kell killed 41 workers.',
  'Fire killed 38 workers in the mill of Kell.',
].map((text, at) => ({ id: `t${at}`, text, title: `Title ${at}`, kind: 'version' as const, byline: '' }));
const answer = compare(texts);
/** The links alone, as they come before the answer. */
const linked = {
  ...answer,
  facts: [],
  findings: [],
  links: answer.links.map((link) => ({ ...link, edits: [] })),
};
const nothing = () => {};

const open = (layout: RowLayoutKind, final: boolean) =>
  render(RowViews, {
    texts,
    layout,
    final,
    comparison: final ? answer : linked,
    base: 0,
    view: FIRST_VIEW,
    factFilter: SEVERAL_FACTS,
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<EditKind>(),
    linkedScrolling: false,
    initialColumns: [],
    verdictOf: () => 'open' as const,
    places: () => ({}),
    onFactFilter: nothing,
    onLayoutMoved: nothing,
    onmove: nothing,
    onread: nothing,
    onSelectFinding: nothing,
    onColumnsMoved: nothing,
    onMakePassage: nothing,
    onQuote: nothing,
  });

it.each(['facts', 'list'] as const)('%s counts nothing before the texts have been compared', (layout) => {
  const { container, unmount } = open(layout, false);
  expect(screen.getByText('This is shown when the texts have been compared.')).toBeTruthy();
  expect(container.textContent).not.toMatch(/\d/);
  unmount();
  expect(open(layout, true).container.textContent).toMatch(/\d/);
});
