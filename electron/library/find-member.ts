import type { Member, PassageRecord, SourceRecord } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { type TitledText, titledVersion, titlesApart } from '../../engine/view/titles-apart.ts';

interface Candidate {
  readonly member: Member;
  readonly titled: TitledText;
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
    ...sources.map((source): Candidate => ({
      member: { kind: 'version', id: source.versionId },
      titled: titledVersion(source, source.versionId),
      ids: [source.id, source.versionId],
      names: source.fileName === null ? [source.title] : [source.title, source.fileName],
    })),
    ...passages.map(({ id, title }): Candidate => ({
      member: { kind: 'passage', id },
      titled: { title, tells: [] },
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
    const fitting = [first, ...others];
    const titles = titlesApart(fitting.map(({ titled }) => titled));
    const listed = fitting.map(({ ids }, at) => `${ids[0]} (${titles[at]})`).join(', ');
    throw new Refusal('several-fit', { wanted, texts: listed });
  }
  return null;
}
