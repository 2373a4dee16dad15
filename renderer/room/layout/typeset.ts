import { EDIT_KINDS, FINDING_TYPES } from '../../../engine/types.ts';
import type { Comparison, EditKind, Paragraph, Sentence, TextOutline } from '../../../engine/index.ts';
import { splitParagraphs } from '../../../engine/segment/paragraphs.ts';
import type { Level } from '../mark-level.ts';
import type { RoomText } from '../room.ts';
import { joinColumns, type Joins } from './joins.ts';
import { collectLayers } from './layers.ts';
import type { ColumnLayout, FindingSpot, ParagraphLayout, Partner, Piece, RoomLayout } from './layout.ts';
import { letterOf } from './letter.ts';
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

/**
 * Lays out every column. A text that the comparison does not know, or knows in another length, is typeset plainly: an
 * answer for earlier texts is never drawn over later ones.
 */
export function typesetRoom({
  texts,
  comparison,
  selectedFinding,
  dismissed,
  hiddenKinds,
  level,
}: TypesetInput): RoomLayout {
  const columns = new Map<string, number>();
  const outlines: (TextOutline | undefined)[] = texts.map((text, index) => {
    const outline = comparison?.texts.find((t) => t.id === text.id && t.length === text.text.length);
    if (outline) columns.set(text.id, index);
    return outline;
  });
  const layers = comparison && collectLayers({ comparison, selectedFinding, dismissed, hiddenKinds, level });
  const joined: Joins = comparison
    ? joinColumns(comparison, texts.length, (source) => columns.get(source), hiddenKinds)
    : { joins: [], partners: [] };
  const where = (partner: Partner): string => {
    const outline = outlines[partner.column];
    const first = outline?.sentences[partner.sentences[0] ?? 0];
    const paragraph = first && outline.paragraphs[first.paragraph];
    if (!outline || !paragraph) return '';
    return paragraph.role === 'headline'
      ? `${outline.letter}, headline`
      : `${outline.letter}, paragraph ${paragraph.number}`;
  };

  const laidOut = texts.map((text, index): ColumnLayout => {
    const outline = outlines[index];
    const partners = joined.partners[index];
    const own = (outline && layers?.bySource.get(text.id)) ?? [];
    const linked = outline && partners ? [...partners.keys()].sort((a, b) => a - b) : [];
    const language = outline?.language ?? '';
    return {
      index,
      id: text.id,
      letter: outline?.letter ?? letterOf(index),
      title: text.title,
      byline: text.byline,
      language: language === 'und' ? '' : language,
      direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'auto',
      paragraphs: paragraphs(text.text, outline, own, (sentence) => {
        const found = partners?.get(sentence) ?? [];
        return {
          partners: found,
          same: found.length > 0 && found.every((p) => p.same),
          description: describe(
            found.map(where).filter((w) => w !== ''),
            found.some((p) => p.pinned),
          ),
          sigla: sigla(found, index, outlines),
        };
      }),
      sentenceCount: outline?.sentences.length ?? 0,
      linked,
    };
  });

  return {
    columns: laidOut,
    joins: joined.joins,
    spots: comparison ? findingSpots(comparison, columns) : [],
    editKinds: EDIT_KINDS.filter((kind) => layers?.editKinds.has(kind)),
    findingTypes: FINDING_TYPES.filter((type) => layers?.findingTypes.has(type)),
  };
}

type SentenceLinks = Pick<Piece, 'partners' | 'same' | 'description' | 'sigla'>;
const UNLINKED: SentenceLinks = { partners: [], same: false, description: '', sigla: '' };

function paragraphs(
  text: string,
  outline: TextOutline | undefined,
  layers: readonly Layer[],
  linksOf: (sentence: number) => SentenceLinks,
): ParagraphLayout[] {
  const given: readonly Paragraph[] = outline?.paragraphs ?? splitParagraphs(text);
  let nextSentence = 0;
  let nextLayer = 0;
  const open: Layer[] = [];
  return given.map((paragraph) => {
    const sentences: Sentence[] = [];
    for (; outline && nextSentence < outline.sentences.length; nextSentence++) {
      const sentence = outline.sentences[nextSentence]!;
      if (sentence.start >= paragraph.end) break;
      if (sentence.start >= paragraph.start) sentences.push(sentence);
    }
    // Layers stand in order of their start: keep those that reach into this paragraph, so that the whole stays linear.
    for (; nextLayer < layers.length && layers[nextLayer]!.start < paragraph.end; nextLayer++)
      open.push(layers[nextLayer]!);
    const over = open.filter((layer) => layer.end > paragraph.start);
    open.splice(0, open.length, ...over.filter((layer) => layer.end > paragraph.end));

    const pieces: Piece[] = [];
    const piece = (start: number, end: number, sentence: number | null) => {
      if (end <= start) return;
      const links = sentence === null ? UNLINKED : linksOf(sentence);
      pieces.push({ start, end, sentence, ...links, runs: cutRuns(text, { start, end }, over) });
    };
    let at = paragraph.start;
    for (const sentence of sentences) {
      const end = Math.min(sentence.end, paragraph.end);
      piece(at, sentence.start, null);
      piece(sentence.start, end, sentence.index);
      at = Math.max(at, end);
    }
    piece(at, paragraph.end, null);
    const { index, role, number, start, end } = paragraph;
    return { index, role, number, start, end, pieces };
  });
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
