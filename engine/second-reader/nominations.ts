/** What a second reader is to look at: the engine’s findings and, more generously, what it stayed silent on. */
import { NOISE_KINDS, type Comparison, type EditKind, type Finding, type Link, type Span } from '../types.ts';
import { factNominations } from './fact-nominations.ts';
import { hullOf, passageOf, touched, type PlacedPassage, type ReadableText } from './passage-of.ts';
import { MOST_PASSAGES, questionKey, type Question } from './question.ts';
import { reportNominations } from './report-nominations.ts';

/** A question, and what of the comparison it is about. */
export interface Nomination {
  /** Of the question’s words: the same question has the same id in every comparison. */
  readonly id: string;
  readonly question: Question;
  /**
   * `finding`: what the engine found; `link`, `faint`: sentences it set side by side and found nothing in; `fact`: figures, times and names that
   * one text alone tells, beside those of another; `report`: what it linked to nothing.
   */
  readonly of: 'finding' | 'link' | 'fact' | 'faint' | 'report';
  /** Id of the finding; null for what is none. */
  readonly finding: string | null;
  /** 0..1: how much an answer promises. */
  readonly promise: number;
  /** Where each passage of the question stands, in its order. */
  readonly at: readonly { readonly source: string; readonly start: number }[];
}

/** What a difference of a kind promises, between sentences that no finding is about. */
const PROMISE: Readonly<Partial<Record<EditKind, number>>> = {
  number: 1,
  negation: 0.95,
  name: 0.9,
  quotation: 0.8,
  wording: 0.6,
  spelling: 0.3,
};

/**
 * All that a second reader can be asked about a comparison, the most promising first; each question once. Pure, and but for the order of
 * equals the same whatever the order of the texts.
 *
 * @param texts the words of every text of the comparison, by id
 */
export function nominationsOf(comparison: Comparison, texts: ReadonlyMap<string, string>): Nomination[] {
  const readable = new Map(
    comparison.texts.map((outline): [string, ReadableText] => [
      outline.id,
      { outline, text: texts.get(outline.id) ?? '' },
    ]),
  );
  const all = [
    ...comparison.findings.flatMap((finding) => ofFinding(finding, readable)),
    ...comparison.links.flatMap((link) => ofLink(link, comparison.findings, readable)),
    ...comparison.faint.map(({ a, b, strength }) =>
      nominated(
        'faint',
        [a, b].map((place) => passageOf(readable.get(place.source)!, [place], [])),
        0.1 + 0.3 * strength,
      ),
    ),
    ...factNominations(comparison, readable).map(({ passages, promise }) =>
      nominated('fact', passages, promise),
    ),
    ...reportNominations(comparison, readable).map(({ passages, promise }) =>
      nominated('report', passages, promise),
    ),
  ];
  const known = new Set<string>();
  return all
    .sort((x, y) => y.promise - x.promise || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
    .filter(({ question }) => question.passages.every(({ text }) => text !== ''))
    .filter(({ id, finding }) => {
      const key = finding === null ? id : `${id} ${finding}`;
      return !known.has(key) && known.add(key);
    });
}

/** The questions of some nominations, each once and in their order, no more than `most`. */
export function questionsOf(nominations: readonly Nomination[], most: number): Question[] {
  return [...new Map(nominations.map(({ id, question }) => [id, question])).values()].slice(0, most);
}

/** A question about passages. Those of a comparison are put into an order that depends on their words alone. */
function nominated(
  of: Nomination['of'],
  passages: readonly PlacedPassage[],
  promise: number,
  finding: string | null = null,
): Nomination {
  const ordered =
    of === 'report'
      ? passages
      : [...passages].sort(
          (x, y) => compareText(x.text, y.text) || compareText(marks(x.marked), marks(y.marked)),
        );
  const question: Question = {
    kind: of === 'report' ? 'report' : 'compare',
    passages: ordered.map(({ text, marked }) => ({ text, marked })),
  };
  return {
    id: questionKey(question),
    question,
    of,
    finding,
    promise: Math.round(Math.min(1, promise) * 1e6) / 1e6,
    at: ordered.map(({ source, start }) => ({ source, start })),
  };
}

const marks = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(' ');
const compareText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** A finding with its places, those that stand close together in one passage; none of one that has a single passage. */
function ofFinding(finding: Finding, readable: ReadonlyMap<string, ReadableText>): Nomination[] {
  if (finding.type === 'omission') return [];
  const groups: { readonly text: ReadableText; readonly places: Span[]; readonly focus: Span[] }[] = [];
  for (const { source, start, end, focus } of finding.places) {
    const text = readable.get(source);
    if (text === undefined) continue;
    const near = groups.find(
      (group) => group.text === text && isNear(text, hullOf(group.places), { start, end }),
    );
    const group = near ?? { text, places: [], focus: [] };
    if (near === undefined) groups.push(group);
    group.places.push({ start, end });
    group.focus.push(...(focus.length > 0 ? focus : [{ start, end }]));
  }
  // What is told within one sentence is shown once, and nothing stands against it.
  if (groups.length < 2) return [];
  const passages = groups
    .slice(0, MOST_PASSAGES)
    .map(({ text, places, focus }) => passageOf(text, places, focus));
  return [nominated('finding', passages, 0.6 + 0.4 * finding.confidence * finding.significance, finding.id)];
}

/** Whether two stretches of a text stand in one sentence. */
function isNear({ outline }: ReadableText, one: Span, other: Span): boolean {
  const [[first, last], [from, to]] = [touched(outline.sentences, one), touched(outline.sentences, other)];
  return first <= to && from <= last;
}

/** Sentences that report one thing, with the words in them that differ and that no finding is about. */
function ofLink(
  link: Link,
  findings: readonly Finding[],
  readable: ReadonlyMap<string, ReadableText>,
): Nomination[] {
  const edits = link.edits.filter(
    ({ kind, a, b }) =>
      !NOISE_KINDS.includes(kind) &&
      !findings.some(({ places }) =>
        places.some(({ source, focus }) =>
          [a, b].some(
            (side) =>
              side?.source === source && focus.some(({ start, end }) => start < side.end && side.start < end),
          ),
        ),
      ),
  );
  if (edits.length === 0) return [];
  const [one, other] = (['a', 'b'] as const).map((side) =>
    passageOf(
      readable.get(link[side][0]!.source)!,
      link[side],
      edits.flatMap((edit) => edit[side] ?? []),
    ),
  ) as [PlacedPassage, PlacedPassage];
  const most = Math.max(
    ...edits.map(({ kind, corresponds }) => (PROMISE[kind] ?? 0.2) * (corresponds ? 1 : 0.7)),
  );
  return [nominated('link', [one, other], 0.15 + 0.45 * most * Math.min(1, link.strength + 0.3))];
}
