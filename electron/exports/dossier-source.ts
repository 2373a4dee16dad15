import { withDetailsOfText, type DossierSource, type LocatorMark } from '../../engine/dossier/index.ts';

/** A text of a comparison as the library has it: a version of a source, or a passage of one. */
export interface StoredText {
  readonly member: { readonly kind: 'version' | 'passage'; readonly id: string };
  readonly versionId: string;
  readonly title: string;
  readonly text: string;
  /** Of a passage: the text of the version it is of. */
  readonly versionText?: string;
  readonly stretches: readonly {
    readonly start: number;
    readonly end: number;
    readonly versionStart: number;
  }[];
  readonly locators?: readonly LocatorMark[];
  readonly mended?: readonly string[];
}

/** What the library knows of a source. */
export interface StoredSource extends Pick<
  DossierSource,
  'title' | 'outlet' | 'author' | 'published' | 'publishedNote' | 'url' | 'language'
> {
  readonly origin: 'seed' | 'file' | 'paste';
  readonly versions: readonly { readonly id: string; readonly sha256: string; readonly addedAt: string }[];
}

/** A text of the library as a source of a dossier, with what its first lines say of it; `key` is the one that the user gave. */
export function dossierSource(
  text: StoredText,
  source: StoredSource | undefined,
  key: string | undefined,
): DossierSource {
  const version = source?.versions.find(({ id }) => id === text.versionId);
  const isPassage = text.member.kind === 'passage';
  // What is there from the start was added by nobody, and what was pasted may have been had for long.
  const isHad = source !== undefined && (source.url !== null || source.origin === 'file');
  const added = isHad && source.origin !== 'seed' ? version?.addedAt : undefined;
  return withDetailsOfText({
    id: text.member.id,
    title: text.title,
    outlet: source?.outlet ?? null,
    author: source?.author ?? null,
    published: source?.published ?? null,
    publishedNote: source?.publishedNote ?? null,
    url: source?.url ?? null,
    added: added?.slice(0, 10) ?? null,
    language: source?.language ?? null,
    sha256: version?.sha256 ?? null,
    ...(key !== undefined && { key }),
    ...(text.mended && { mended: text.mended }),
    text: text.text,
    passageOf: isPassage ? (source?.title ?? text.title) : null,
    // So that it can be cited by the paragraphs of its source.
    origin:
      isPassage && text.versionText !== undefined
        ? { sourceText: text.versionText, stretches: text.stretches }
        : null,
    ...(text.locators && { locators: text.locators }),
  });
}
