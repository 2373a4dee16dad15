import type { EntityMention } from '../../mentions/mention.ts';
import type { GoldDocument } from './gum-coreference.ts';

/**
 * For every mention of ours the entity of the treebank's mention with the same head, else with the same first and last word (the head
 * of "Trinity College" depends on the parser); undefined where it has none. Of a coordination and its first part, which have one head,
 * the longer one is the coordination on both sides.
 */
export function goldEntities(
  { mentions }: Pick<GoldDocument, 'mentions'>,
  ours: readonly EntityMention[],
): (string | undefined)[] {
  const byHead = new Map<string, { to: number; entity: string }[]>();
  const bySpan = new Map<string, string>();
  for (const { sentence, head, from, to, entity } of mentions) {
    bySpan.set(`${sentence}:${from}-${to}`, entity);
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
  return ours.map(({ sentence, head, from, to }) => {
    const key = `${sentence}:${head}`;
    const gold = byHead.get(key) ?? [];
    if (gold.length === 0) return bySpan.get(`${sentence}:${from}-${to}`);
    if (count.get(key) === 1) return gold[0]?.entity;
    const whole = groupEnd.get(key)!;
    const [wide, narrow] = [gold.find((one) => one.to >= whole), gold.find((one) => one.to < whole)];
    return (to === whole ? wide : narrow)?.entity;
  });
}
