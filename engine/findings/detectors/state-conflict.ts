import { hasDictionary } from '../../lexicon/language-pack.ts';
import { STATE_FAMILIES, type StateCue, type StateFamily } from '../../lexicon/en/states.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import type { DocumentSentence, SentenceForm } from '../../analysis/document.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { publishedBefore } from '../evidence/publication-order.ts';
import { cuesIn, statesIn, type StateOf } from '../evidence/states.ts';

interface Reported extends StateOf {
  readonly text: number;
  readonly sentence: DocumentSentence;
}

/**
 * Rule `status.state`: one text has somebody or something in one state and another text in another, of a family of the table in
 * `lexicon/en/states.ts`: arrested or at large, alive or dead, agreed or refused.
 *
 * The subject is one name, or one noun in sentences that are linked; where the state is about a matter ("agreed to ..."), the
 * words behind must share some. A text that has the other state as well knows both: no difference. Where the dates of the texts
 * allow that the one became the other, the finding says so and ranks lower.
 */
export const stateConflict: Detector = (context) => {
  if (context.documents.length < 2) return [];
  const linked = linkedSentences(context);
  const told = cuedIn(context);
  const conflictsAmong = (reported: readonly Reported[]) =>
    bySubject(reported).flatMap(({ family, all }) =>
      conflictOf(family, all, linked, context).map((nomination) => ({ family, nomination })),
    );
  const worth = worthReading(told, linked, context);
  const found = conflictsAmong(reportedIn(worth, STATE_FAMILIES, context));
  if (found.length === 0) return [];
  // A text that has the other state as well may say so anywhere.
  const families = new Set(found.map(({ family }) => family));
  const all = told.filter(({ cues }) => cues.some(({ family }) => families.has(family)));
  return conflictsAmong(reportedIn(all, families, context)).map(({ nomination }) => nomination);
};

/** A sentence with words of states. */
interface Cued {
  readonly text: number;
  readonly sentence: DocumentSentence;
  readonly cues: readonly StateCue[];
}

function cuedIn({ documents }: ComparisonContext): Cued[] {
  const cuesOf = new Map<SentenceForm, readonly StateCue[]>();
  return documents.flatMap(({ language, sentences }, text) =>
    !hasDictionary(language)
      ? []
      : sentences.flatMap((sentence): Cued[] => {
          const { form } = sentence;
          const cues = cuesOf.get(form) ?? cuesIn(form).map(({ cue }) => cue);
          cuesOf.set(form, cues);
          return cues.length === 0 ? [] : [{ text, sentence, cues }];
        }),
  );
}

/**
 * The sentences that may be in conflict by their words alone: of two states of a family, in two texts, with a name in common or linked.
 * What every text prints alike gives all of them one state, and opens no conflict.
 */
function worthReading(
  told: readonly Cued[],
  linked: ReadonlyMap<DocumentSentence, ReadonlySet<DocumentSentence>>,
  { documents, names, mentionsOf }: ComparisonContext,
): Cued[] {
  const texts = new Map<SentenceForm, Set<number>>();
  for (const { text, sentence } of told)
    texts.set(sentence.form, (texts.get(sentence.form) ?? new Set()).add(text));
  const distinct = told.filter(({ sentence }) => texts.get(sentence.form)!.size < documents.length);
  const byName = new Map<Entity, Cued[]>();
  for (const one of distinct)
    for (const mention of mentionsOf(one.text, one.sentence.index)) {
      const entity = names.entityOf.get(mention)!;
      const list = byName.get(entity);
      if (list === undefined) byName.set(entity, [one]);
      else if (list.at(-1) !== one) list.push(one);
    }
  const worth = new Set<Cued>();
  for (const list of byName.values())
    for (const family of STATE_FAMILIES) {
      const of = list.filter(({ cues }) => cues.some((cue) => cue.family === family));
      if (mayDiffer(of, family)) for (const one of of) worth.add(one);
    }
  const cued = new Map(distinct.map((one) => [one.sentence, one]));
  for (const one of distinct)
    for (const sentence of linked.get(one.sentence) ?? []) {
      const other = cued.get(sentence);
      if (other !== undefined && one.cues.some((cue) => mayDiffer([one, other], cue.family))) worth.add(one);
    }
  return distinct.filter((one) => worth.has(one));
}

/** Whether two texts have words for two states of a family. */
function mayDiffer(told: readonly Cued[], family: StateFamily): boolean {
  const texts = family.states.map(
    (_, state) =>
      new Set(
        told
          .filter(({ cues }) => cues.some((cue) => cue.family === family && cue.state === state))
          .map(({ text }) => text),
      ),
  );
  return texts.some((one, state) =>
    texts
      .slice(state + 1)
      .some((other) => [...one].some((text) => other.size > 1 || (other.size === 1 && !other.has(text)))),
  );
}

/** The states of some families that sentences report. */
function reportedIn(
  told: readonly Cued[],
  families: ReadonlySet<StateFamily>,
  { names, mentionsOf }: ComparisonContext,
): Reported[] {
  return told.flatMap(({ text, sentence }) =>
    statesIn(sentence, mentionsOf(text, sentence.index), names, families).map((state): Reported => ({
      ...state,
      text,
      sentence,
    })),
  );
}

