import { firstStartingFrom } from '../../../../engine/algorithms/index.ts';
import { EDIT_KINDS, FINDING_TYPES } from '../../../../engine/types.ts';
import type {
  Comparison,
  EditKind,
  Paragraph,
  Sentence,
  Span,
  TextOutline,
} from '../../../../engine/index.ts';
import { headingLevels, letterOf, whereSaid, type HeadingMark } from '../../../../engine/view/index.ts';
import { splitParagraphs } from '../../../../engine/segment/paragraphs.ts';
import type { Level } from '../../../session/comparison/mark-level.ts';
import type { RoomText } from '../../../session/comparison/parallel-view.ts';
import { joinColumns, type Joins } from './joins.ts';
import { lastOf } from './last-of.ts';
import { editLayers, findingLayers, type LayersBySource } from './layers.ts';
import type {
  ColumnLayout,
  FindingSpot,
  ParagraphFrame,
  ParagraphLayout,
  Partner,
  Piece,
  RoomLayout,
} from './layout.ts';
import { cutRuns, type Layer } from './runs.ts';

export interface TypesetInput {
  readonly texts: readonly RoomText[];
  readonly comparison: Comparison | null;
  readonly selectedFinding: string | null;
  readonly dismissed: ReadonlySet<string>;
  readonly hiddenKinds: ReadonlySet<EditKind>;
  readonly level?: Level | undefined;
}

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ku-Arab|pa-Arab|ps|sd|ug|ur|yi)\b/iu;
const NO_JOINS: Joins = { joins: [], partners: [] };

/** Lays out every column once; see {@link Typesetting}. */
export const typesetRoom = (input: TypesetInput): RoomLayout => new Typesetting().layOut(input);

/**
 * Lays out every column. A text that the comparison does not know, or knows in another length, is typeset plainly: an
 * answer for earlier texts is never drawn over later ones.
 *
 * Laid out again, what has not changed stays the same object and is not worked out anew: choosing a finding touches the
 * paragraphs it stands in. The pieces of a paragraph are cut when they are first asked for.
 */
export class Typesetting {
  readonly #known = lastOf(knownTexts);
  readonly #joins = lastOf((known: Known, comparison: Comparison | null) =>
    comparison
      ? joinColumns(comparison, known.outlines.length, (source) => known.columnOf.get(source))
      : NO_JOINS,
  );
  readonly #edits = lastOf(editLayers);
  readonly #findings = lastOf(findingLayers);
  readonly #spots = lastOf(findingSpots);
  #columns: readonly TypesetColumn[] = [];

  layOut({
    texts,
    comparison,
    selectedFinding,
    dismissed,
    hiddenKinds,
    level = 'words',
  }: TypesetInput): RoomLayout {
    const known = this.#known(texts, comparison);
    const joined = this.#joins(known, comparison);
    const edits = comparison && this.#edits(comparison, hiddenKinds, level);
    const findings = comparison && this.#findings(comparison, selectedFinding, dismissed);
    const earlier = this.#columns;
    this.#columns = texts.map((text, index) => {
      const before = earlier[index]?.id === text.id ? earlier[index] : undefined;
      const column = before ?? new TypesetColumn(text.id);
      column.layOut({ text, index, known, joined, edits: edits?.bySource, findings: findings?.bySource });
      return column;
    });
    return {
      columns: this.#columns.map(({ layout }) => layout),
      joins: joined.joins,
      partners: joined.partners,
      spots: comparison ? this.#spots(comparison, known.columnOf) : [],
      editKinds: EDIT_KINDS.filter((kind) => edits?.kinds.has(kind)),
      findingTypes: FINDING_TYPES.filter((type) => findings?.types.has(type)),
    };
  }
}

/** What the comparison knows of the texts that are shown. */
interface Known {
  /** By column; undefined where it does not know the text as it is shown. */
  readonly outlines: readonly (TextOutline | undefined)[];
  readonly columnOf: ReadonlyMap<string, number>;
}

function knownTexts(texts: readonly RoomText[], comparison: Comparison | null): Known {
  const columnOf = new Map<string, number>();
  const outlines = texts.map((text, index) => {
    const outline = comparison?.texts.find((t) => t.id === text.id && t.length === text.text.length);
    if (outline) columnOf.set(text.id, index);
    return outline;
  });
  return { outlines, columnOf };
}

