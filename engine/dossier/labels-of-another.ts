/**
 * Two texts of one note whose footnotes and addresses are each its own: two people both number their first footnote `[^1]`. Before the
 * texts are merged, what names the same has one label in both, and what names something else has a label that nothing else has.
 */
import { definitionsIn, labelled, placesOfLabels, type LabelKind, type LabelPlace } from './note-labels.ts';
import { paragraphsOf } from './note-paragraphs.ts';
import { withEdits } from './with-edits.ts';

const idOf = (kind: LabelKind, label: string) => `${kind} ${label}`;
const kindOf = (id: string) => id.slice(0, id.indexOf(' ')) as LabelKind;

/** A text with what its labels name. Labels are told by kind and name, `footnote 1`. */
interface LabelledText {
  readonly markdown: string;
  readonly places: readonly LabelPlace[];
  readonly defined: ReadonlyMap<string, { readonly words: string; readonly written: string }>;
  /** The paragraphs that use a label. */
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
}

const IN_BRACKETS = /\[(\^?)([^[\]\n]+)\](?!:)/g;

function labelledText(markdown: string, people: ReadonlySet<string>): LabelledText {
  const definitions = definitionsIn(markdown);
  const places = definitions.length === 0 ? [] : placesOfLabels(markdown);
  const defined = new Map<string, { words: string; written: string }>();
  for (const { kind, label, start, end } of definitions) {
    const id = idOf(kind, label);
    if (defined.has(id)) continue;
    const whole = markdown.slice(start, end);
    const at = whole.indexOf(']:');
    const written = whole.slice(whole.indexOf('[') + (kind === 'footnote' ? 2 : 1), at);
    defined.set(id, {
      words: whole
        .slice(at + 2)
        .replace(/\s+/g, ' ')
        .trim(),
      written,
    });
  }
  const users = new Map<string, Set<string>>();
  if (definitions.length > 0)
    for (const { words } of paragraphsOf(markdown, people))
      for (const [, sign, label] of words.matchAll(IN_BRACKETS)) {
        const id = idOf(sign === '^' ? 'footnote' : 'address', labelled(label!));
        if (defined.has(id)) users.set(id, (users.get(id) ?? new Set()).add(words));
      }
  return { markdown, places, defined, users };
}

/** Whether two labels name the same: by the same words, or in a paragraph that stands in both texts. */
function isSame(one: LabelledText, id: string, other: LabelledText, otherId: string): boolean {
  if (kindOf(id) !== kindOf(otherId)) return false;
  const [a, b] = [one.defined.get(id), other.defined.get(otherId)];
  if (a === undefined || b === undefined) return false;
  if (a.words === b.words) return true;
  const [users, others] = [one.users.get(id), other.users.get(otherId)];
  return (
    id === otherId &&
    users !== undefined &&
    others !== undefined &&
    [...users].some((words) => others.has(words))
  );
}

/** What each label of a text is called in another text, as far as both have what it names; nothing is called by two labels. */
function counterparts(
  theirs: LabelledText,
  mine: LabelledText,
  bases: readonly LabelledText[],
): Map<string, string> {
  const called = new Map<string, string>();
  const given = new Set<string>();
  const throughBase = (id: string, own: string) =>
    bases.some((base) =>
      [...base.defined.keys()].some(
        (known) => isSame(theirs, id, base, known) && isSame(base, known, mine, own),
      ),
    );
  const ways: readonly ((id: string, own: string) => boolean)[] = [
    (id, own) => id === own && isSame(theirs, id, mine, own),
    (id, own) => isSame(theirs, id, mine, own),
    throughBase,
  ];
  for (const isIt of ways)
    for (const id of theirs.defined.keys()) {
      // An address of a label that is free here is known by its own.
      if (called.has(id) || (kindOf(id) === 'address' && !mine.defined.has(id))) continue;
      const own = [...mine.defined.keys()].find((one) => !given.has(one) && isIt(id, one));
      if (own === undefined) continue;
      called.set(id, own);
      given.add(own);
    }
  return called;
}

/** Another text of a note, and the texts that both come from, with the labels that fit a first text, which stays as it is. */
export function withLabelsOf(
  mine: string,
  {
    theirs,
    bases,
    people,
  }: { readonly theirs: string; readonly bases: readonly string[]; readonly people: ReadonlySet<string> },
): { readonly theirs: string; readonly bases: readonly string[] } {
  const [own, other] = [labelledText(mine, people), labelledText(theirs, people)];
  if (own.defined.size === 0 || other.defined.size === 0) return { theirs, bases };
  const before = bases.map((base) => labelledText(base, people));
  const taken = new Set([own, other, ...before].flatMap(({ defined }) => [...defined.keys()]));
  const names = new Map([...own.defined].map(([id, { written }]) => [id, written]));
  const fresh = (id: string, written: string): string => {
    const isNumber = /^\d+$/.test(written);
    for (let number = 2; ; number += 1) {
      const name = isNumber ? String(number) : `${written}-${number}`;
      const made = idOf(kindOf(id), labelled(name));
      if (taken.has(made)) continue;
      taken.add(made);
      names.set(made, name);
      return made;
    }
  };
  const called = counterparts(other, own, before);
  for (const [id, { written }] of other.defined) {
    if (called.has(id)) continue;
    if (own.defined.has(id)) called.set(id, fresh(id, written));
    else {
      called.set(id, id);
      names.set(id, written);
    }
  }
  const inUse = new Set([...own.defined.keys(), ...called.values()]);
  const calledInBase = (base: LabelledText, id: string, written: string): string => {
    const here = [id, ...own.defined.keys()].find((one) => isSame(base, id, own, one));
    if (here !== undefined) return here;
    const there = [id, ...other.defined.keys()].find((one) => isSame(base, id, other, one));
    if (there !== undefined) return called.get(there)!;
    return inUse.has(id) ? fresh(id, written) : id;
  };
  const renamed = ({ markdown, places }: LabelledText, labels: ReadonlyMap<string, string>) =>
    withEdits(
      markdown,
      places.flatMap(({ kind, label, start, end, around }) => {
        const id = idOf(kind, label);
        const to = labels.get(id) ?? id;
        return to === id ? [] : [{ start, end, words: `${around[0]}${names.get(to)!}${around[1]}` }];
      }),
    );
  return {
    theirs: renamed(other, called),
    bases: before.map((base) =>
      renamed(
        base,
        new Map([...base.defined].map(([id, { written }]) => [id, calledInBase(base, id, written)])),
      ),
    ),
  };
}

/** A merged text with the footnotes and addresses that it uses and that one of the texts it is made of defines, behind its words where it has lost them. */
export function withDefinitionsOf(merged: string, texts: readonly string[]): string {
  const there = new Set(definitionsIn(merged).map(({ kind, label }) => idOf(kind, label)));
  const used = new Set(
    [...merged.matchAll(IN_BRACKETS)].map(([, sign, label]) =>
      idOf(sign === '^' ? 'footnote' : 'address', labelled(label!)),
    ),
  );
  const lost = texts.flatMap((markdown) =>
    definitionsIn(markdown).flatMap(({ kind, label, start, end }) => {
      const id = idOf(kind, label);
      if (there.has(id) || !used.has(id)) return [];
      there.add(id);
      return [markdown.slice(start, end).trimEnd()];
    }),
  );
  return [merged, ...lost].join('\n\n');
}