function bySubject(
  reported: readonly Reported[],
): { readonly family: StateFamily; readonly all: Reported[] }[] {
  const groups = new Map<Entity | string, Map<StateFamily, Reported[]>>();
  for (const one of reported) {
    const families = groups.get(one.subject) ?? new Map<StateFamily, Reported[]>();
    groups.set(one.subject, families);
    const known = families.get(one.cue.family);
    if (known === undefined) families.set(one.cue.family, [one]);
    else known.push(one);
  }
  return [...groups.values()].flatMap((families) => [...families].map(([family, all]) => ({ family, all })));
}

function conflictOf(
  family: StateFamily,
  all: readonly Reported[],
  linked: ReadonlyMap<DocumentSentence, ReadonlySet<DocumentSentence>>,
  context: ComparisonContext,
): Nomination[] {
  // A text that knows the other's state as well tells more of the same story.
  const told = new Map(all.map((one) => [`${one.text} ${one.cue.state}`, one]));
  const mayConflict = (one: Reported, two: Reported) =>
    two.text !== one.text &&
    two.cue.state !== one.cue.state &&
    !told.has(`${one.text} ${two.cue.state}`) &&
    !told.has(`${two.text} ${one.cue.state}`);
  // There are few states: where no two of them conflict nobody has to be held against anybody.
  const kinds = [...told.values()];
  const placed = new Map<DocumentSentence, number[]>();
  for (const [at, { sentence }] of all.entries())
    placed.set(sentence, (placed.get(sentence) ?? []).concat(at));
  for (const [at, one] of all.entries()) {
    if (!kinds.some((two) => mayConflict(one, two))) continue;
    const others =
      typeof one.subject === 'string'
        ? [...(linked.get(one.sentence) ?? [])]
            .flatMap((sentence) => placed.get(sentence) ?? [])
            .filter((index) => index > at)
            .sort((x, y) => x - y)
            .map((index) => all[index]!)
        : all.slice(at + 1);
    const other = others.find((two) => mayConflict(one, two) && (!family.matter || sharesMatter(one, two)));
    if (other !== undefined) return [inTwoStates(family, one, other, context)];
  }
  return [];
}

/** Half of the matter of the shorter must stand in the other, two words of it at least. */
function sharesMatter({ matter: a }: Reported, { matter: b }: Reported): boolean {
  const shared = a.filter((stem) => b.includes(stem)).length;
  return (
    shared >= Math.max(1, Math.min(a.length, b.length) / 2) &&
    (shared > 1 || Math.min(a.length, b.length) === 1)
  );
}

/** For every sentence of a link those it is linked with. */
function linkedSentences(
  context: ComparisonContext,
): ReadonlyMap<DocumentSentence, ReadonlySet<DocumentSentence>> {
  const pair = new Map<DocumentSentence, Set<DocumentSentence>>();
  for (const { a, b } of context.pairs)
    for (const one of a.sentences)
      for (const other of b.sentences) {
        pair.set(one, (pair.get(one) ?? new Set()).add(other));
        pair.set(other, (pair.get(other) ?? new Set()).add(one));
      }
  return pair;
}

function inTwoStates(
  family: StateFamily,
  one: Reported,
  other: Reported,
  context: ComparisonContext,
): Nomination {
  const side = ({ text, subjectAt, at, cue }: Reported) => ({
    text,
    start: Math.min(subjectAt.start, at.start),
    end: Math.max(subjectAt.end, at.end),
    focus: [at],
    state: family.states[cue.state]!,
  });
  const sides = [side(one), side(other)] as const;
  const earlier = earlierState(family, one, other, context);
  return nominate('status.state', {
    witnesses: sides.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
    slots: { subject: subjectAsPrinted(one, context), sides },
    level: typeof one.subject === 'string' || family.matter ? 'described' : 'named',
    case: family.of === 'person' ? 'person' : 'thing',
    ...(earlier !== null && { explained: { earlier: { state: earlier } } }),
  });
}

/** A name, or the noun phrase as it reads inside a sentence: "*the* road", though it opened its own. */
function subjectAsPrinted(
  { subject, subjectAt: { start, end }, text, sentence }: Reported,
  { documents }: ComparisonContext,
): string {
  if (typeof subject !== 'string') return subject.name;
  const printed = documents[text]!.text.slice(start, end).replace(/\s+/g, ' ');
  const isName = sentence.words.find((word) => word.start === start)?.proper ?? false;
  return isName ? printed : printed.charAt(0).toLowerCase() + printed.slice(1);
}

/** The state of the earlier text, where the dates say that it may have changed since; else null. */
function earlierState(
  family: StateFamily,
  one: Reported,
  other: Reported,
  { documents }: ComparisonContext,
): string | null {
  const [earlier, later] = one.cue.state < other.cue.state ? [one, other] : [other, one];
  // "Stayed open" in the later one: it has not changed since.
  const before = (x: Reported, y: Reported) =>
    !y.stays && publishedBefore(documents[x.text]!.published, documents[y.text]!.published);
  if (family.changes !== 'never' && before(earlier, later)) return family.states[earlier.cue.state]!;
  if (family.changes === 'freely' && before(later, earlier)) return family.states[later.cue.state]!;
  return null;
}
