import { wordsAround, type Around } from './words-around.ts';
import type { Comparison, Evidence, FactPlace, FactTopic, Finding, FindingType, Span } from '../types.ts';

/** What one text tells of a fact. */
export interface FactCell {
  /** Where: the sentence, with the words that differ or are alike as its focus. */
  readonly place: Evidence;
  /** The value as printed, with what is counted: "214 passengers". */
  readonly value: string;
  /** Where the value stands, from its first word to its last: UTF-16 offsets of the text, `end` exclusive. */
  readonly printed: Span;
  /** Some words of the sentence around the value, by which it can be understood alone. */
  readonly around: Around;
  /** Cells of one line with the same number print the same value; the first that is printed has 0. */
  readonly version: number;
  readonly teller: string | null;
  readonly certainty: string | null;
}

/** One fact: how those who tell it stand, and what each text prints. */
export interface FactLine {
  /** Stable for these texts, whatever their order. */
  readonly id: string;
  readonly topic: FactTopic;
  /** `alone`: one text tells it, or several copies of one. */
  readonly standing: 'differ' | 'agree' | 'alone';
  /** A figure, time or name; else a difference in words that a rule found. */
  readonly counted: boolean;
  /** By text, in the order of the comparison; null where it is silent. */
  readonly cells: readonly (FactCell | null)[];
  /** The findings that tell of it, best first. */
  readonly findings: readonly Finding[];
}

/** How many facts stand how. Of long texts more are counted than listed. */
export interface FactTableCounts {
  readonly agree: number;
  readonly differ: number;
  readonly alone: number;
  /** By text, in the order of the comparison. */
  readonly aloneIn: readonly number[];
  /** Differences in words, in what became of a thing and why, that are no figure, time or name. */
  readonly inWords: number;
}

export interface FactTable {
  /** Those told differently first, the most weighty of them first; the others in the order of the first text that tells them. */
  readonly lines: readonly FactLine[];
  readonly counts: FactTableCounts;
  /** How many facts are counted and not listed. */
  readonly unlisted: number;
}

type Told = Pick<Comparison, 'texts' | 'compared' | 'facts' | 'findings'>;

/** Findings about what is missing or about the text itself dispute no fact. */
const NO_DISPUTE: ReadonlySet<FindingType> = new Set(['omission', 'version']);

const TOPIC_OF: Readonly<Record<FindingType, FactTopic>> = {
  quotation: 'words',
  number: 'figures',
  date: 'time',
  negation: 'outcome',
  antonym: 'outcome',
  modality: 'outcome',
  attribution: 'words',
  name: 'people',
  acronym: 'words',
  status: 'outcome',
  wording: 'words',
  version: 'words',
  omission: 'words',
};

interface Draft {
  readonly topic: FactTopic;
  readonly counted: boolean;
  standing: FactLine['standing'];
  readonly cells: (FactCell | null)[];
  readonly findings: Finding[];
}

/**
 * The facts of a comparison, one line each, with what every text prints of it. It knows no display setting and no judgement: what is
 * hidden or dismissed stays told differently. A finding that holds two places of a line against each other makes it one that differs,
 * and a finding about what is no figure, time or name has a line of its own.
 */
export function factTable(comparison: Told): FactTable {
  const { texts, compared, facts } = comparison;
  const position = new Map(texts.map(({ id }, at) => [id, at]));
  const drafts = facts.map(({ standing, topic, places }): Draft => {
    const cells = texts.map((): FactCell | null => null);
    for (const place of places) cells[position.get(place.source)!] = cellOf(place);
    return { topic, counted: true, standing, cells, findings: [] };
  });
  const own: Draft[] = [];
  for (const finding of comparison.findings) {
    if (NO_DISPUTE.has(finding.type)) continue;
    const sources = new Set(finding.places.map(({ source }) => source));
    if (sources.size < 2) continue;
    const draft = lineOf(finding, [...drafts, ...own], position);
    if (draft === null) own.push(ofFinding(finding, texts.length, position));
    else {
      draft.findings.push(finding);
      draft.standing = 'differ';
      for (const place of finding.places) {
        const at = position.get(place.source)!;
        draft.cells[at] ??= cellOfEvidence(place);
      }
    }
  }
  const all = [...drafts, ...own];
  const lines = [
    ...all.filter(({ standing }) => standing === 'differ').sort(byWeight),
    ...all.filter(({ standing }) => standing === 'agree'),
    ...all.filter(({ standing }) => standing === 'alone'),
  ].map(lineOfDraft);
  const listed = (standing: FactLine['standing']) =>
    drafts.filter((draft) => draft.standing === standing).length;
  const given = (standing: FactLine['standing']) => facts.filter((fact) => fact.standing === standing).length;
  const extra = (counted: number, standing: FactLine['standing']) => counted - given(standing);
  const aloneIn = compared?.alone ?? texts.map(() => 0);
  const alone = aloneIn.reduce((sum, count) => sum + count, 0);
  const counts = {
    agree: listed('agree') + extra(compared?.agree ?? 0, 'agree'),
    differ: listed('differ') + extra(compared?.differ ?? 0, 'differ'),
    alone: listed('alone') + extra(alone, 'alone'),
    aloneIn,
    inWords: own.length,
  };
  return {
    lines,
    counts,
    unlisted: counts.agree + counts.differ + counts.alone - drafts.length,
  };
}

