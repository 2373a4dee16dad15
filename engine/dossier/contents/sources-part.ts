import { locator } from '../citing/place-label.ts';
import { dateInWords } from '../citing/reference.ts';
import { heading, text, type Block, type Inline, type Part } from './blocks.ts';
import type { CitedSource } from './cited-sources.ts';

/** The sources in full, each with the name it is called by in the dossier; then the passages, and where they stand in them. */
export function sourcesPart(cited: readonly CitedSource[]): Part {
  const sources = cited.filter(({ key }, at) => cited.findIndex((other) => other.key === key) === at);
  const passages = cited.filter(({ source }) => source.passageOf !== null);
  const blocks: Block[] = [
    heading(1, 'Sources'),
    {
      kind: 'list',
      role: 'sources',
      items: sources.map(sourceItem),
      anchors: sources.map(({ at }) => ({ kind: 'source', id: String(at) })),
    },
    ...(passages.length === 0 ? [] : [{ kind: 'list' as const, items: passages.map(passageItem) }]),
  ];
  return { name: 'sources', blocks };
}

const sourceItem = ({ source, name, reference, url, at }: CitedSource): Inline[] => [
  // Of passages alone their source has no name of its own here.
  ...(source.passageOf === null
    ? [
        { kind: 'reference' as const, to: { kind: 'source' as const, id: String(at) }, text: name },
        text(': '),
      ]
    : []),
  ...reference,
  text('.'),
  ...(url === null
    ? source.added
      ? [text(` From a file, added on ${dateInWords(source.added)}.`)]
      : []
    : [
        text(' '),
        { kind: 'link' as const, text: url, url },
        ...(source.added ? [text(`, as added on ${dateInWords(source.added)}.`)] : []),
      ]),
];

function passageItem({ source, outline, origin, name }: CitedSource): Inline[] {
  const where = origin
    ? locator(outline, { start: 0, end: source.text.length }, origin, source.locators)
    : '';
  return [
    text(`${name}: a passage of `),
    text(source.passageOf!.replace(/\s+/g, ' ').trim(), 'emphasis'),
    text(where === '' ? '.' : ` (${where}).`),
  ];
}
