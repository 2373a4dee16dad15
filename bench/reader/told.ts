/** What a model tells of texts: alone, without any of the engine’s work but its sentences; and behind the engine. */
import type { Comparison, Evidence, Finding, SourceText } from '../../engine/index.ts';
import { nominationsOf, questionsOf, readingOf, type Nomination } from '../../engine/second-reader/index.ts';
import type { Read, ReadAll } from './read.ts';

export type Way = 'engine' | 'alone' | 'behind';
export const WAYS: readonly Way[] = ['engine', 'alone', 'behind'];

export interface Told extends Read {
  readonly findings: readonly Finding[];
}

const NOTHING: Read = { asked: 0, answers: [], thrownAway: 0, tokens: 0, seconds: 0 };

/** As the judges of the sets take it. */
const asFinding = (id: string, places: readonly Evidence[]): Finding => ({
  id,
  type: 'wording',
  places,
  values: [],
  confidence: 1,
  significance: 1,
  rule: 'second-reader',
  says: '',
});

/** What is told of these texts in one way. `behind`: findings that the reader agrees with, and differences that it proposes. */
export async function toldOf(
  texts: readonly SourceText[],
  comparison: Comparison,
  way: Way,
  read: ReadAll,
): Promise<Told> {
  if (way === 'engine') return { ...NOTHING, findings: comparison.findings };
  const words = new Map(texts.map(({ id, text }) => [id, text]));
  const basis = way === 'behind' ? comparison : unread(comparison);
  const nominations = nominationsOf(basis, words);
  const asked = way === 'alone' && nominations.length === 0 ? [whole(texts)] : nominations;
  const result = await read(questionsOf(asked, Infinity));
  const reading = readingOf(basis, words, asked, result.answers, { model: '', host: '' });
  const agreed = new Set(
    reading?.verdicts.filter(({ verdict }) => verdict === 'agrees').map(({ finding }) => finding),
  );
  return {
    ...result,
    findings: [
      ...basis.findings.filter(({ id }) => agreed.has(id)),
      ...(reading?.proposals ?? [])
        .filter(({ kind }) => kind === 'difference')
        .map(({ id, places }) => asFinding(id, places)),
    ],
  };
}

/** A comparison as if the engine had found and linked nothing. */
const unread = (comparison: Comparison): Comparison => ({
  ...comparison,
  findings: [],
  links: [],
  faint: [],
  facts: [],
});

/** Two short texts, each as one passage. */
function whole(texts: readonly SourceText[]): Nomination {
  const ordered = [...texts].sort((x, y) => (x.text < y.text ? -1 : 1));
  return {
    id: JSON.stringify(['compare', ordered.map(({ text }) => [text, []])]),
    question: { kind: 'compare', passages: ordered.map(({ text }) => ({ text, marked: [] })) },
    of: 'faint',
    finding: null,
    promise: 1,
    at: ordered.map(({ id }) => ({ source: id, start: 0 })),
  };
}
