import type { Member } from '../../../electron/bridge/contract.ts';
import { sameMember } from '../library/library.svelte.ts';

/**
 * Texts with one more that is ticked: where it stood among them before it was unticked, so that unticking and ticking again leads back to
 * the same comparison; at the end where it did not stand among them.
 *
 * @param stood  the texts as they stood before some were unticked
 */
export function withTicked(
  members: readonly Member[],
  member: Member,
  stood: readonly Member[],
): readonly Member[] {
  const others = members.filter((one) => !sameMember(one, member));
  const placeOf = (one: Member) => stood.findIndex((other) => sameMember(one, other));
  const place = placeOf(member);
  if (place < 0 || !standAs(others, stood)) return [...others, member];
  const next = others.findIndex((one) => placeOf(one) > place);
  return next < 0 ? [...others, member] : others.toSpliced(next, 0, member);
}

/** Whether all of some texts are among others, in the same order. */
export function standAs(members: readonly Member[], stood: readonly Member[]): boolean {
  const places = members.map((one) => stood.findIndex((other) => sameMember(one, other)));
  return places.every((place, at) => place >= 0 && (at === 0 || places[at - 1]! < place));
}
