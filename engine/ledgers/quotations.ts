import type { Speaker } from '../analysis/attribution/quotation-speakers.ts';
import type { Reported } from '../analysis/attribution/reported-clauses.ts';
import type { Document } from '../analysis/document.ts';
import type { Entity, Names } from '../analysis/entities/names.ts';
import { diffWords } from '../diff/diff-words.ts';
import { paraphrasesIn } from '../findings/evidence/utterance-paraphrases.ts';
import { SpeechesAcross } from '../quotations/across-texts.ts';
import { collationOf } from '../quotations/collation.ts';
import type { Speech } from '../quotations/speeches.ts';
import { languageOfSpeech } from '../quotations/translations.ts';
import { mayBeOne } from '../quotations/speakers.ts';
import { utteranceGroups, wordingOf } from '../quotations/utterance-groups.ts';
import { utterancesIn } from '../quotations/utterances.ts';
import { NOISE_KINDS, type Span } from '../types.ts';
import { earliestOf, fullestOf } from './wordings-compared.ts';
import type { QuotationGroup, QuotedPlace, QuotedWording, SpeakerEntry } from './types.ts';

/** The quotations of all texts by speaker; what is quoted in several wordings is one group. */
export function quotationsOf(documents: readonly Document[], names: Names): SpeakerEntry[] {
  const across = new SpeechesAcross(documents, names, true);
  const { ofOne: paraphrases } = paraphrasesIn(documents, names, across);
  const reportsOf = (group: readonly Speech[]) =>
    [
      // Two parts of a speech may be reported by one clause.
      ...new Map(
        paraphrases
          .filter(({ speech }) => group.includes(speech))
          .map(({ reported }) => [`${reported.text}:${reported.start}`, reported] as const),
      ).values(),
    ].sort((x, y) => x.text - y.text || x.start - y.start);
  // A "he" that could be anybody is nobody to look up.
  const speakerOf = (speech: Speech) => {
    const speaker = across.speakerOf(speech);
    return speaker?.kind === 'pronoun' ? null : speaker;
  };
  const utterances = utteranceGroups(across, utterancesIn(documents));
  const labelOf = labelsOf(utterances.flat().flatMap((speech) => speakerOf(speech) ?? []));
  const entries = new Map<string, { name: string | null; named: boolean; groups: (readonly Speech[])[] }>();
  for (const utterance of utterances) {
    const speaker = principal(utterance.map(speakerOf), labelOf);
    const key = speaker === null ? '' : labelOf(speaker).toLowerCase();
    const entry = entries.get(key);
    if (entry === undefined)
      entries.set(key, {
        name: speaker === null ? null : labelOf(speaker),
        named: speaker !== null && speaker.entity !== null,
        groups: [utterance],
      });
    else entry.groups.push(utterance);
  }
  const count = (groups: readonly (readonly Speech[])[]) =>
    groups.reduce((sum, group) => sum + group.length, 0);
  let number = 0;
  return [...entries]
    .sort(
      ([a, x], [b, y]) =>
        Number(x.name === null) - Number(y.name === null) ||
        Number(y.named) - Number(x.named) ||
        count(y.groups) - count(x.groups) ||
        (a < b ? -1 : 1),
    )
    .map(([, { name, named, groups }], index): SpeakerEntry => ({
      id: `speaker-${index + 1}`,
      speaker: name,
      named,
      groups: groups.map((group) =>
        groupOf(group, reportsOf(group), documents, speakerOf, labelOf, `quotation-${(number += 1)}`),
      ),
    }));
}

/** Who an utterance is listed under: a named speaker before one without a name, the most frequent, the first. */
function principal(speakers: readonly (Speaker | null)[], labelOf: LabelOf): Speaker | null {
  const counts = new Map<string, { speaker: Speaker; count: number }>();
  for (const speaker of speakers) {
    if (speaker === null) continue;
    const known = counts.get(labelOf(speaker));
    if (known === undefined) counts.set(labelOf(speaker), { speaker, count: 1 });
    else known.count += 1;
  }
  const named = ({ speaker }: { speaker: Speaker }) => Number(speaker.entity !== null);
  const best = [...counts.values()].sort((x, y) => named(y) - named(x) || y.count - x.count)[0];
  return best?.speaker ?? null;
}

type LabelOf = (speaker: Speaker) => string;

/**
 * One label for each speaker: of names that may all be one person's ("Dahl", "Infrastructure Minister Ingrid Dahl", "Ingrid Dahl") the shortest of
 * two words or more, else the longest. A name that may be one of two people's stands for itself.
 */
