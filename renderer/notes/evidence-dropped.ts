import type { Workbench } from '../session/workbench.svelte.ts';

/**
 * What is written in a note for something that was dragged into it: a finding with its quotations, or words of an open text as a
 * quotation with where they stand. Null for words that stand in none of the texts: they are taken as they are.
 */
export function evidenceDropped(
  data: Pick<DataTransfer, 'getData'>,
  { open, findings }: Pick<Workbench, 'open' | 'findings'>,
): string | null {
  if (!open) return null;
  const id = data.getData('application/x-variorum-finding');
  const finding = open.findings.find((one) => one.id === id);
  if (finding) return findings.evidenceOf(finding);
  const words = data.getData('text/plain').trim();
  if (words === '') return null;
  for (const { member } of open.texts) {
    const start = member.text.indexOf(words);
    if (start < 0) continue;
    return findings.evidenceOfWords(member.member.id, { start, end: start + words.length, quote: words });
  }
  return null;
}
