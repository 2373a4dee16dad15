import type { Component } from 'svelte';
import AlignedView from './aligned/AlignedView.svelte';
import FactsView from './facts/FactsView.svelte';
import ListView from './list/ListView.svelte';
import MapView from './map/MapView.svelte';
import RedlineView from './redline/RedlineView.svelte';
import type { LayoutHandle } from './rows/layout-handle.ts';
import type { RowLayoutKind, RowsController } from './rows/rows-controller.svelte.ts';

/** A layout made of rows, as one of equals over the same controller. */
export interface RowView {
  readonly component: Component<{ readonly controller: RowsController }, LayoutHandle>;
  /** It counts what differs, and is drawn of an answer alone: not of the links that are known before. */
  readonly ofAnswer: boolean;
  /** Its rows are drawn once more beside it, as a strip. */
  readonly strip: boolean;
  /** It marks words, and what the marks mean stands below it. */
  readonly legend: boolean;
}

export const ROW_VIEWS: Readonly<Record<RowLayoutKind, RowView>> = {
  facts: { component: FactsView, ofAnswer: true, strip: true, legend: false },
  aligned: { component: AlignedView, ofAnswer: false, strip: true, legend: true },
  redline: { component: RedlineView, ofAnswer: false, strip: true, legend: true },
  map: { component: MapView, ofAnswer: false, strip: false, legend: false },
  list: { component: ListView, ofAnswer: true, strip: true, legend: true },
};
