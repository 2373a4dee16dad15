import { analyse } from '../../engine/analysis/analyse.ts';
import type { Document } from '../../engine/analysis/document.ts';
import { namesOf } from '../../engine/analysis/entities/names.ts';
import { speakersOf } from '../../engine/analysis/attribution/quotation-speakers.ts';
import { hasEvaluationData, jsonLines } from '../evaluation-data.ts';
import NEWS from './labels/ecbplus-speakers.json' with { type: 'json' };
import { SPEAKER_STORIES } from './labels/speaker-stories.ts';

export interface SpeakerRow {
  readonly set: string;
  readonly quotations: number;
  readonly precision: string;
  readonly recall: string;
}

/** A labelled quotation: where its words begin, who is right, and whether nobody is. */
interface Labelled {
  readonly at: number;
  readonly right: readonly string[];
  readonly nobody: boolean;
}

export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Labelled[];
  /** Kept from tuning. */
  readonly heldOut: boolean;
}

interface NewsDocument {
  readonly topic: string;
  readonly doc: string;
  readonly sentences: readonly { readonly n: number; readonly text: string }[];
}

/**
 * Who says a quotation, against labels made by hand before any output was looked at: 312 quotations of all topics of ECB+ (samples with
 * fixed seeds) and those of twelve stories. An answer is right when the words or the name of the speaker hold the last word of one of
 * the labels; a pronoun that was left open is no answer. Precision: share of the speakers given that are right; recall: share of the quotations somebody says whose speaker is.
 */
export function speakerRows(): SpeakerRow[] {
  const texts = labelledTexts();
  const sets: [string, LabelledText[]][] = [
    ['news, tuned on', texts.filter(({ name, heldOut }) => name !== 'story' && !heldOut)],
    ['news, held out', texts.filter(({ name, heldOut }) => name !== 'story' && heldOut)],
    ['stories, tuned on', texts.filter(({ name, heldOut }) => name === 'story' && !heldOut)],
    ['stories, held out', texts.filter(({ name, heldOut }) => name === 'story' && heldOut)],
  ];
  return sets.filter(([, list]) => list.length > 0).map(([set, list]) => rowOf(set, list));
}

/** The texts with their labels; of the news none without the evaluation data. */
export function labelledTexts(): LabelledText[] {
  return [...(hasEvaluationData() ? newsTexts() : []), ...SPEAKER_STORIES.map(storyText)];
}

type NewsLabel = readonly [
  topic: string,
  doc: string,
  n: number,
  start: number,
  end: number,
  nobody: boolean,
  right: readonly (readonly [number, number, number])[],
];

function newsTexts(): LabelledText[] {
  const labels = NEWS as unknown as readonly NewsLabel[];
  const topics = [...new Set(labels.map(([topic]) => topic))].sort();
  return jsonLines<NewsDocument>('align', 'ecbplus.jsonl').flatMap((document): LabelledText[] => {
    const own = labels.filter(([, doc]) => doc === document.doc);
    if (own.length === 0) return [];
    let text = '';
    const starts = new Map<number, number>();
    for (const sentence of document.sentences) {
      if (text !== '') text += ' ';
      starts.set(sentence.n, text.length);
      text += sentence.text;
    }
    return [
      {
        name: document.doc,
        text,
        heldOut: topics.indexOf(document.topic) % 2 === 1,
        labels: own.map(([, , n, start, , nobody, right]) => ({
          at: starts.get(n)! + start,
          nobody,
          right: right.map(([m, from, to]) => text.slice(starts.get(m)! + from, starts.get(m)! + to)),
        })),
      },
    ];
  });
}

function storyText(annotated: string, index: number): LabelledText {
  let text = '';
  let rest = 0;
  const labels: Labelled[] = [];
  for (const label of annotated.matchAll(/\{([^}]*)\}/g)) {
    text += annotated.slice(rest, label.index);
    rest = label.index + label[0].length;
    const right = label[1]!.split('|');
    const at = Math.max(...['“', '"', '‘'].map((mark) => text.lastIndexOf(mark, text.length - 2))) + 1;
    labels.push({ at, right: right.filter((one) => one !== '-'), nobody: right.includes('-') });
  }
  return { name: 'story', text: text + annotated.slice(rest), labels, heldOut: index % 2 === 1 };
}

function rowOf(set: string, texts: readonly LabelledText[]): SpeakerRow {
  const answers = texts.flatMap((text) => answersTo(text));
  const given = answers.filter(({ answer }) => answer !== null);
  const said = answers.filter(({ label }) => !label.nobody);
  const share = (part: number, whole: number) => `${(part / whole).toFixed(3)} (${part} of ${whole})`;
  return {
    set,
    quotations: answers.length,
    precision: share(given.filter(({ right }) => right).length, given.length),
    recall: share(said.filter(({ right, answer }) => right && answer !== null).length, said.length),
  };
}

export interface Answer {
  readonly label: Labelled;
  readonly answer: string | null;
  readonly right: boolean;
}

/** What is read of each labelled quotation. */
export function answersTo({ text, labels }: LabelledText): Answer[] {
  const document = analyse({ id: 'a', text, language: 'en' });
  const speakers = speakersIn(document);
  return labels.map((label) => {
    const index = document.quotations.findIndex(({ start, end }) => label.at >= start - 2 && label.at < end);
    const answer = index < 0 ? null : (speakers[index] ?? null);
    const right = answer === null ? label.nobody : label.right.some((one) => holds(answer, one));
    return { label, answer, right };
  });
}

function speakersIn(document: Document): (string | null)[] {
  return speakersOf(document, 0, namesOf([document])).map((speaker) =>
    speaker === null || speaker.kind === 'pronoun'
      ? null
      : `${speaker.printed} ${speaker.entity?.name ?? ''}`,
  );
}

function holds(answer: string, label: string): boolean {
  const last = label.toLowerCase().split(/\s+/).at(-1)!;
  return answer
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(last);
}
