/** What a window tells of itself: the menu, the dock and the question whether everything is saved are made of it. It comes from a page. */
import * as v from 'valibot';
import type { WindowReport } from '../bridge/contract.ts';

const line = v.pipe(v.string(), v.maxLength(300));
/** Titles that were made of the names of outlets are longer than what anybody types. */
const title = v.pipe(v.string(), v.maxLength(4_000));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

const schema = v.strictObject({
  commands: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: line,
        group: line,
        keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(8)),
        possible: v.boolean(),
      }),
    ),
    v.maxLength(500),
  ),
  // As many as a library may have: a report that is refused for one of them would leave the menu without its commands.
  investigations: v.pipe(v.array(v.strictObject({ id, title })), v.maxLength(100_000)),
  investigation: v.nullable(id),
  progress: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  unsaved: v.boolean(),
});

/** Null for whatever is none. */
export function windowReport(told: unknown): WindowReport | null {
  const parsed = v.safeParse(schema, told);
  return parsed.success ? parsed.output : null;
}
