import type { Verdict } from '../../electron/bridge/contract.ts';
import { evidenceBlock, placeLabel } from '../../engine/dossier/index.ts';
import type { Finding, Span } from '../../engine/index.ts';
import { gatherPlaces } from '../comparison/quote-segments.ts';
import { shortName } from '../library/byline.ts';
import type { ReadingRoomHandle } from '../room/room.ts';
import type { LibraryChanges } from './library-changes.ts';

/** What the user does with findings: goes to them, judges them, and takes evidence into the notes. */
export class FindingOrders {
  /** The mounted reading room. */
  room = $state.raw<ReadingRoomHandle | undefined>(undefined);
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  select(id: string, options: { readonly move?: boolean } = {}): void {
    const open = this.#open;
    const finding = open?.select(id);
    if (!open || !finding) return;
    if (options.move !== false) this.room?.goTo(finding.places);
    const at = open.shown.indexOf(finding) + 1;
    this.#changes.messages.announce(`Finding ${at} of ${open.shown.length}. ${finding.says}`);
  }

  step(steps: 1 | -1): void {
    const finding = this.#open?.step(steps);
    if (finding) this.select(finding.id);
    else this.#changes.messages.announce('There is no finding to go to.');
  }

  async judge(finding: Finding, verdict: Verdict, reason: string): Promise<void> {
    await this.#open?.judge(finding, verdict, reason);
    if (verdict !== 'open') this.#changes.messages.announce(`Marked ${verdict}.`);
    void this.#changes.refresh();
  }

  quote(finding: Finding): void {
    const places = gatherPlaces(finding.places, (place) => this.#citeLabel(place.source, place)).map(
      ({ place, label }) => ({ quote: place.quote, label }),
    );
    this.#addToNote(evidenceBlock(places, finding.says));
  }

  quoteSelection(column: number, span: Span): void {
    const text = this.#open?.texts[column];
    if (!text) return;
    const quote = text.member.text.slice(span.start, span.end).trim();
    if (quote === '') return;
    this.#addToNote(evidenceBlock([{ quote, label: this.#citeLabel(text.member.member.id, span) }]));
  }

  get #open() {
    return this.#changes.ticked.open;
  }

  #addToNote(block: string): void {
    this.#open?.note.append(block);
    this.#changes.messages.announce('Added to the notes.');
  }

  /** For example "B, par. 3 (Globe Live Media)". */
  #citeLabel(id: string, span: Span): string {
    const outline = this.#open?.outline(id);
    const text = this.#open?.texts.find((one) => one.member.member.id === id);
    const source = text && this.#changes.library.source(text.member.sourceId);
    const from = source ? shortName(source) : (text?.member.title ?? '');
    if (!outline) return from;
    const label = placeLabel(outline, span, this.#open?.origin(id));
    return from ? `${label} (${from})` : label;
  }
}
