import type { ComparisonSummary, SourceRecord } from '../../../electron/bridge/contract.ts';
import type { ChosenFile } from '../library/file-import.svelte.ts';

/** What lies over the window; one thing at a time. */
export type Overlay =
  | { readonly what: 'add'; readonly way: 'files' | 'paste'; readonly given?: readonly ChosenFile[] }
  | { readonly what: 'edit'; readonly source: SourceRecord }
  | { readonly what: 'rename'; readonly comparison: ComparisonSummary }
  | { readonly what: 'export' }
  | { readonly what: 'keys' }
  | { readonly what: 'palette' };

/** Narrower than this, the library lies over the texts instead of beside them. */
const LIBRARY_BESIDE = 1160;
/** So much wider must the window be for each column beyond two, that of four at most: with more they scroll anyhow. */
const COLUMN = 340;
const MOST_COLUMNS = 4;
/** Narrower than this, so do findings and notes. */
const FINDINGS_BESIDE = 960;

/** A note as it is written, in pixels: what stands beside and above its lines, a line, and a letter on the average. */
const NOTE_MARGINS = 50;
const NOTE_HEAD = 80;
const NOTE_LINE = 22;
const LETTER = 7;
/** With more lines it is as tall as it gets. */
const MOST_LINES = 60;

/** What stands above the notes, in pixels: the head and tabs, a finding with its places and judgement, and what was checked. */
const FINDING_ROOM = 530;

const clamp = (min: number, size: number, max: number) => Math.round(Math.min(Math.max(size, min), max));

/** What of the window stands around the texts: its panels and their room, and what lies over it. */
export class Frame {
  width = $state(typeof window === 'object' ? window.innerWidth : 1280);
  height = $state(typeof window === 'object' ? window.innerHeight : 800);
  overlay = $state.raw<Overlay | null>(null);
  settingsShown = $state(false);
  readonly #columns: () => number;
  /** The user's wish where there is room for the panel beside the texts. */
  #library = $state(true);
  #findings = $state(true);
  /** The panel that lies over the texts where there is not. */
  #drawer = $state<'library' | 'findings' | null>(null);

  readonly libraryBeside = $derived.by(() => {
    const beyond = Math.min(this.#columns(), MOST_COLUMNS) - 2;
    return this.width >= LIBRARY_BESIDE + Math.max(0, beyond) * COLUMN;
  });
  readonly findingsBeside = $derived.by(() => this.width >= FINDINGS_BESIDE);
  readonly libraryShown = $derived.by(() =>
    this.libraryBeside ? this.#library : this.#drawer === 'library',
  );
  readonly findingsShown = $derived.by(() =>
    this.findingsBeside ? this.#findings : this.#drawer === 'findings',
  );
  /** The panel that lies over the texts now. */
  readonly drawer = $derived.by(() =>
    this.#drawer === 'library' && !this.libraryBeside
      ? 'library'
      : this.#drawer === 'findings' && !this.findingsBeside
        ? 'findings'
        : null,
  );

  /** @param columns how many texts stand side by side, for which the library gives way */
  constructor(columns: () => number = () => 0) {
    this.#columns = columns;
  }

  /** Sizes until the user chooses: the texts keep the larger part of any window. */
  readonly usual = $derived.by(() => ({
    library: this.libraryBeside ? clamp(200, this.width * 0.18, 280) : 280,
    findings: clamp(280, this.width * 0.26, 420),
    notes: clamp(160, this.height * 0.3, 380),
  }));
  readonly most = $derived.by(() => ({
    library: this.libraryBeside ? Math.max(200, Math.min(480, this.width * 0.3)) : this.#drawerWidth,
    findings: this.findingsBeside ? Math.max(260, Math.min(720, this.width * 0.42)) : this.#drawerWidth,
    notes: Math.max(120, this.height - 280),
  }));
  readonly #drawerWidth = $derived.by(() => Math.max(200, Math.min(480, this.width * 0.86)));

  /**
   * The height of the notes until the user chooses: it grows with what is written, up to a little less than half of the window, and leaves
   * a finding the room to be read and judged.
   */
  notesFor(markdown: string, width: number): number {
    const perLine = Math.max(20, Math.floor((width - NOTE_MARGINS) / LETTER));
    let lines = 0;
    for (const line of markdown.split('\n', MOST_LINES))
      lines += Math.max(1, Math.ceil(line.length / perLine));
    const most = Math.max(this.usual.notes, Math.min(this.height * 0.45, this.height - FINDING_ROOM));
    return clamp(this.usual.notes, lines * NOTE_LINE + NOTE_HEAD, most);
  }

  showLibrary(shown: boolean): void {
    if (this.libraryBeside) this.#library = shown;
    else this.#drawer = shown ? 'library' : null;
  }
  showFindings(shown: boolean): void {
    if (this.findingsBeside) this.#findings = shown;
    else this.#drawer = shown ? 'findings' : null;
  }
  /** Takes away what lies over the texts; false when nothing does. */
  closeDrawer(): boolean {
    const lay = this.drawer !== null;
    this.#drawer = null;
    return lay;
  }
  closeOverlay = (): void => {
    this.overlay = null;
  };
}
