import type { FactTopic } from '../../../engine/index.ts';
import type { FactLine } from '../../../engine/view/index.ts';

/** A heading of facts that stand alike and are about one thing, or one of them. */
export type FactItem =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly standing: FactLine['standing'];
      readonly topic: FactTopic;
      readonly count: number;
    }
  | { readonly kind: 'line'; readonly id: string; readonly line: FactLine };

/** Facts by how they stand, in the order they have, and among these by what they are about: a topic stands where its first fact would. */
export function factItems(lines: readonly FactLine[]): readonly FactItem[] {
  const groups = new Map<string, FactLine[]>();
  for (const line of lines) {
    const key = `${line.standing} ${line.topic}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  const order = lines.map(({ standing }) => standing);
  return [...groups.entries()]
    .sort(([, [a]], [, [b]]) => order.indexOf(a!.standing) - order.indexOf(b!.standing))
    .flatMap(([key, group]): FactItem[] => [
      {
        kind: 'heading',
        id: `heading ${key}`,
        standing: group[0]!.standing,
        topic: group[0]!.topic,
        count: group.length,
      },
      ...group.map((line): FactItem => ({ kind: 'line', id: line.id, line })),
    ]);
}
