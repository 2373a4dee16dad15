/** A library in memory that answers the bridge's calls; for tests of the window. */
import type {
  Answer,
  CallName,
  ComparisonRecord,
  Input,
  Judgement,
  Member,
  Merged,
  Note,
  PassageRecord,
  Settings,
  SourceRecord,
  Transport,
} from '../../electron/bridge/contract.ts';

export interface FakeLibrary {
  readonly transport: Transport;
  /** Every call in order, with its input. */
  readonly calls: { readonly name: string; readonly input: unknown }[];
  readonly settings: Settings;
  readonly sources: SourceRecord[];
  readonly passages: PassageRecord[];
  /** From now on this call is refused. */
  refuse(name: CallName, error: { code: string; message: string; hint: string } | null): void;
  comparisonOf(members: readonly Member[]): ComparisonRecord | undefined;
}

const fakeSource = (id: string, title: string, outlet: string): SourceRecord => ({
  id,
  versionId: `${id}v`,
  title,
  outlet,
  author: null,
  published: '2022-07',
  publishedNote: 'inferred from the events told',
  url: null,
  language: 'en',
  words: 1204,
  sha256: '0'.repeat(64),
  origin: 'seed',
  fileName: `${id}.txt`,
  addedAt: '2026-01-01T00:00:00.000Z',
  versions: [
    {
      id: `${id}v`,
      words: 1204,
      sha256: '0'.repeat(64),
      addedAt: '2026-01-01T00:00:00.000Z',
      fileName: `${id}.txt`,
      made: 'import',
      note: null,
      cameAlone: false,
    },
  ],
});

/** What the file of an investigation brings here, whichever it is. */
const MERGED: Merged = {
  sources: 1,
  versions: 0,
  passages: 0,
  comparisons: 0,
  judgements: 0,
  notes: 1,
  annotations: 0,
  conflicts: [
    { of: 'Two', what: 'judgement', here: 'confirmed', there: 'dismissed', hereBy: 'CD', thereBy: 'AB' },
  ],
  by: 'AB',
  here: 'CD',
  listed: [{ title: 'Third report', isNew: true }],
  known: 0,
  changedNotes: [{ of: 'Two', both: true }],
  investigations: [],
  missing: 0,
};

