import type {
  ComparisonSummary,
  Member,
  Overview,
  PassageRecord,
  SourceRecord,
} from '../../electron/bridge/contract.ts';
import type { Bridge } from '../bridge/client.ts';
import { matches } from './filter.ts';

/** What the library holds, as last told by the privileged side, and how the panel filters it. */
export class Library {
  #sources = $state.raw<readonly SourceRecord[]>([]);
  #passages = $state.raw<readonly PassageRecord[]>([]);
  #comparisons = $state.raw<readonly ComparisonSummary[]>([]);
  #loaded = $state(false);
  filter = $state('');
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  get sources() {
    return this.#sources;
  }
  get passages() {
    return this.#passages;
  }
  get comparisons() {
    return this.#comparisons;
  }
  get loaded() {
    return this.#loaded;
  }

  readonly shownSources = $derived.by(() =>
    this.#sources.filter((source) => matches(this.filter, [source.title, source.outlet, source.author])),
  );
  readonly shownPassages = $derived.by(() =>
    this.#passages.filter((passage) =>
      matches(this.filter, [passage.title, this.source(passage.sourceId)?.title ?? null]),
    ),
  );
  readonly shownComparisons = $derived.by(() =>
    this.#comparisons.filter((comparison) => matches(this.filter, [comparison.title])),
  );

  async load(): Promise<Overview> {
    const overview = await this.#bridge.overview({});
    this.#sources = overview.sources;
    this.#passages = overview.passages;
    this.#comparisons = overview.comparisons;
    this.#loaded = true;
    return overview;
  }

  source(id: string): SourceRecord | undefined {
    return this.#sources.find((source) => source.id === id);
  }
  /** The source a member is, or was taken from. */
  sourceOf(member: Member): SourceRecord | undefined {
    if (member.kind === 'version')
      return this.#sources.find(({ versions }) => versions.some(({ id }) => id === member.id));
    const passage = this.passageOf(member);
    return passage && this.source(passage.sourceId);
  }
  passageOf(member: Member): PassageRecord | undefined {
    return member.kind === 'passage' ? this.#passages.find((passage) => passage.id === member.id) : undefined;
  }
}

export const sameMember = (a: Member, b: Member): boolean => a.kind === b.kind && a.id === b.id;
export const memberOfSource = (source: SourceRecord): Member => ({ kind: 'version', id: source.versionId });
export const memberOfPassage = (passage: PassageRecord): Member => ({ kind: 'passage', id: passage.id });
