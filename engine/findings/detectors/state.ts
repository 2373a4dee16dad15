import { hasClass } from '../../lexicon/word-classes.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import { STATE_FAMILIES, stateWords, type StateFamily } from '../../lexicon/en/states.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import type { DocumentSentence } from '../../analysis/document.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { publishedBefore } from '../evidence/publication-order.ts';
import { statesIn, type StateOf } from '../evidence/states.ts';

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
export function differentStates(context: ComparisonContext): Nomination[] {
  const { documents } = context;
  if (documents.length < 2) return [];
  const names = context.names;
  const inTexts = (asked: (sentence: DocumentSentence) => boolean, families: ReadonlySet<StateFamily>) =>
    documents.flatMap((document, text) =>
      !hasDictionary(document.language)
        ? []
        : document.sentences.filter(asked).flatMap((sentence) => {
            const named = context.mentionsOf(text, sentence.index);
            return statesIn(sentence, named, names, families).map((state): Reported => ({
              ...state,
              text,
              sentence,
            }));
          }),
    );
  const opening = inTexts(({ form }) => hasClass(form, 'opening state'), STATE_FAMILIES);
  const families = new Set(opening.map(({ cue: { family } }) => family));
  const words = stateWords(families, false);
  const rest = inTexts(
    ({ form }) =>
      words.size > 0 && !hasClass(form, 'opening state') && form.forms.some(({ key }) => words.has(key)),
    families,
  );
  // In the order of the texts, whichever question found them.
  const reported = [...opening, ...rest].sort(
    (x, y) => x.text - y.text || x.sentence.index - y.sentence.index,
  );
  const groups = new Map<Entity | string, Map<StateFamily, Reported[]>>();
  for (const one of reported) {
    const families = groups.get(one.subject) ?? new Map<StateFamily, Reported[]>();
    groups.set(one.subject, families);
    families.set(one.cue.family, [...(families.get(one.cue.family) ?? []), one]);
  }
  const linked = linkedSentences(context);
  return [...groups.values()].flatMap((families) =>
    [...families].flatMap(([family, all]) => conflictOf(family, all, linked, context)),
  );
}

function conflictOf(
  family: StateFamily,
  all: readonly Reported[],
  linked: ReadonlyMap<DocumentSentence, ReadonlySet<DocumentSentence>>,
  context: ComparisonContext,
): Nomination[] {
  const alike = ({ cue, text }: Reported, other: Reported) =>
    cue.state === other.cue.state && text === other.text;
  for (const [at, one] of all.entries()) {
    const other = all.slice(at + 1).find(
      (two) =>
        two.text !== one.text &&
        two.cue.state !== one.cue.state &&
        (typeof one.subject !== 'string' || linked.get(one.sentence)?.has(two.sentence) === true) &&
        (!family.matter || sharesMatter(one, two)) &&
        // A text that knows the other's state as well tells more of the same story.
        !all.some(
          (three) => alike(three, { ...two, text: one.text }) || alike(three, { ...one, text: two.text }),
        ),
    );
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

function subjectAsPrinted(
  { subject, subjectAt: { start, end }, text }: Reported,
  { documents }: ComparisonContext,
): string {
  return typeof subject === 'string'
    ? documents[text]!.text.slice(start, end).replace(/\s+/g, ' ')
    : subject.name;
}

/** The state of the earlier text, where the dates say that it may have changed since; else null. */
function earlierState(
  family: StateFamily,
  one: Reported,
  other: Reported,
  { documents }: ComparisonContext,
): string | null {
  const [earlier, later] = one.cue.state < other.cue.state ? [one, other] : [other, one];
  const before = (x: Reported, y: Reported) =>
    publishedBefore(documents[x.text]!.published, documents[y.text]!.published);
  if (family.changes !== 'never' && before(earlier, later)) return family.states[earlier.cue.state]!;
  if (family.changes === 'freely' && before(later, earlier)) return family.states[later.cue.state]!;
  return null;
}