export function fakeLibrary(settings: Settings = {}): FakeLibrary {
  const sources = [
    fakeSource('s0', 'First report', 'The Mirror'),
    fakeSource('s1', 'Second report', 'Globe'),
  ];
  const passages: PassageRecord[] = [];
  const deletedPassages = new Map<string, PassageRecord>();
  const deleted = new Map<string, SourceRecord>();
  /** The texts of sources that were pasted. */
  const written = new Map<string, string>();
  const comparisons = new Map<string, ComparisonRecord>();
  const refused = new Map<string, { code: string; message: string; hint: string }>();
  const calls: { name: string; input: unknown }[] = [];
  let kept = { ...settings };

  const change = (id: string, part: Partial<ComparisonRecord>) => {
    const record = { ...comparisons.get(id)!, ...part };
    comparisons.set(id, record);
    return record;
  };
  const summary = ({ id, title, members, judgements, investigation, kept, updatedAt }: ComparisonRecord) => ({
    id,
    title,
    members,
    judged: judgements.filter((one) => one.verdict !== 'open').length,
    investigation,
    kept,
    updatedAt,
  });
  const sameMembers = (a: readonly Member[], b: readonly Member[]) => JSON.stringify(a) === JSON.stringify(b);

  const bin = (id: string) => {
    const at = sources.findIndex((one) => one.id === id);
    deleted.set(id, sources[at]!);
    sources.splice(at, 1);
    return null;
  };
  const unbin = (id: string) => {
    const source = deleted.get(id)!;
    sources.push(source);
    return source;
  };

  const answers: { [N in CallName]?: (input: Input<N>) => unknown } = {
    secondReader: () => ({
      choices: {
        on: false,
        address: '',
        model: '',
        mostQuestions: 60,
        mostTokens: 200_000,
        seconds: 120,
        minutes: 60,
        atOnce: 1,
        pauseOnBattery: true,
      },
      host: null,
      isRemote: false,
      isEncrypted: false,
      consent: 'not needed',
      consentAt: null,
      key: { held: false, kept: 'session' },
    }),
    appInfo: () => ({
      version: '0.1.0',
      way: 'browser',
      platform: 'test',
      dataFolder: '',
      safe: false,
      notices: [],
    }),
    lockState: () => ({ hasPassphrase: false, isLocked: false, lockAfterMinutes: 15, shortest: 12 }),
    diagnostics: () => ({ text: 'Variorum 0.1.0' }),
    annotations: () => [],
    overview: () => ({
      sources: [...sources],
      passages: [...passages],
      comparisons: [...comparisons.values()].map(summary),
      investigations: [],
      filing: { tags: [], collections: [], searches: [] },
      settings: kept,
    }),
    searchTexts: () => ({ hits: [], total: 0, sources: [], unread: 0 }),
    whereElse: () => ({ found: [], more: 0 }),
    proposals: () => [],
    saveSettings: (input) => (kept = { ...kept, ...input }),
    openComparison: ({ members }) => {
      const found = [...comparisons.values()].find((one) => sameMembers(one.members, members));
      if (found) return found;
      const id = `c${comparisons.size}`;
      const record: ComparisonRecord = {
        id,
        title: `Comparison of ${members.length}`,
        members,
        view: {},
        note: { markdown: '', revision: 0 },
        judgements: [],
        investigation: null,
        kept: true,
        createdAt: '',
        updatedAt: '',
      };
      comparisons.set(id, record);
      return record;
    },
    keepComparison: () => null,
    comparison: ({ id }) => comparisons.get(id),
    memberText: ({ member }) => {
      const passage = passages.find((one) => one.id === member.id);
      const source = sources.find((one) => one.versionId === (passage?.versionId ?? member.id))!;
      const whole = written.get(source.id) ?? `Text of ${source.title}.`;
      const range = passage?.ranges[0] ?? { start: 0, end: whole.length };
      const text = whole.slice(range.start, range.end);
      return {
        member,
        sourceId: source.id,
        versionId: source.versionId,
        title: passage?.title ?? source.title,
        text,
        stretches: [{ start: 0, end: text.length, versionStart: range.start }],
      };
    },
    previewCopy: () => MERGED,
    handFile: () => ({ handed: 'h0' }),
    handPiece: () => null,
    handBack: () => null,
    previewInvestigation: () => MERGED,
    mergeInvestigation: () => MERGED,
    makePassage: ({ versionId, title, ranges }): PassageRecord => {
      const sourceId = sources.find((one) => one.versionId === versionId)!.id;
      const id = `p${passages.length + deletedPassages.size}`;
      const passage = { id, sourceId, versionId, title, ranges, words: 1, createdAt: '' };
      passages.push(passage);
      return passage;
    },
    deletePassage: ({ id }) => {
      const [passage] = passages.splice(
        passages.findIndex((one) => one.id === id),
        1,
      );
      deletedPassages.set(id, passage!);
      return null;
    },
    restorePassage: ({ id }) => {
      const passage = deletedPassages.get(id)!;
      deletedPassages.delete(id);
      passages.push(passage);
      return passage;
    },
    saveView: ({ id, view }) => (change(id, { view }), null),
    saveDossier: ({ fileName }) => ({ how: 'written', path: fileName }),
    saveNote: ({ id, markdown, revision }): Note =>
      change(id, { note: { markdown, revision: revision + 1 } }).note,
    judge: ({ id, places: _, ...words }): Judgement => {
      const judgement = { ...words, judgedAt: '2026-01-01T00:00:00.000Z' };
      const others = comparisons.get(id)!.judgements.filter((one) => one.findingId !== words.findingId);
      change(id, { judgements: [...others, judgement] });
      return judgement;
    },
    addText: ({ text, metadata }) => {
      const source = fakeSource(`s${sources.length + deleted.size}`, metadata.title ?? '', '');
      sources.push(source);
      written.set(source.id, text);
      return { source, alreadyThere: false, warnings: [], like: null };
    },
    deleteSource: ({ id }) => bin(id),
    restoreSource: ({ id }) => unbin(id),
    deleteSources: ({ ids }) => (ids.forEach(bin), null),
    restoreSources: ({ ids }) => (ids.forEach(unbin), null),
  };

  const call = async (name: string, input: unknown): Promise<Answer<unknown>> => {
    calls.push({ name, input });
    const error = refused.get(name);
    if (error) return { ok: false, error };
    const answer = answers[name as CallName] as ((input: unknown) => unknown) | undefined;
    if (!answer) throw new Error(`the fake library does not answer ${name}`);
    return { ok: true, value: structuredClone(answer(input)) };
  };

  return {
    transport: { call },
    calls,
    get settings() {
      return kept;
    },
    sources,
    passages,
    refuse: (name, error) => void (error ? refused.set(name, error) : refused.delete(name)),
    comparisonOf: (members) => [...comparisons.values()].find((one) => sameMembers(one.members, members)),
  };
}
