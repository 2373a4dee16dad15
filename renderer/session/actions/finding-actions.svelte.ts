import type { Verdict } from '../../../electron/bridge/contract.ts';
import { evidenceBlock, excerptQuotes, type Dossier } from '../../../engine/dossier/index.ts';
import { proposalSentence, type Proposal } from '../../../engine/second-reader/index.ts';
import type { Evidence, Finding, Span } from '../../../engine/index.ts';
import { gatherPlaces } from '../comparison/quote-segments.ts';
import { shortName } from '../library/byline.ts';
import type { ParallelViewHandle } from '../comparison/parallel-view.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** What can be judged: a finding, or a proposal of the second reader. */
type Judgeable = Pick<Finding, 'id' | 'says' | 'places'>;

/** What the user does with findings: goes to them, judges them, and takes evidence into the notes. */
export class FindingActions {
  /** The mounted reading room. */
  room = $state.raw<ParallelViewHandle | undefined>(undefined);
  /** The finding whose card asks for the focus, until it has it. */
  focusWanted = $state<string | null>(null);
  readonly #changes: LibraryChanges;
  #settled: Promise<unknown> = Promise.resolve();
  /** Judgements that the library has not answered to. */
  #underWay = $state(0);

  readonly #dossier: () => Dossier | null;

  /** @param dossier what is open as a dossier, by which it is cited; null until it has been compared */
  constructor(changes: LibraryChanges, dossier: () => Dossier | null) {
    this.#changes = changes;
    this.#dossier = dossier;
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
    if (finding) {
      this.select(finding.id);
      this.focusWanted = finding.id;
    } else {
      this.#changes.messages.announce('There is no finding to go to.');
    }
  }

  async judge(finding: Judgeable, verdict: Verdict, reason: string): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const before = open.judgement(finding.id);
    const was = { verdict: before?.verdict ?? 'open', reason: before?.reason ?? '' } as const;
    if (was.verdict === verdict && was.reason === reason) return;
    this.#underWay += 1;
    const keeping = this.#judge(open.id, finding, verdict, reason).finally(() => (this.#underWay -= 1));
    this.#settled = keeping.catch(() => false);
    const kept = await keeping;
    if (!kept) return;
    if (verdict !== 'open') this.#changes.messages.announce(`Marked ${verdict}.`);
    this.#changes.journal.record({
      what: was.verdict === verdict ? 'Changed a reason' : `Judged ${verdict}: ${finding.says}`,
      undo: () => this.#judge(open.id, finding, was.verdict, was.reason),
      redo: () => this.#judge(open.id, finding, verdict, reason),
    });
  }

  /** Judges what the second reader proposes, as a finding is judged: kept, taken back and exported likewise. */
  judgeProposal(proposal: Proposal, model: string, verdict: Verdict, reason: string): Promise<void> {
    const { id, places } = proposal;
    return this.judge({ id, places, says: proposalSentence(proposal, model) }, verdict, reason);
  }

  /** Judges the selected finding by a key; the reason that was given stays, unless another is given. */
  async judgeSelected(verdict: Verdict, reason?: string): Promise<void> {
    const finding = this.selected;
    if (finding === null) return;
    await this.judge(finding, verdict, reason ?? this.#open?.judgement(finding.id)?.reason ?? '');
  }

  /** Whether a judgement is on its way to the library: it can be taken back as soon as it is there. */
  get underWay(): boolean {
    return this.#underWay > 0;
  }

  /** Resolves when the library has answered to the last judgement: what is taken back then is that judgement. */
  async settled(): Promise<void> {
    await this.#settled;
    // The answer is recorded right behind it.
    await Promise.resolve();
  }

  /** The finding that is selected and still reported. */
  get selected(): Finding | null {
    return this.#open?.findings.find(({ id }) => id === this.#open?.selected) ?? null;
  }

  /** Puts the focus back on the card of the selected finding. */
  focusSelected(): void {
    this.focusWanted = this.#open?.selected ?? null;
  }

  quote(finding: Finding): void {
    this.#addToNote(this.evidenceOf(finding));
  }

  /** A finding as evidence in a note: its sentence and its quotations with where they stand. */
  evidenceOf(finding: Finding): string {
    return this.#evidence(finding.places, finding);
  }

  /** Takes a proposal of the second reader into the notes, named as what it is. */
  quoteProposal(proposal: Proposal, model: string): void {
    this.#addToNote(this.#evidence(proposal.places, { says: proposalSentence(proposal, model) }));
  }

  quoteSelection(column: number, span: Span): void {
    const text = this.#open?.texts[column];
    if (!text) return;
    const quote = text.member.text.slice(span.start, span.end).trim();
    if (quote === '') return;
    this.#addToNote(this.evidenceOfWords(text.member.member.id, { ...span, quote }));
  }

  /** Words of a text as evidence in a note. */
  evidenceOfWords(source: string, words: Span & { readonly quote: string }): string {
    return this.#evidence([{ source, focus: [], ...words }], { says: '' });
  }

  get #open() {
    return this.#changes.openTexts.open;
  }

  /** Judges in the comparison with this id, which is opened again if another one is open by now. */
  async #judge(id: string, finding: Judgeable, verdict: Verdict, reason: string): Promise<boolean> {
    if (this.#open?.id !== id) await this.#changes.openTexts.openComparison(id);
    if (this.#open?.id !== id) return false;
    const kept = await this.#open.judge(finding, verdict, reason);
    void this.#changes.refresh();
    return kept;
  }

  #addToNote(block: string): void {
    const open = this.#open;
    if (!open) return;
    open.note.append(block);
    open.note.askForCaret();
    this.#changes.messages.announce('Added to the notes.');
    const change = (to: 'with' | 'without') => async () => {
      if (this.#open?.id !== open.id) await this.#changes.openTexts.openComparison(open.id);
      const note = this.#open?.id === open.id ? this.#open.note : null;
      if (to === 'with') note?.append(block);
      else if (!note?.dropEnd(block)) {
        this.#changes.messages.toasts.show({
          message: 'What was added to the notes has been changed since.',
          hint: 'Take it out by hand, or press Ctrl+Z in the note.',
        });
      }
    };
    this.#changes.journal.record({
      what: 'Added to the notes',
      undo: change('without'),
      redo: change('with'),
    });
  }

  /**
   * Quotations with what is said of them. Letters mean other texts in the next comparison: a note names its texts as they are cited, such
   * as "Ann Lee, Ferry aground, Harbour Post, 4 March 2024, par. 3".
   */
  #evidence(
    places: readonly Evidence[],
    about: Pick<Finding, 'says'> & Partial<Pick<Finding, 'letters'>>,
  ): string {
    const dossier = this.#dossier();
    const label = (place: Evidence) =>
      dossier === null
        ? this.#nameOf(place.source)
        : excerptQuotes(dossier, about, [place], false)
            .quotes.map((quote) => quote.label)
            .join('');
    const quotes = gatherPlaces(places, label).map((one) => ({ quote: one.place.quote, label: one.label }));
    const { says } = dossier === null ? about : excerptQuotes(dossier, about, [], false);
    return evidenceBlock(quotes, says);
  }

  /** Before the texts are compared there are no paragraphs to cite. */
  #nameOf(id: string): string {
    const member = this.#open?.texts.find((one) => one.member.member.id === id)?.member;
    const source = member && this.#changes.library.source(member.sourceId);
    return source ? shortName(source) : (member?.title ?? '');
  }
}
