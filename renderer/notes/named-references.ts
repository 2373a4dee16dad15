import { noteReference, titleOfFinding } from '../../engine/dossier/index.ts';
import { factTable } from '../../engine/view/index.ts';
import type { Workbench } from '../session/workbench.svelte.ts';
import type { NamedReference } from './markdown-editor.ts';

/** So many facts are offered: what is typed narrows them. */
const MOST_FACTS = 500;

/** What a note of the open comparison can refer to: its texts, its findings and its facts. */
export function namedReferences({ open }: Pick<Workbench, 'open'>): NamedReference[] {
  if (!open) return [];
  const sources = open.texts.map(({ member }): NamedReference => ({
    name: member.title,
    kind: 'source',
    markdown: noteReference('source', member.member.id, member.title),
  }));
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
