import { untrack } from 'svelte';
import { allVersions } from '../../../engine/view/index.ts';
import type { Verdict } from '../../../electron/bridge/contract.ts';
import type { Comparison, Place } from '../../../engine/index.ts';
import type { FactFilter } from '../../session/comparison/fact-filter.ts';
import type { LayoutKind } from '../../session/comparison/layout-kind.ts';
import { AT_THE_TOP, type KeptPlaces, type LayoutPlace } from '../../session/comparison/layout-place.ts';
import type { LayoutSettings } from '../../session/comparison/layout-settings.ts';
import type { NotedMatter } from '../../session/comparison/noted-matter.ts';
import type { ParallelViewProps } from '../../session/comparison/parallel-view.ts';
import type { RoomLayout } from '../reading/layout/layout.ts';
import { reuseParagraphs } from '../reading/layout/reuse.ts';
import { typesetRoom } from '../reading/layout/typeset.ts';
import type { RowsPlace } from '../virtual/rows-handle.ts';
import { rowModelOf, type RowModel } from './row-model.ts';
import type { SmallMoves } from './small-moves.ts';
import type { StripRow } from './strip-row.ts';

/** The layouts that are made of rows: all but Reading. */
export type RowLayoutKind = Exclude<LayoutKind, 'reading'>;

/** What every layout made of rows is given, and what it tells. */
export interface RowViewsProps extends ParallelViewProps {
  readonly view: LayoutSettings;
  readonly layout: RowLayoutKind;
  /** The column whose order the others follow. */
  readonly base: number;
  /** The comparison is the answer, and not the links that are known so far. */
  readonly final: boolean;
  /** Which facts are shown. */
  readonly factFilter: FactFilter;
  readonly onFactFilter: (filter: FactFilter) => void;
  readonly verdictOf: (finding: string) => Verdict;
  /** What a second reader says of a finding, in words; null for nothing. */
  readonly readerWordsOf?: (finding: string) => string | null;
  /** Begins a note about a difference, a finding or a fact. */
  readonly onNoteAbout?: (matter: NotedMatter) => void;
  readonly places: () => Readonly<Record<string, LayoutPlace>>;
  readonly onLayoutMoved: (layout: LayoutKind, place: LayoutPlace) => void;
  readonly onmove: (id: string, place: number) => void;
  /** Shows places in the Reading layout. */
  readonly onread: (places: readonly Place[]) => void;
}

/**
 * The one model behind all layouts that are made of rows: the comparison typeset once, indexed by sentences and rows, where each layout
 * was left, and the strip beside it. A layout reads it and draws; it decides nothing about what is said.
 */
export class RowsController {
  readonly #given: () => RowViewsProps;
  #drawn: RoomLayout | undefined;

  /** Moves that are not worth a look are marked all the same. */
  smallMoves = $state(false);
  /** The rows of the layout that is shown, as the strip beside it draws them; told by the layout. */
  strip = $state.raw<readonly StripRow[]>([]);
  /** Which stretch of the rows is seen; told by the layout. */
  place = $state.raw<RowsPlace>();

  readonly layout = $derived.by(() => {
    const given = this.#given();
    this.#drawn = reuseParagraphs(typesetRoom({ ...given, level: given.view.level }), this.#drawn);
    return this.#drawn;
  });
  readonly model: RowModel = $derived.by(() => {
    const { comparison, texts } = this.#given();
    return rowModelOf(this.layout, comparison, texts);
  });
  /** Where the layout that is shown was left, and how it tells where it stands: each layout has a place of its own. */
  readonly kept: KeptPlaces = $derived.by(() => {
    const given = this.#given();
    const { layout: name } = given;
    const first = untrack(() => given.places()[name]) ?? AT_THE_TOP;
    let now = first;
    return {
      first,
      get ready() {
        return given.final;
      },
      keep: (change) => given.onLayoutMoved(name, (now = { ...now, ...change })),
    };
  });

  constructor(given: () => RowViewsProps) {
    this.#given = given;
  }

  get given(): RowViewsProps {
    return this.#given();
  }
  /** The texts are versions of one text, and what stands elsewhere was moved. */
  get versions(): boolean {
    const { comparison } = this.#given();
    return comparison !== null && allVersions(comparison);
  }
  /**
   * What was compared, for a layout that is drawn of an answer alone.
   * @throws before there is one
   */
  get answer(): Comparison {
    const { comparison } = this.#given();
    if (comparison === null) throw new Error('Nothing was compared yet.');
    return comparison;
  }
  get base(): number {
    return Math.max(0, this.#given().base);
  }
  /** Of two versions the other one. */
  get newer(): number {
    return this.base === 0 ? 1 : 0;
  }

  /** What a layout shows of `count` moves that are not worth a look. */
  moves(count: number): SmallMoves {
    return { count, shown: this.smallMoves, onshow: (shown) => (this.smallMoves = shown) };
  }
}
