import { diffWords } from '../diff/diff-words.ts';
import type { Names } from '../analysis/entities/names.ts';
import type { Document } from '../analysis/document.ts';
import { paraphrasesIn } from '../findings/evidence/utterance-paraphrases.ts';
import type { Reported } from '../analysis/attribution/reported-clauses.ts';
import { speakersOf, type Speaker } from '../analysis/attribution/quotation-speakers.ts';
import { utterancesIn, type Quoted } from '../facts/utterances.ts';
import { NOISE_KINDS, type Span } from '../types.ts';
import type { QuotationGroup, QuotedPlace, QuotedWording, SpeakerEntry } from './types.ts';

/** The quotations of all texts by speaker; what is quoted in several wordings is one group. */
export function quotationsOf(documents: readonly Document[], names: Names): SpeakerEntry[] {
  const speakers = documents.map((document, text) => speakersOf(document, text, names));
  const utterances = utterancesIn(documents);
  const paraphrases = paraphrasesIn(documents, names, utterances);
  const reportsOf = (group: readonly Quoted[]) =>
    [
      ...new Set(paraphrases.filter(({ quoted }) => group.includes(quoted)).map(({ reported }) => reported)),
    ].sort((x, y) => x.text - y.text || x.start - y.start);
  // A "he" that could be anybody is nobody to look up.
  const speakerOf = ({ text, index }: Quoted) => {
    const speaker = speakers[text]![index] ?? null;
    return speaker?.kind === 'pronoun' ? null : speaker;
  };
  const entries = new Map<string, { name: string | null; named: boolean; groups: (readonly Quoted[])[] }>();
  for (const utterance of utterances.groups) {
    const speaker = principal(utterance.map(speakerOf));
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
  const count = (groups: readonly (readonly Quoted[])[]) =>
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
        groupOf(group, reportsOf(group), documents, speakerOf, `quotation-${(number += 1)}`),
      ),
    }));
}

/** Who an utterance is listed under: a named speaker before one without a name, the most frequent, the first. */
function principal(speakers: readonly (Speaker | null)[]): Speaker | null {
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

const labelOf = ({ entity, printed }: Speaker) =>
  entity?.name ?? printed.charAt(0).toUpperCase() + printed.slice(1);

function groupOf(
  quoted: readonly Quoted[],
  reports: readonly Reported[],
  documents: readonly Document[],
  speakerOf: (quoted: Quoted) => Speaker | null,
  id: string,
): QuotationGroup {
  const byWording = new Map<string, Quoted[]>();
  for (const one of quoted) {
    const same = byWording.get(one.wording);
    if (same === undefined) byWording.set(one.wording, [one]);
    else same.push(one);
  }
  const ordered = [...byWording.values()].sort(
    (x, y) =>
      y.length - x.length ||
      y[0]!.words.length - x[0]!.words.length ||
      (x[0]!.wording < y[0]!.wording ? -1 : 1),
  );
  const first = ordered[0]![0]!;
  const wordings = ordered.map((places): QuotedWording => {
    const printed = wordsOf(places[0]!, documents);
    return {
      words: printed
        .replace(/\s+/g, ' ')
        .replace(/[\s,;]+$/u, '')
        .trim(),
      places: places.map((place): QuotedPlace => {
        const { id: source, text, language } = documents[place.text]!;
        const { start, end } = place.quotation;
        const speaker = speakerOf(place);
        return {
          source,
          start,
          end,
          quote: text.slice(start, end),
          focus:
            place.wording === first.wording
              ? []
              : differing(wordsOf(first, documents), wordsOf(place, documents), start, language),
          speaker: speaker === null ? null : labelOf(speaker),
        };
      }),
    };
  });
  const speakers = quoted.map(speakerOf).flatMap((speaker) => (speaker === null ? [] : [labelOf(speaker)]));
  const reported = reports.map(({ text, start, end, speaker }): QuotedPlace => {
    const { id: source, text: whole } = documents[text]!;
    return { source, start, end, quote: whole.slice(start, end), focus: [], speaker: labelOf(speaker) };
  });
  return { id, wordings, reported, speakers: [...new Set(speakers)] };
}

function wordsOf({ text, quotation }: Quoted, documents: readonly Document[]): string {
  return documents[text]!.text.slice(quotation.start, quotation.end);
}

/** The words of `b` that `a` has otherwise or not at all, as offsets from `from` on. */
function differing(a: string, b: string, from: number, language: string): Span[] {
  return diffWords(a, b, { language }).flatMap((edit) =>
    edit.b === undefined || NOISE_KINDS.includes(edit.kind) ? [] : trimmed(b, edit.b, from),
  );
}

/** A stretch without the white space at its ends. */
function trimmed(text: string, { start, end }: Span, from: number): Span[] {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? [{ start: from + start, end: from + end }] : [];
}
