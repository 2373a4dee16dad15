/** What texts of one title are told apart by: one answer for columns, lists, exports and the command line. */

/** A text by its title, and what may tell it from others that have the same. */
export interface TitledText {
  readonly title: string;
  /** In the order in which they are tried; null for what is not known. */
  readonly tells: readonly (string | null)[];
  /** Told with the first of them whether or not another has its title: an earlier version is never taken for the newest. */
  readonly always?: boolean;
}

/** What is known of a source, as far as it tells its texts apart. Instants are ISO 8601. */
export interface SourceTells {
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly fileName: string | null;
  readonly addedAt: string | null;
  /** The oldest first. */
  readonly versions: readonly { readonly id: string; readonly addedAt: string }[];
}

/** A version of a source: by its number where there are several, else by outlet, date, name of its file and the day it came. */
export function titledVersion(source: SourceTells, versionId: string): TitledText {
  const { title, outlet, published, fileName, addedAt, versions } = source;
  const at = versions.findIndex(({ id }) => id === versionId);
  const version =
    at < 0 || versions.length < 2 ? null : `version ${at + 1}, ${versions[at]!.addedAt.slice(0, 10)}`;
  return {
    title,
    tells: [version, outlet, published, fileName, addedAt && `added ${addedAt.slice(0, 10)}`],
    always: version !== null && at < versions.length - 1,
  };
}

/** A text that is read: a version, or a passage, which has a title of its own and the tells of the version it is of. */
export function titledText(
  text: { readonly title: string; readonly versionId: string; readonly member: { readonly kind: string } },
  source: SourceTells | undefined,
): TitledText {
  if (source === undefined) return { title: text.title, tells: [] };
  const titled = titledVersion(source, text.versionId);
  return text.member.kind === 'passage' ? { title: text.title, tells: titled.tells } : titled;
}

/**
 * What tells each text from those of the same title, for brackets behind it; null for a title that stands alone. Of what is known, in
 * order, that is said which tells any more of them apart; where nothing does, they are counted.
 */
export function tellsApart(texts: readonly TitledText[]): (string | null)[] {
  const groups = new Map<string, number[]>();
  texts.forEach(({ title }, index) => groups.set(title, [...(groups.get(title) ?? []), index]));
  const said: (string | null)[] = texts.map(({ tells, always }) => (always ? (tells[0] ?? null) : null));
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const words = wordsApart(group.map((index) => texts[index]!.tells));
    group.forEach((index, at) => (said[index] = words[at]!));
  }
  return said;
}

/** The titles of texts that are read together, each with what tells it apart: `The tramway (version 1, 2026-03-05)`. */
export function titlesApart(texts: readonly TitledText[]): string[] {
  const tells = tellsApart(texts);
  return texts.map(({ title }, index) => {
    const tell = tells[index];
    return tell ? `${title} (${tell})` : title;
  });
}

function wordsApart(tells: readonly (readonly (string | null)[])[]): string[] {
  const kinds = Math.max(...tells.map((one) => one.length));
  const different = (words: readonly string[]) => new Set(words).size;
  let words = tells.map(() => '');
  for (let kind = 0; kind < kinds && different(words) < words.length; kind += 1) {
    const longer = words.map((word, at) => [word, tells[at]![kind]].filter(Boolean).join(', '));
    if (different(longer) > different(words)) words = longer;
  }
  if (different(words) === words.length) return words;
  const counts = new Map<string, number>();
  return words.map((word) => {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    return words.filter((one) => one === word).length === 1
      ? word
      : [word, `no. ${count}`].filter(Boolean).join(', ');
  });
}
