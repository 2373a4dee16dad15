/** Several comparisons as one dossier: an investigation, or a collection. */
import { letterOf } from '../../view/index.ts';
import { citationKeys } from '../citing/citation-keys.ts';
import { dateInWords } from '../citing/reference.ts';
import { sourceNames } from '../citing/source-names.ts';
import type {
  Dossier,
  DossierKind,
  DossierSource,
  IdentifiedDossier,
  InvestigationDossier,
} from '../dossier.ts';
import { notesTogether } from '../note-definitions.ts';
import { annotationsPart } from './annotations-part.ts';
import {
  heading,
  paragraph,
  text,
  type Anchor,
  type Block,
  type Contents,
  type Inline,
  type Part,
} from './blocks.ts';
import { citedSources, counted, inWords, listedSources, type CitedSource } from './cited-sources.ts';
import { comparisonParts, differencesOf } from './dossier-contents.ts';
import { findingAnchor } from './entries.ts';
import { howCompared } from './method-part.ts';
import { sourcesPart } from './sources-part.ts';

/** Its sources, each once, with the names, keys and numbers that they have throughout. */
export function sourcesOfInvestigation({
  comparisons,
  sources,
}: Pick<InvestigationDossier, 'comparisons' | 'sources'>): DossierSource[] {
  const all: DossierSource[] = [];
  for (const source of [...comparisons.flatMap((one) => one.sources), ...sources])
    if (!all.some(({ id }) => id === source.id)) all.push(source);
  const keys = citationKeys(all);
  const names = sourceNames(
    all,
    all.map((_, at) => letterOf(at)),
  );
  return all.map((source, number) => ({ ...source, number, calledHere: names[number]!, key: keys[number]! }));
}

/** A comparison with its sources as the whole investigation calls them. */
export function dossierWithin(dossier: IdentifiedDossier, all: readonly DossierSource[]): Dossier {
  return { ...dossier, sources: dossier.sources.map(({ id }) => all.find((one) => one.id === id)!) };
}

/**
 * What a dossier of several comparisons tells: each comparison as a section of its own, its findings numbered through; then the notes at
 * places, all sources, and how each comparison came about. Pure.
 *
 * @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be written
 */
export function contentsOfInvestigation(investigation: InvestigationDossier, kind: DossierKind): Contents {
  const all = sourcesOfInvestigation(investigation);
  const cited = citedTogether(investigation, all);
  const { notes: comparisons, annotations } = notesTogether(
    investigation.comparisons,
    investigation.annotations,
  );
  let numbered = 0;
  const told = comparisons.map((one) => {
    const { parts, behind, numbered: last } = comparisonParts(dossierWithin(one, all), kind, numbered);
    numbered = last;
    const within = (part: Part) => partWithin(part, one.id);
    return { title: titleOf(one), id: one.id, parts: parts.map(within), behind: behind.map(within) };
  });
  const by = investigation.author?.trim() ? `, by ${investigation.author.trim()}` : '';
  const notes = annotationsPart(annotations, cited);
  return {
    facts: {
      title: investigation.title.replace(/\s+/g, ' ').trim() || 'Investigation',
      date: investigation.exportedAt.slice(0, 10),
      author: investigation.author?.trim() || null,
      language: 'en',
    },
    sources: cited,
    parts: [
      {
        name: 'byline',
        blocks: [paragraph(text(`${dateInWords(investigation.exportedAt)}${by}`, 'emphasis'))],
      },
      {
        name: 'compared',
        blocks: [
          paragraph(text(`${counted(all.length, 'source')}, ${counted(told.length, 'comparison')}.`)),
          ...(told.length === 0
            ? []
            : [
                {
                  kind: 'list' as const,
                  items: investigation.comparisons.map((one, at) =>
                    comparisonItem(told[at]!.title, dossierWithin(one, all)),
                  ),
                },
              ]),
        ],
      },
      ...told.flatMap(({ title, id, parts }) => [
        { name: `comparison-${findingAnchor(id).id.slice(8)}`, blocks: [heading(1, title)] },
        ...parts,
      ]),
      ...(notes === null ? [] : [notes]),
      sourcesPart(cited),
      ...(told.length === 0
        ? []
        : [{ name: 'methods', blocks: [heading(1, 'Method'), howCompared(investigation.program)] }]),
      ...told.flatMap(({ title, id, behind }) => [
        { name: `method-of-${findingAnchor(id).id.slice(8)}`, blocks: [heading(2, title)] },
        ...behind,
      ]),
    ],
  };
}

/** A comparison, of which texts it is where its title does not say so, and how much differs in it. */
function comparisonItem(title: string, dossier: Dossier): Inline[] {
  const names = dossier.sources.map(({ calledHere }) => calledHere!);
  const bare = (words: string) => words.replace(/[“”]/gu, '');
  const isNamed = names.every((name) => title.includes(bare(name)));
  const { found, counts } = differencesOf(dossier);
  return [
    text(isNamed ? title : `${title}: ${inWords(names)}`),
    text(`. ${found === 0 ? counts : counts.replace(' found: ', ': ')}`),
  ];
}

const titleOf = ({ title }: Dossier) => title.replace(/\s+/g, ' ').trim() || 'Comparison';

/** Sources of comparisons with the outline that was made of them, the others without. */
function citedTogether(investigation: InvestigationDossier, all: readonly DossierSource[]): CitedSource[] {
  const compared = new Map<string, CitedSource>();
  for (const one of investigation.comparisons)
    for (const cited of citedSources(dossierWithin(one, all)))
      if (!compared.has(cited.source.id)) compared.set(cited.source.id, cited);
  const others = listedSources(all.filter(({ id }) => !compared.has(id)));
  return all.map(({ id }, at): CitedSource => ({
    ...(compared.get(id) ?? others.find(({ source }) => source.id === id)!),
    letter: letterOf(at),
  }));
}

/** One level down, under the names and anchors of its own comparison: a finding may be one of several comparisons. */
function partWithin(part: Part, comparison: string): Part {
  const suffix = findingAnchor(comparison).id.slice(8);
  const anchored = (anchor: Anchor): Anchor =>
    anchor.kind === 'finding' ? { ...anchor, id: `${anchor.id}-${suffix}` } : anchor;
  const inline = (content: readonly Inline[]) =>
    content.map((one) => (one.kind === 'reference' ? { ...one, to: anchored(one.to) } : one));
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'heading':
        return {
          ...one,
          level: one.level === 1 ? 2 : 3,
          content: inline(one.content),
          ...(one.anchor && { anchor: anchored(one.anchor) }),
        };
      case 'paragraph':
        return { ...one, content: inline(one.content) };
      case 'list':
        return { ...one, items: one.items.map(inline) };
      case 'table':
        return { ...one, head: one.head.map(inline), rows: one.rows.map((row) => row.map(inline)) };
      case 'written':
        return { ...one, id: `${one.id}-${suffix}`, below: one.below === 1 ? 2 : 3 };
      default:
        return one;
    }
  };
  return { name: `${part.name}-${suffix}`, blocks: part.blocks.map(block) };
}
