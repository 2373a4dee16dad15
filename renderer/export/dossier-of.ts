import type { Dossier, DossierSource } from '../../engine/dossier/index.ts';
import type { OpenComparison, OpenText } from '../comparison/open-comparison.svelte.ts';
import type { Library } from '../library/library.svelte.ts';

/**
 * Everything the Markdown of an open comparison is made of; null until the engine has answered.
 * `exportedAt` is an ISO 8601 instant.
 */
export function dossierOf(
  open: OpenComparison,
  library: Pick<Library, 'sourceOf'>,
  program: string,
  exportedAt: string,
): Dossier | null {
  if (!open.result) return null;
  return {
    title: open.title,
    comparison: open.result,
    sources: open.texts.map((text) => sourceOf(text, library)),
    judgements: open.allJudgements.map(({ findingId, verdict, reason, says }) => ({
      findingId,
      verdict,
      reason,
      says,
    })),
    note: open.note.markdown,
    exportedAt,
    program,
  };
}

function sourceOf({ member, published }: OpenText, library: Pick<Library, 'sourceOf'>): DossierSource {
  const source = library.sourceOf(member.member);
  const passage = member.member.kind === 'passage';
  return {
    id: member.member.id,
    title: member.title,
    outlet: source?.outlet ?? null,
    author: source?.author ?? null,
    published,
    publishedNote: source?.publishedNote ?? null,
    url: source?.url ?? null,
    sha256: passage ? null : (source?.sha256 ?? null),
    text: member.text,
    passageOf: passage ? (source?.title ?? null) : null,
  };
}
