import type { ToldFact } from '../facts/index.ts';
import type { LinkedTexts } from '../link/linked-texts.ts';
import type { Span } from '../types.ts';
import { countedOnNews } from './confidence/news-confidence.ts';
import { contextOf } from './evidence/comparison-context.ts';
import { DETECTORS } from './detectors/index.ts';
import { findingId } from './finding-id.ts';
import { tellsOfMisreadName } from './misread-names.ts';
import { withFurtherTexts } from './further-texts.ts';
import type { Nomination } from './nomination.ts';
import { RULES, type Rule } from './registry.ts';

/** A finding with its id, as yet without words; `text` counts the texts in canonical order. */
export interface Identified {
  readonly id: string;
  readonly nomination: Nomination;
}

/** What was found, and the facts that were compared for it. */
export interface Detected {
  readonly findings: readonly Identified[];
  readonly told: readonly ToldFact[] | null;
}

/**
 * Runs every detector, merges what they say of one discrepancy, and ranks: the product of confidence and significance, an
 * explained difference at half; ties by type and then by place, so that the order never hangs on the order of the input.
 * Nothing when time runs out.
 */
export function detect(linked: LinkedTexts, expired: () => boolean = () => false): Detected {
  const context = contextOf(linked, expired);
  const nominated = DETECTORS.flatMap((detector) => (expired() ? [] : detector(context)));
  const merged = mergeSame(
    nominated.filter((one) => !tellsOfMisreadName(one, linked.documents)),
    linked,
  ).map((nomination) => countedOnNews(nomination, linked));
  // Some detectors without the others would look like an answer.
  if (expired()) return { findings: [], told: null };
  const ranked = merged
    .map((nomination) => ({ nomination, id: findingId(nomination, context), rank: rankOf(nomination) }))
    .sort((x, y) => y.rank - x.rank || compareText(x.id, y.id))
    .map(({ nomination }) => nomination);
  const taken = new Map<string, number>();
  const findings = withFurtherTexts(ranked, linked).map((nomination) => {
    const id = findingId(nomination, context);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return { nomination, id: count === 1 ? id : `${id}-${count}` };
  });
  return { findings, told: context.facts.told };
}

function rankOf(nomination: Nomination): number {
  const rank =
    nomination.confidence * nomination.significance * (nomination.explained === undefined ? 1 : 0.5);
  return Math.round(rank * 1e6) / 1e6;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * What several rules say of one discrepancy is one finding: of nominations that focus on the same words the one whose rule knows most
 * stands, of such the one of the highest rank, of equals the first.
 */
function mergeSame(
  nominations: readonly Nomination[],
  { documents }: Pick<LinkedTexts, 'documents'>,
): Nomination[] {
  const kept = new Map<string, Nomination>();
  for (const nomination of nominations) {
    const places = nomination.witnesses
      .map(({ text, start, end, focus }) => `${text}:${focus[0]?.start ?? `${start}:${end}`}`)
      .sort();
    const key = places.join(' ');
    const known = kept.get(key);
    if (known === undefined || isBetter(nomination, known)) kept.set(key, nomination);
  }
  const all = [...kept.values()];
  // A word on the other side tells more than that there is none: "denied" against "admitted".
  const opposites = all.filter(({ rule }) => RULES[rule].type === 'antonym');
  const altered = all.filter(({ rule }) => rule === 'quotation.drift' || rule === 'quotation.cut');
  const given = all.filter(
    (one): one is Extract<Nomination, { rule: 'attribution.speaker' }> => one.rule === 'attribution.speaker',
  );
  return all.filter(
    (one) =>
      !(knows(one) === 'after others' && all.some((other) => tellsTheSame(other, one))) &&
      !(knows(one) === 'little' && all.some((other) => !knows(other) && tellsTheSame(other, one))) &&
      !(one.rule === 'negation.one-sided' && opposites.some((other) => tellsTheSame(other, one))) &&
      !altered.some((two) => altersWhatIsToldBy(two, one)) &&
      !given.some((two) => namesTheSpeakers(two, one, documents)),
  );
}

/** Whether all that a finding focuses on are words of an altered or cut quotation, some of them the altered ones: "no" of "we had no warning". */
function altersWhatIsToldBy(altered: Nomination, one: Nomination): boolean {
  return (
    RULES[one.rule].type !== 'quotation' &&
    one.witnesses.every((place) =>
      altered.witnesses.some(
        (two) =>
          two.text === place.text &&
          place.focus.every((word) => two.start <= word.start && word.end <= two.end),
      ),
    ) &&
    tellsTheSame(altered, one)
  );
}

/** "*Petra Lund* said the ward was full. “I sleep here,” *she* said", the same of Kofi Brandt: that the names differ is that the speakers do. */
function namesTheSpeakers(
  { slots: { speakers } }: Extract<Nomination, { rule: 'attribution.speaker' }>,
  one: Nomination,
  documents: LinkedTexts['documents'],
): boolean {
  if (RULES[one.rule].type !== 'name') return false;
  return one.witnesses.every(({ text, focus }) => {
    const name = focus.map(({ start, end }) => documents[text]!.text.slice(start, end)).join(' ');
    return speakers.some(
      (speaker) => speaker.text === text && (speaker.who.includes(name) || name.includes(speaker.who)),
    );
  });
}

function knows({ rule }: Nomination): Rule['knows'] {
  const { knows }: Rule = RULES[rule];
  return knows;
}

/** Whether another nomination has a place over every place of this one, and focuses on some of its words. */
function tellsTheSame(other: Nomination, one: Nomination): boolean {
  const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return (
    knows(other) !== 'after others' &&
    one.witnesses.every((place) =>
      other.witnesses.some((two) => two.text === place.text && overlap(two, place)),
    ) &&
    one.witnesses.some((place) =>
      other.witnesses.some(
        (two) => two.text === place.text && two.focus.some((x) => place.focus.some((y) => overlap(x, y))),
      ),
    )
  );
}

/** A difference that the sources explain themselves is no opposite without reason. */
function knowledgeOf(nomination: Nomination): number {
  if (knows(nomination) === 'after others') return -1;
  return knows(nomination) === 'little' ? 0 : nomination.explained === undefined ? 1 : 2;
}

function isBetter(one: Nomination, other: Nomination): boolean {
  return (knowledgeOf(one) - knowledgeOf(other) || rankOf(one) - rankOf(other)) > 0;
}
