import { noteReference, titleOfFinding } from '../../engine/dossier/index.ts';
import { factTable } from '../../engine/view/index.ts';
import type { Workbench } from '../session/workbench.svelte.ts';
import type { NamedReference } from './fitting-references.ts';

/** So many facts are offered: what is typed narrows them. */
const MOST_FACTS = 500;

/** What a note can refer to: the texts, findings and facts of the open comparison, and the other sources of the investigation. */
export function namedReferences({ open, library }: Pick<Workbench, 'open' | 'library'>): NamedReference[] {
  const compared = (open?.texts ?? []).map(({ member }) => ({
    id: member.member.id,
    title: member.title,
    source: member.sourceId,
  }));
  const gathered = library.investigation?.sources ?? library.sources.map(({ id }) => id);
  const others = gathered
    .filter((id) => !compared.some(({ source }) => source === id))
    .flatMap((id) => library.source(id) ?? [])
    .map(({ versionId, title }) => ({ id: versionId, title }));
  const sources = [...compared, ...others].map(({ id, title }): NamedReference => ({
    name: title,
    kind: 'source',
    markdown: noteReference('source', id, title),
  }));
  if (!open) return sources;
  const findings = open.findings.map((finding): NamedReference => ({
    // Sentences begin alike, and are cut: its heading tells it from others.
    name: `${titleOfFinding(finding)}. ${finding.says}`,
    kind: 'finding',
    markdown: noteReference('finding', finding.id, titleOfFinding(finding)),
  }));
  const facts = open.result ? factTable(open.result).lines.slice(0, MOST_FACTS) : [];
  return [
    ...sources,
    ...findings,
    ...facts.map(({ id, cells }): NamedReference => {
      const words = [...new Set(cells.flatMap((cell) => cell?.value ?? []))].join(' / ');
      return { name: words, kind: 'fact', markdown: noteReference('fact', id, words) };
    }),
  ];
}
