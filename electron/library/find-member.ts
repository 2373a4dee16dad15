import type { Member, PassageRecord, SourceRecord } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';

interface Candidate {
  readonly member: Member;
  readonly title: string;
  /** What tells it from another of its title: the name of its file, else the day it came; null for a passage. */
  readonly apart: string | null;
  /** Every id it goes by. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Anything shorter fits too much by chance, and means nothing but a whole id. */
const SHORTEST = 3;

/**
 * The text a person means by an id, the beginning of one, a title, a file name or a part of a title: the first of these
 * ways that fits anything decides; what is shorter than three characters must be an id. Null when none does.
 *
 * @throws {Refusal} `several-fit` when several texts fit equally well
 */
export function findMember(
  wanted: string,
  sources: readonly SourceRecord[],
  passages: readonly PassageRecord[],
): Member | null {
  const words = wanted.trim().toLowerCase();
  if (words === '') return null;
  const candidates: Candidate[] = [
    ...sources.map(({ id, versionId, title, fileName, addedAt }): Candidate => ({
      member: { kind: 'version', id: versionId },
      title,
      apart: fileName ?? `added ${addedAt.slice(0, 10)}`,
      ids: [id, versionId],
      names: fileName === null ? [title] : [title, fileName],
    })),
    ...passages.map(({ id, title }): Candidate => ({
      member: { kind: 'passage', id },
      title,
      apart: null,
      ids: [id],
      names: [title],
    })),
  ];
  const short = [...words].length < SHORTEST;
  const ways: readonly ((candidate: Candidate) => boolean)[] = [
    ({ ids }) => ids.some((id) => id.toLowerCase() === words),
    ({ ids }) => ids.some((id) => id.toLowerCase().startsWith(words)),
    ({ names }) => names.some((name) => name.toLowerCase() === words),
    ({ names }) => names.some((name) => name.toLowerCase().startsWith(words)),
    ({ names }) => names.some((name) => name.toLowerCase().includes(words)),
  ];
  for (const way of short ? ways.slice(0, 1) : ways) {
    const [first, ...others] = candidates.filter(way);
    if (first === undefined) continue;
    if (others.length === 0) return first.member;
    const listed = [first, ...others]
      .map(({ ids, title, apart }) => `${ids[0]} (${[title, apart].filter(Boolean).join(', ')})`)
      .join(', ');
    throw new Refusal('several-fit', { wanted, texts: listed });
  }
  return null;
}