interface ColumnInput {
  readonly text: RoomText;
  readonly index: number;
  readonly known: Known;
  readonly joined: Joins;
  readonly edits: LayersBySource | undefined;
  readonly findings: LayersBySource | undefined;
}

const NO_LAYERS: readonly Layer[] = [];

/** One column, laid out again and again. */
class TypesetColumn {
  readonly id: string;
  layout!: ColumnLayout;
  #frames: readonly ParagraphFrame[] = [];
  #cutText: string | undefined;
  #cutHeadings: readonly HeadingMark[] | undefined;
  /** What the paragraphs were made from, but for the findings. */
  #made: readonly unknown[] = [];
  #findingsOver: readonly (readonly Layer[])[] = [];
  #editsOver: readonly (readonly Layer[])[] = [];

  constructor(id: string) {
    this.id = id;
  }

  layOut({ text, index, known, joined, edits, findings }: ColumnInput): void {
    const outline = known.outlines[index];
    const frames = this.#cut(text, outline);
    const partners = outline && joined.partners[index];
    const own = (outline && edits?.get(text.id)) ?? NO_LAYERS;
    const made = [frames, known, joined, own];
    const isNew = made.some((one, i) => one !== this.#made[i]);
    if (isNew) this.#editsOver = layersOver(frames, own);
    const findingsOver = layersOver(frames, (outline && findings?.get(text.id)) ?? NO_LAYERS);
    const sentences = outline?.sentences ?? [];
    const starts = isNew ? firstSentences(frames, sentences) : [];
    const linksOf = (sentence: number): SentenceLinks => {
      const found = partners?.get(sentence);
      return found ? describeLinks(found, index, known.outlines) : UNLINKED;
    };
    const before = this.#made.length > 0 ? this.layout.paragraphs : [];
    const paragraphs = frames.map((frame, i) => {
      const kept = before[i];
      if (!isNew && kept && sameFindings(this.#findingsOver[i]!, findingsOver[i]!)) return kept;
      const over = [...this.#editsOver[i]!, ...findingsOver[i]!];
      const first = isNew ? starts[i]! : firstSentences([frame], sentences)[0]!;
      return lazyParagraph(frame, () => piecesOf(text.text, frame, sentences, first, over, linksOf));
    });
    this.#made = made;
    this.#findingsOver = findingsOver;
    const language = outline?.language ?? '';
    this.layout = {
      index,
      id: text.id,
      letter: outline?.letter ?? letterOf(index),
      title: text.title,
      byline: text.byline,
      language: language === 'und' ? '' : language,
      direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'auto',
      frames,
      paragraphs,
      sentenceCount: sentences.length,
      sentences,
      linked: partners ? [...partners.keys()].sort((a, b) => a - b) : [],
    };
  }

  /** The paragraphs as plain text: the same objects as before when the text is cut as before. */
  #cut({ text, headings }: RoomText, outline: TextOutline | undefined): readonly ParagraphFrame[] {
    const paragraphs: readonly Paragraph[] = outline?.paragraphs ?? splitParagraphs(text);
    const before = this.#frames;
    const alike =
      this.#cutText === text &&
      this.#cutHeadings === headings &&
      paragraphs.length === before.length &&
      paragraphs.every(
        ({ start, end, role, number }, i) =>
          start === before[i]!.start &&
          end === before[i]!.end &&
          role === before[i]!.role &&
          number === before[i]!.number,
      );
    if (alike) return before;
    this.#cutText = text;
    this.#cutHeadings = headings;
    const levels = headingLevels(text, paragraphs, headings);
    const first = levels.findIndex((level) => level > 0);
    const title = first === 0 || paragraphs[first]?.role === 'headline' ? first : -1;
    return (this.#frames = paragraphs.map(({ index, role, number, start, end }, at) => ({
      index,
      role,
      number,
      heading: drawnHeading(levels[at]!, at === title),
      start,
      end,
      text: text.slice(start, end),
    })));
  }
}

/** A text has one title, below the heading of the window; its other headings stand below that. */
const drawnHeading = (level: number, isTitle: boolean): number =>
  level === 0 ? 0 : isTitle ? 2 : Math.min(6, Math.max(3, level + 1));

/** For each stretch, the layers that reach into it; both in order of their start. Linear. */
function layersOver(stretches: readonly Span[], layers: readonly Layer[]): (readonly Layer[])[] {
  if (layers.length === 0) return stretches.map(() => NO_LAYERS);
  let next = 0;
  let open: Layer[] = [];
  return stretches.map(({ start, end }) => {
    for (; next < layers.length && layers[next]!.start < end; next++) open.push(layers[next]!);
    const over = open.filter((layer) => layer.end > start);
    open = over.filter((layer) => layer.end > end);
    return over.length === 0 ? NO_LAYERS : over;
  });
}

