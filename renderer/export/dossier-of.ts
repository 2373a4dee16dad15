import type { MemberText } from '../../electron/bridge/contract.ts';
import type { Dossier, DossierSource, PassageOrigin } from '../../engine/dossier/index.ts';
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

/** Where a passage stands in its source, so that it can be cited by the source's own paragraphs. */
function originOf({ versionText, stretches }: MemberText): PassageOrigin | null {
  return versionText === undefined ? null : { sourceText: versionText, stretches };
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
    sha256: source?.versions.find(({ id }) => id === member.versionId)?.sha256 ?? null,
    ...(member.mended && { mended: member.mended }),
    text: member.text,
    passageOf: passage ? (source?.title ?? member.title) : null,
    origin: passage ? originOf(member) : null,
    ...(member.locators && { locators: member.locators }),
  };
}
