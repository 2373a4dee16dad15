import type { Comparison, Edit, EditKind, SourceText, TextOutline } from '../engine/index.ts';

/** A comparison as text that a person can review line by line when a golden case changes. */
export function snapshot(comparison: Comparison, texts: readonly SourceText[]): string {
  const outlines = new Map(comparison.texts.map((outline) => [outline.id, outline]));
  const blocks = [
    ...comparison.texts.map((outline) => textBlock(outline, texts.find(({ id }) => id === outline.id)!.text)),
    ...comparison.links.map((link) => {
      const names = (places: typeof link.a) =>
        places.map((place) => sentenceName(outlines.get(place.source)!, place.start)).join('+');
      const moved = link.moved ? ' moved' : '';
      return [
        `LINK ${names(link.a)} = ${names(link.b)} ${link.strength.toFixed(2)}${moved}`,
        ...link.edits.map(edit),
      ].join('\n');
    }),
    [
      'ROWS',
      ...comparison.rows.map(({ cells }) => cells.map((cell) => cell.join('+') || '-').join(' | ')),
    ].join('\n'),
    ...comparison.findings.map((finding) =>
      [
        `FINDING ${finding.type} (${finding.rule}) confidence ${finding.confidence.toFixed(2)} significance ${finding.significance.toFixed(2)}`,
        `  ${finding.says}`,
        ...(finding.explained ? [`  explained: ${finding.explained}`] : []),
        `  values: ${finding.values.map((value) => JSON.stringify(value)).join(', ')}`,
        ...finding.places.map((place) => {
          const focus = place.focus.map(({ start, end }) =>
            place.quote.slice(start - place.start, end - place.start),
          );
          const at = sentenceName(outlines.get(place.source)!, place.start);
          return `  ${at} ${JSON.stringify(place.quote)} focus ${JSON.stringify(focus)}`;
        }),
      ].join('\n'),
    ),
    counts(comparison),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function textBlock(outline: TextOutline, text: string): string {
  return [
    `TEXT ${outline.letter} ${outline.language}, ${outline.words} words`,
    ...outline.paragraphs.map((paragraph) => {
      const sentences = outline.sentences.filter((sentence) => sentence.paragraph === paragraph.index);
      const name = paragraph.role === 'headline' ? 'headline' : `par. ${paragraph.number}`;
      return [
        `  ${name}`,
        ...sentences.map(
          ({ index, start, end }) =>
            `    ${outline.letter}${index} ${JSON.stringify(text.slice(start, end))}`,
        ),
      ].join('\n');
    }),
  ].join('\n');
}

/** `A3`: the sentence of text A that has the offset in it. */
function sentenceName(outline: TextOutline, offset: number): string {
  const sentence = outline.sentences.find(({ start, end }) => start <= offset && offset < end);
  return `${outline.letter}${sentence?.index ?? '?'}`;
}

/** A `~` marks words that were matched one for one. */
const edit = ({ kind, corresponds, a, b }: Edit) =>
  `  ${kind}${corresponds ? ' ~' : ''}: ${a ? JSON.stringify(a.quote) : '+'} > ${b ? JSON.stringify(b.quote) : '-'}`;

function counts({ hidden, precise }: Comparison): string {
  const some = Object.entries(hidden).filter(([, count]) => count > 0) as [EditKind, number][];
  return `EDITS ${some.map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'}\nPRECISE ${precise ? 'yes' : 'no'}`;
}
