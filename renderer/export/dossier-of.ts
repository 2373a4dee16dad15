import type { MemberText } from '../../electron/bridge/contract.ts';
import type { Dossier, DossierSource, PassageOrigin } from '../../engine/dossier/index.ts';
import type { OpenComparison, OpenText } from '../comparison/open-comparison.svelte.ts';
import type { Library } from '../library/library.svelte.ts';

/** What an export knows besides the comparison. */
export interface DossierFacts {
  readonly program: string;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** By whom; '' when not said. */
  readonly author: string;
  /** The keys that the user gave sources, by their ids. */
  readonly citationKeys: Readonly<Record<string, string>>;
}

/** Everything the files of an open comparison are made of; null until the engine has answered. */
export function dossierOf(
  open: OpenComparison,
  library: Pick<Library, 'sourceOf'>,
  { program, exportedAt, author, citationKeys }: DossierFacts,
): Dossier | null {
  if (!open.result) return null;
  return {
    title: open.title,
    comparison: open.result,
    sources: open.texts.map((text) => sourceOf(text, library, citationKeys[text.member.sourceId])),
    judgements: open.allJudgements.map(({ findingId, verdict, reason, says }) => ({
      findingId,
      verdict,
      reason,
      says,
    })),
    note: open.note.markdown,
    author,
    settings: { hiddenKinds: [...open.hiddenKinds], pins: open.pins },
    exportedAt,
    program,
  };
}

/** Where a passage stands in its source, so that it can be cited by the source's own paragraphs. */
function originOf({ versionText, stretches }: MemberText): PassageOrigin | null {
  return versionText === undefined ? null : { sourceText: versionText, stretches };
}

function sourceOf(
  { member, published, language }: OpenText,
  library: Pick<Library, 'sourceOf'>,
  key: string | undefined,
): DossierSource {
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
    language,
    ...(key !== undefined && { key }),
    sha256: source?.versions.find(({ id }) => id === member.versionId)?.sha256 ?? null,
    ...(member.mended && { mended: member.mended }),
    text: member.text,
    passageOf: passage ? (source?.title ?? member.title) : null,
    origin: passage ? originOf(member) : null,
    ...(member.locators && { locators: member.locators }),
  };
}
