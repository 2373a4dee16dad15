import { setOf } from '../../parts/immutable.ts';
import type {
  ComparisonSummary,
  Filing,
  InvestigationRecord,
  Member,
  Overview,
  PassageRecord,
  SourceRecord,
  TagRecord,
} from '../../../electron/bridge/contract.ts';
import { comparisonsOf } from '../../../electron/exports/comparisons-of.ts';
import type { Bridge } from '../../bridge/client.ts';
import { matches } from './filter.ts';
import { ALL, type Scope, scopeIsThere, sourcesInScope } from './scope.ts';
import { filteredSources, sourceIndex, tagsBySource } from './source-index.ts';
import { inSourceOrder, type SourceOrder } from './source-order.ts';

const UNFILED: Filing = { tags: [], collections: [], searches: [] };
const NO_TAGS: readonly TagRecord[] = [];

/** What the library holds, as last told by the privileged side, and what of it the panel shows. */
export class Library {
  #sources = $state.raw<readonly SourceRecord[]>([]);
  #passages = $state.raw<readonly PassageRecord[]>([]);
  #comparisons = $state.raw<readonly ComparisonSummary[]>([]);
  #filing = $state.raw<Filing>(UNFILED);
  #investigations = $state.raw<readonly InvestigationRecord[]>([]);
  /** The id of the one that was chosen; undefined until one was. */
  #chosen = $state<string | null | undefined>(undefined);
  #loaded = $state(false);
  #scope = $state.raw<Scope>(ALL);
  filter = $state('');
  order = $state<SourceOrder>('added');
  /** Ids of the sources that a search inside the texts found for the filter, the best first. */
  found = $state.raw<readonly string[]>([]);
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
  get filing() {
    return this.#filing;
  }
  get investigations() {
    return this.#investigations;
  }
  /** The investigation that is open: the chosen one, else the oldest; null when there is none. */
  get investigation(): InvestigationRecord | null {
    const all = this.#investigations;
    const oldest = () =>
      all.reduce<InvestigationRecord | null>(
        (first, one) => (first && first.createdAt <= one.createdAt ? first : one),
        null,
      );
    return all.find(({ id }) => id === this.#chosen) ?? oldest();
  }
  /** Shows an investigation, all of it. */
  choose(investigation: string | null | undefined): void {
    this.#chosen = investigation;
    this.#scope = ALL;
    this.filter = '';
  }
  get loaded() {
    return this.#loaded;
  }
  /** The part of the library that is shown; all of it, when what it was of is gone. */
  get scope(): Scope {
    return scopeIsThere(this.#scope, this.#filing) ? this.#scope : ALL;
  }
  set scope(scope: Scope) {
    this.#scope = scope;
  }

  readonly #index = $derived.by(() => sourceIndex(this.#sources));
  readonly #tags = $derived.by(() => tagsBySource(this.#filing.tags));
  readonly #inOrder = $derived.by(() => inSourceOrder(this.#sources, this.order));

  readonly #within = $derived.by(() =>
    sourcesInScope(this.scope, this.#filing, this.investigation?.sources ?? null),
  );
  /** How many sources of the library fit a search and are in no sight, since they are not in the investigation. */
  readonly foundElsewhere = $derived.by((): number => {
    const within = this.#within;
    if (this.filter.trim() === '' || within === null || this.scope.kind !== 'all') return 0;
    const everywhere = filteredSources(this.#inOrder, this.filter, this.found, true);
    return everywhere.filter(({ id }) => !within.has(id)).length;
  });

  /**
   * The sources of the scope that fit the filter: by what is told of them in their order, then those that have it in their text, by
   * how well they fit unless another order is wished.
   */
  readonly shownSources = $derived.by((): readonly SourceRecord[] => {
    const within = this.#within;
    const here = within === null ? this.#inOrder : this.#inOrder.filter(({ id }) => within.has(id));
    if (this.filter.trim() === '') return here;
    return filteredSources(here, this.filter, this.found, this.order === 'added');
  });
  readonly shownPassages = $derived.by(() => {
    const within = this.#within;
    return this.#passages.filter(
      (passage) =>
        (within === null || within.has(passage.sourceId)) &&
        matches(this.filter, [passage.title, this.source(passage.sourceId)?.title ?? null]),
    );
  });
  readonly shownComparisons = $derived.by(() => {
    const { scope, investigation } = this;
    const within = this.#within;
    const sourceOf = (member: ComparisonSummary['members'][number]) => this.sourceOf(member)?.id ?? null;
    const here =
      scope.kind === 'all' && investigation !== null
        ? comparisonsOf(
            { investigation: investigation.id, sources: setOf(investigation.sources) },
            this.#comparisons,
            sourceOf,
          )
        : this.#comparisons.filter(
            ({ kept, members }) =>
              kept && (within === null || members.some((member) => within.has(sourceOf(member) ?? ''))),
          );
    return here.filter(({ title }) => matches(this.filter, [title]));
  });

  async load(): Promise<Overview> {
    const overview = await this.#bridge.overview({});
    this.#sources = overview.sources;
    this.#passages = overview.passages;
    this.#comparisons = overview.comparisons;
    this.#filing = overview.filing;
    this.#investigations = overview.investigations;
    this.#loaded = true;
    return overview;
  }

  source(id: string): SourceRecord | undefined {
    return this.#index.byId.get(id);
  }
  /** The tags of a source, by name. */
  tagsOf(id: string): readonly TagRecord[] {
    return this.#tags.get(id) ?? NO_TAGS;
  }
  /** What tells a source from others of its title; null where no other has it. */
  tellOf({ id }: Pick<SourceRecord, 'id'>): string | null {
    return this.#index.tells.get(id) ?? null;
  }
  /** A source by its title, with what tells it from others of that title. */
  nameOf(source: Pick<SourceRecord, 'id' | 'title'>): string {
    const tell = this.tellOf(source);
    return tell === null ? source.title : `${source.title} (${tell})`;
  }
  /** The source a member is, or was taken from. */
  sourceOf(member: Member): SourceRecord | undefined {
    if (member.kind === 'version') return this.#index.byVersion.get(member.id);
    const passage = this.passageOf(member);
    return passage && this.source(passage.sourceId);
  }
  /** Whether two versions are of one source. */
  sameSource(one: string, other: string): boolean {
    const source = this.#index.byVersion.get(one);
    return source !== undefined && source.id === this.#index.byVersion.get(other)?.id;
  }
  passageOf(member: Member): PassageRecord | undefined {
    return member.kind === 'passage' ? this.#passages.find((passage) => passage.id === member.id) : undefined;
  }
}

export const sameMember = (a: Member, b: Member): boolean => a.kind === b.kind && a.id === b.id;
export const memberOfSource = (source: Pick<SourceRecord, 'versionId'>): Member => ({
  kind: 'version',
  id: source.versionId,
});
export const memberOfPassage = (passage: PassageRecord): Member => ({ kind: 'passage', id: passage.id });
