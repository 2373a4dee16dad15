import { LINK_PASSES, type LinkHistory, type LinkPass, type TracedGroup } from '../../engine/trace.ts';

/** A pass, or what the comparison makes of the last one. */
export type StepName = LinkPass | 'final';
export const STEP_NAMES: readonly StepName[] = [...LINK_PASSES, 'final'];

/** A link as it stands after a step, and what the step did to it. */
export interface StepGroup extends TracedGroup {
  readonly news: 'kept' | 'grown' | 'new';
  readonly moved: boolean;
}

/** What is linked after a pass, next to what was linked after the one that ran before it. */
export interface Step {
  readonly name: StepName;
  /** Some passes run only between versions, others only between accounts. */
  readonly ran: boolean;
  readonly groups: readonly StepGroup[];
  /** Links that are there no more, not even as part of another. */
  readonly gone: readonly TracedGroup[];
}

/** All steps in order, also those that did not run, which hold nothing. */
export function stepsOf(history: LinkHistory): Step[] {
  const moved = new Set(history.pairings.filter((pairing) => pairing.moved).map(keyOf));
  const after = new Map<StepName, readonly TracedGroup[]>(
    history.passes.map(({ name, groups }) => [name, groups]),
  );
  after.set(
    'final',
    history.pairings.map(({ a, b, strength }) => ({ a, b, score: strength })),
  );
  let before: readonly TracedGroup[] = [];
  return STEP_NAMES.map((name) => {
    const groups = after.get(name);
    if (groups === undefined) return { name, ran: false, groups: [], gone: [] };
    const step = stepFrom(name, before, groups, name === 'final' ? moved : new Set<string>());
    before = groups;
    return step;
  });
}

function stepFrom(
  name: StepName,
  before: readonly TracedGroup[],
  groups: readonly TracedGroup[],
  moved: ReadonlySet<string>,
): Step {
  const known = new Set(before.map(keyOf));
  const keys = new Set(groups.map(keyOf));
  const drawn = groups.map((group): StepGroup => {
    const key = keyOf(group);
    const grown = !known.has(key) && before.some((earlier) => holds(group, earlier));
    return { ...group, news: known.has(key) ? 'kept' : grown ? 'grown' : 'new', moved: moved.has(key) };
  });
  return {
    name,
    ran: true,
    groups: drawn.sort((x, y) => x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!),
    gone: before.filter(
      (earlier) => !keys.has(keyOf(earlier)) && !groups.some((group) => holds(group, earlier)),
    ),
  };
}

function keyOf({ a, b }: Pick<TracedGroup, 'a' | 'b'>): string {
  return `${a.join(',')} ${b.join(',')}`;
}

function holds(group: TracedGroup, part: TracedGroup): boolean {
  return part.a.every((index) => group.a.includes(index)) && part.b.every((index) => group.b.includes(index));
}

/** The first step after which two sentences stand in one link. */
export function firstLinkedIn(steps: readonly Step[], a: number, b: number): StepName | null {
  return steps.find(({ groups }) => groups.some(joins(a, b)))?.name ?? null;
}

/** Whether a link joins sentence `a` to sentence `b`. */
export function joins(a: number, b: number): (group: Pick<TracedGroup, 'a' | 'b'>) => boolean {
  return (group) => group.a.includes(a) && group.b.includes(b);
}
