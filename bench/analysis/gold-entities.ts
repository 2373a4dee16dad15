import type { EntityMention } from '../../engine/analysis/mentions/mention.ts';
import type { GoldDocument } from './gum.ts';

/**
 * For every mention of ours the entity of the treebank's mention with the same head; undefined where it has none. Of a coordination
 * and its first part, which have one head, the longer one is the coordination on both sides.
 */
export function goldEntities(
  { mentions }: Pick<GoldDocument, 'mentions'>,
  ours: readonly EntityMention[],
): (string | undefined)[] {
  const byHead = new Map<string, { to: number; entity: string }[]>();
  for (const { sentence, head, to, entity } of mentions) {
    const key = `${sentence}:${head}`;
    byHead.set(key, [...(byHead.get(key) ?? []), { to, entity }]);
  }
  const groupEnd = new Map<string, number>();
  for (const one of ours) {
    const key = `${one.sentence}:${one.head}`;
    groupEnd.set(key, Math.max(groupEnd.get(key) ?? 0, one.to));
  }
  const count = new Map<string, number>();
  for (const one of ours)
    count.set(`${one.sentence}:${one.head}`, (count.get(`${one.sentence}:${one.head}`) ?? 0) + 1);
  return ours.map(({ sentence, head, to }) => {
    const key = `${sentence}:${head}`;
    const gold = byHead.get(key) ?? [];
    if (count.get(key) === 1) return gold[0]?.entity;
    const whole = groupEnd.get(key)!;
    const [wide, narrow] = [gold.find((one) => one.to >= whole), gold.find((one) => one.to < whole)];
    return (to === whole ? wide : narrow)?.entity;
  });
}