const cellOf = (place: FactPlace): FactCell => ({
  place,
  value: place.quote.slice(place.value.start - place.start, place.value.end - place.start),
  printed: place.value,
  around: wordsAround(place.quote, within(place, place.value)),
  version: 0,
  teller: place.teller ?? null,
  certainty: place.certainty ?? null,
});

const cellOfEvidence = (place: Evidence): FactCell => ({
  place,
  value: focusWords(place) || place.quote,
  printed: wholeFocus(place),
  around: wordsAround(place.quote, within(place, wholeFocus(place))),
  version: 0,
  teller: null,
  certainty: null,
});

/** A stretch of a text as one of a quotation from it. */
const within = ({ start }: Evidence, span: Span): Span => ({
  start: span.start - start,
  end: span.end - start,
});

/** From the first word in focus to the last; the whole quotation where none is. */
const wholeFocus = ({ start, end, focus }: Evidence): Span => ({
  start: focus[0]?.start ?? start,
  end: focus.at(-1)?.end ?? end,
});

/** The words in focus, as they stand together. */
function focusWords({ quote, start, focus }: Evidence): string {
  return focus.map((span) => quote.slice(span.start - start, span.end - start)).join(' … ');
}

function ofFinding(finding: Finding, count: number, position: ReadonlyMap<string, number>): Draft {
  const cells = Array.from({ length: count }, (): FactCell | null => null);
  for (const place of finding.places) cells[position.get(place.source)!] ??= cellOfEvidence(place);
  const topic = finding.rule === 'wording.reason' ? 'cause' : TOPIC_OF[finding.type];
  return { topic, counted: false, standing: 'differ', cells, findings: [finding] };
}

/** The line that a finding tells of: it focuses on words of the value in two texts or more. Of several the one with the most; then disputed ones first. */
function lineOf(
  finding: Finding,
  drafts: readonly Draft[],
  position: ReadonlyMap<string, number>,
): Draft | null {
  let best: { readonly draft: Draft; readonly shared: number } | null = null;
  for (const draft of drafts) {
    const meeting = finding.places.filter((place) => {
      const cell = draft.cells[position.get(place.source)!];
      return cell !== null && cell !== undefined && meets(place, cell.place);
    });
    const shared = new Set(meeting.map(({ source }) => source)).size;
    if (shared < 2) continue;
    const isBetter =
      best === null ||
      shared > best.shared ||
      (shared === best.shared && draft.standing === 'differ' && best.draft.standing !== 'differ');
    if (isBetter) best = { draft, shared };
  }
  return best?.draft ?? null;
}

const meets = (one: Evidence, other: Evidence) =>
  one.start < other.end &&
  other.start < one.end &&
  one.focus.some((x) => other.focus.some((y) => x.start < y.end && y.start < x.end));

/** What a finding tells of comes first, in the order of the findings; then what most texts tell. */
function byWeight(a: Draft, b: Draft): number {
  const rank = ({ findings: [first] }: Draft) =>
    first === undefined
      ? 0
      : first.confidence * first.significance * (first.explained === undefined ? 1 : 0.5);
  return rank(b) - rank(a) || told(b) - told(a);
}

const told = ({ cells }: Draft) => cells.filter((cell) => cell !== null).length;

/** The value that words stand for: "opened" for "has opened", which another text prints; the words themselves where it may be several or none. */
function valueOf(words: string, values: readonly string[]): string {
  if (values.includes(words)) return words;
  const near = values.filter((value) => holds(value, words) || holds(words, value));
  return near.length === 1 ? near[0]! : words;
}

/** Whether some words stand in others as they are. */
const holds = (whole: string, part: string) => part !== '' && ` ${whole} `.includes(` ${part} `);

function lineOfDraft({ topic, counted, standing, cells, findings }: Draft): FactLine {
  const versions = new Map<string, number>();
  const disputed = (findings[0]?.values ?? []).map((value) => value.toLowerCase());
  const numbered = cells.map((cell) => {
    if (cell === null) return null;
    const key = valueOf((focusWords(cell.place) || cell.value).toLowerCase(), disputed);
    const version = versions.get(key) ?? versions.size;
    versions.set(key, version);
    return { ...cell, version };
  });
  // Of all places the first by name and offset, so that the order of the texts does not matter.
  const places = cells.flatMap((cell) => (cell === null ? [] : [cell.place]));
  const keys = places.map(
    ({ source, start, focus }) => `${source}:${focus[0]?.start ?? start}-${focus.at(-1)?.end ?? start}`,
  );
  return {
    id: `${findings[0]?.id ?? topic} ${keys.sort()[0] ?? ''}`,
    topic,
    standing,
    counted,
    cells: numbered,
    findings,
  };
}