function labelsOf(speakers: readonly Speaker[]): LabelOf {
  const people = [...new Set(speakers.flatMap(({ entity }) => (entity?.kind === 'person' ? [entity] : [])))];
  const labels = new Map(
    people.map((person) => {
      const alike = people.filter((other) => mayBeOne(person, other));
      const areOne = alike.every((one) => alike.every((other) => mayBeOne(one, other)));
      const words = ({ name }: Entity) => name.split(' ').length;
      const [best] = (areOne ? alike : [person]).toSorted(
        (x, y) =>
          Number(words(y) > 1) - Number(words(x) > 1) || words(x) - words(y) || (x.name < y.name ? -1 : 1),
      );
      return [person, best!.name] as const;
    }),
  );
  return ({ entity, printed }) =>
    (entity === null ? undefined : (labels.get(entity) ?? entity.name)) ??
    printed.charAt(0).toUpperCase() + printed.slice(1);
}

function groupOf(
  speeches: readonly Speech[],
  reports: readonly Reported[],
  documents: readonly Document[],
  speakerOf: (speech: Speech) => Speaker | null,
  labelOf: LabelOf,
  id: string,
): QuotationGroup {
  const byWording = new Map<string, Speech[]>();
  for (const speech of speeches) {
    const wording = wordingOf(speech);
    const same = byWording.get(wording);
    if (same === undefined) byWording.set(wording, [speech]);
    else same.push(speech);
  }
  const ordered = [...byWording].sort(
    ([x, here], [y, there]) =>
      there.length - here.length || there[0]!.words.length - here[0]!.words.length || (x < y ? -1 : 1),
  );
  const fullest = fullestOf(ordered.map(([, [speech]]) => speech!.words));
  const earliest = earliestOf(
    ordered.map(([, places]) => places.map(({ text }) => documents[text]!.published)),
  );
  const languages = ordered.map(([, [speech]]) => languageOfSpeech(documents[speech!.text]!, speech!));
  const isTranslated = new Set(languages.map((language) => language.split('-')[0])).size > 1;
  const [firstWording, [first]] = ordered[0]! as [string, [Speech]];
  const wordings = ordered.map(([wording, places], at): QuotedWording => {
    const words = places[0]!.parts
      .map(({ start, end }) => documents[places[0]!.text]!.text.slice(start, end).trim())
      .join(' ');
    return {
      fullest: at === fullest,
      earliest: at === earliest,
      language: isTranslated ? languages[at]! : null,
      words: words
        .replace(/\s+/g, ' ')
        .replace(/[\s,;]+$/u, '')
        .trim(),
      places: places.map((place): QuotedPlace => {
        const { id: source, text, language } = documents[place.text]!;
        const { start, end } = place;
        const speaker = speakerOf(place);
        return {
          source,
          start,
          end,
          quote: text.slice(start, end),
          parts: place.parts,
          focus: wording === firstWording || isTranslated ? [] : differing(first, place, documents, language),
          speaker: speaker === null ? null : labelOf(speaker),
        };
      }),
    };
  });
  const speakers = speeches.map(speakerOf).flatMap((speaker) => (speaker === null ? [] : [labelOf(speaker)]));
  const reported = reports.map(({ text, start, end, speaker }): QuotedPlace => {
    const { id: source, text: whole } = documents[text]!;
    const parts = [{ start, end }];
    return {
      source,
      start,
      end,
      quote: whole.slice(start, end),
      parts,
      focus: [],
      speaker: labelOf(speaker),
    };
  });
  const collation = isTranslated
    ? []
    : collationOf(
        ordered.map(([, [speech]]) => speech!),
        documents[first.text]!.language,
      );
  return { id, wordings, collation, reported, speakers: [...new Set(speakers)] };
}

/** The words of the second speech that the first has otherwise or not at all, part by part. */
function differing(one: Speech, other: Speech, documents: readonly Document[], language: string): Span[] {
  const wordsOf = (speech: Speech) =>
    speech.parts.map(({ start, end }) => documents[speech.text]!.text.slice(start, end)).join(' ');
  const edits = diffWords(wordsOf(one), wordsOf(other), { language });
  const { text } = documents[other.text]!;
  let from = 0;
  return other.parts.flatMap(({ start, end }) => {
    const to = from + end - start;
    const found = edits.flatMap((edit) => {
      if (edit.b === undefined || NOISE_KINDS.includes(edit.kind)) return [];
      const [at, last] = [Math.max(edit.b.start, from), Math.min(edit.b.end, to)];
      return at < last ? trimmed(text, { start: start + at - from, end: start + last - from }) : [];
    });
    from = to + 1;
    return found;
  });
}

/** A stretch without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span[] {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? [{ start, end }] : [];
}
