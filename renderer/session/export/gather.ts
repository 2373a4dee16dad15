/** Several comparisons of the library as one dossier: each is compared by the engine as if it were opened. */
import type {
  AnnotationRecord,
  CollectionRecord,
  InvestigationRecord,
  MemberText,
} from '../../../electron/bridge/contract.ts';
import { annotationsAt, type PlacedMember } from '../../../electron/exports/annotations-at.ts';
import { comparisonsOf } from '../../../electron/exports/comparisons-of.ts';
import { dossierSource } from '../../../electron/exports/dossier-source.ts';
import type { IdentifiedDossier, InvestigationDossier } from '../../../engine/dossier/index.ts';
import type { Comparison, SourceText } from '../../../engine/index.ts';
import type { SecondReading } from '../../../engine/second-reader/index.ts';
import type { Bridge } from '../../bridge/client.ts';
import type { StartComparing } from '../comparison/comparing.ts';
import type { Library } from '../library/library.svelte.ts';
import type { DossierFacts } from './dossier-of.ts';

/** What is exported together. */
export type Gathered =
  | { readonly kind: 'investigation'; readonly investigation: InvestigationRecord }
  | { readonly kind: 'collection'; readonly collection: CollectionRecord };

export interface GatheringParts {
  readonly bridge: Pick<Bridge, 'comparison' | 'memberText' | 'annotations'>;
  readonly library: Pick<Library, 'sourceOf' | 'sources' | 'comparisons' | 'filing'>;
  readonly startComparing: StartComparing;
  readonly facts: DossierFacts;
  /** What a second reader is known to have said of a comparison; null for nothing. */
  readonly secondReading: (
    comparison: Comparison,
    words: ReadonlyMap<string, string>,
  ) => Promise<SecondReading | null>;
  /** How many comparisons are done, and of how many. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Of a collection: those of collections inside it, too. */
function sourcesOf(gathered: Gathered, library: Pick<Library, 'filing'>): ReadonlySet<string> {
  if (gathered.kind === 'investigation') return new Set(gathered.investigation.sources);
  const within = [gathered.collection.id];
  for (const { id, parent } of library.filing.collections)
    if (parent !== null && within.includes(parent)) within.push(id);
  return new Set(
    library.filing.collections.filter(({ id }) => within.includes(id)).flatMap(({ sources }) => sources),
  );
}

/** The comparisons that are gathered, the oldest first. */
const comparisonsWithin = (gathered: Gathered, library: GatheringParts['library']) =>
  comparisonsOf(
    {
      investigation: gathered.kind === 'investigation' ? gathered.investigation.id : null,
      sources: sourcesOf(gathered, library),
    },
    library.comparisons,
    (member) => library.sourceOf(member)?.id ?? null,
  ).toReversed();

/** @throws BridgeError, and what the engine throws */
export async function gatherDossier(
  gathered: Gathered,
  parts: GatheringParts,
): Promise<InvestigationDossier> {
  const { bridge, library, facts, onProgress } = parts;
  const comparisons = comparisonsWithin(gathered, library);
  const notes =
    gathered.kind === 'investigation'
      ? await bridge.annotations({ investigation: gathered.investigation.id })
      : [];
  const dossiers: IdentifiedDossier[] = [];
  const placed: PlacedMember[] = [];
  for (const [at, { id }] of comparisons.entries()) {
    onProgress(at, comparisons.length);
    const { dossier, members } = await compared(id, notes, parts);
    dossiers.push(dossier);
    placed.push(...members);
  }
  onProgress(comparisons.length, comparisons.length);
  const told = new Set(placed.map(({ versionId }) => versionId));
  const wanted = sourcesOf(gathered, library);
  const others = await Promise.all(
    library.sources
      .filter(({ id, versionId }) => wanted.has(id) && !told.has(versionId))
      .map(({ versionId: id }) => bridge.memberText({ member: { kind: 'version', id } })),
  );
  placed.push(...others.map(placedMember));
  return {
    title: gathered.kind === 'investigation' ? gathered.investigation.title : gathered.collection.name,
    comparisons: dossiers,
    sources: others.map((text) =>
      dossierSource(text, library.sourceOf(text.member), facts.citationKeys[text.sourceId]),
    ),
    annotations: annotationsAt(notes, placed),
    author: facts.author,
    exportedAt: facts.exportedAt,
    program: facts.program,
  };
}

export const placedMember = ({ member, versionId, text, stretches }: MemberText): PlacedMember => ({
  id: member.id,
  versionId,
  text,
  stretches,
});

async function compared(
  id: string,
  notes: readonly AnnotationRecord[],
  { bridge, library, startComparing, facts, secondReading }: GatheringParts,
): Promise<{ readonly dossier: IdentifiedDossier; readonly members: readonly PlacedMember[] }> {
  const record = await bridge.comparison({ id });
  const texts = await Promise.all(record.members.map((member) => bridge.memberText({ member })));
  const { pins = [], ignored = [] } = record.view;
  const work = startComparing(
    texts.map((text): SourceText => {
      const source = library.sourceOf(text.member);
      return {
        id: text.member.id,
        title: text.title,
        text: text.text,
        ...(source?.published && { published: source.published }),
        ...(source?.language && { language: source.language }),
      };
    }),
    { pins, ignored },
    { progress: () => {}, partial: () => {} },
  );
  const comparison = await work.result;
  const figures = (await work.ledgers?.catch(() => undefined))?.figures;
  const members = texts.map(placedMember);
  const words = new Map(texts.map(({ member, text }) => [member.id, text]));
  return {
    members,
    dossier: {
      id,
      title: record.title,
      comparison,
      ...(figures && { figures }),
      sources: texts.map((text) =>
        dossierSource(text, library.sourceOf(text.member), facts.citationKeys[text.sourceId]),
      ),
      judgements: record.judgements,
      annotations: annotationsAt(notes, members),
      secondReading: await secondReading(comparison, words),
      note: record.note.markdown,
      author: facts.author,
      settings: { hiddenKinds: [], pins },
      exportedAt: facts.exportedAt,
      program: facts.program,
    },
  };
}