/** For each paragraph, the index of the first sentence that begins in it or after it. */
function firstSentences(frames: readonly Span[], sentences: readonly Sentence[]): number[] {
  return frames.map(({ start }) => firstStartingFrom(sentences, start));
}

const sameFindings = (a: readonly Layer[], b: readonly Layer[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return (
        one.start === other.start &&
        one.end === other.end &&
        one.finding?.id === other.finding?.id &&
        one.finding?.focus === other.finding?.focus &&
        one.finding?.selected === other.finding?.selected &&
        one.finding?.says === other.finding?.says &&
        one.finding?.type === other.finding?.type
      );
    }));

function lazyParagraph(
  { index, role, number, heading, start, end }: ParagraphFrame,
  cut: () => readonly Piece[],
): ParagraphLayout {
  let pieces: readonly Piece[] | undefined;
  return {
    index,
    role,
    number,
    heading,
    start,
    end,
    get pieces() {
      return (pieces ??= cut());
    },
  };
}

type SentenceLinks = Pick<Piece, 'partners' | 'same' | 'description' | 'sigla'>;
const UNLINKED: SentenceLinks = { partners: [], same: false, description: '', sigla: '' };

function piecesOf(
  text: string,
  paragraph: Span,
  sentences: readonly Sentence[],
  first: number,
  over: readonly Layer[],
  linksOf: (sentence: number) => SentenceLinks,
): Piece[] {
  const pieces: Piece[] = [];
  const piece = (start: number, end: number, sentence: number | null) => {
    if (end <= start) return;
    const links = sentence === null ? UNLINKED : linksOf(sentence);
    pieces.push({ start, end, sentence, ...links, runs: cutRuns(text, { start, end }, over) });
  };
  let at = paragraph.start;
  for (let i = first; i < sentences.length && sentences[i]!.start < paragraph.end; i++) {
    const sentence = sentences[i]!;
    const end = Math.min(sentence.end, paragraph.end);
    piece(at, sentence.start, null);
    piece(sentence.start, end, sentence.index);
    at = Math.max(at, end);
  }
  piece(at, paragraph.end, null);
  return pieces;
}

function describeLinks(
  found: readonly Partner[],
  column: number,
  outlines: readonly (TextOutline | undefined)[],
): SentenceLinks {
  const where = (partner: Partner): string => {
    const outline = outlines[partner.column];
    const first = outline?.sentences[partner.sentences[0] ?? 0];
    return outline && first ? whereSaid(outline, first) : '';
  };
  return {
    partners: found,
    same: found.every((p) => p.same),
    description: describe(
      found.map(where).filter((w) => w !== ''),
      found.some((p) => p.pinned),
    ),
    sigla: sigla(found, column, outlines),
  };
}

/** "Corresponds to B, paragraph 3, and C, headline." */
function describe(places: readonly string[], pinned: boolean): string {
  if (places.length === 0) return '';
  return `Corresponds to ${[...new Set(places)].join(', and ')}.${pinned ? ' Pinned.' : ''}`;
}

/** "C4 D2" for partners in paragraph 4 of C and 2 of D; partners in a neighbouring column have a ribbon instead. */
function sigla(
  partners: readonly Partner[],
  column: number,
  outlines: readonly (TextOutline | undefined)[],
): string {
  const signs = partners
    .filter((p) => Math.abs(p.column - column) !== 1)
    .map((p) => {
      const outline = outlines[p.column];
      const sentence = outline?.sentences[p.sentences[0] ?? 0];
      const number = sentence && outline?.paragraphs[sentence.paragraph]?.number;
      return `${outline?.letter ?? letterOf(p.column)}${number || ''}`;
    });
  return [...new Set(signs)].join(' ');
}

function findingSpots(comparison: Comparison, columns: ReadonlyMap<string, number>): FindingSpot[] {
  return comparison.findings.flatMap((finding) =>
    finding.places.flatMap((place) => {
      const column = columns.get(place.source);
      if (column === undefined) return [];
      return [
        {
          id: finding.id,
          type: finding.type,
          says: finding.says,
          column,
          start: place.focus[0]?.start ?? place.start,
        },
      ];
    }),
  );
}
