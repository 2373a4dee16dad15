import { DisjointSets } from '../algorithms/index.ts';
import type { SpeechesAcross } from './across-texts.ts';
import { passedOn } from './passed-on.ts';
import type { Speech } from './speeches.ts';
import type { Quoted, Utterances } from './utterances.ts';

/**
 * Speeches that are one utterance, in the order of their first one, each group in the order of the texts: those of the same words, those
 * whose quotations are one by rule `utterance.same`, and those of two texts by `utterance.speech`, in other words too.
 */
export function utteranceGroups(across: SpeechesAcross, utterances: Utterances): (readonly Speech[])[] {
  const { speeches } = across;
  const all = speeches.all
    .flatMap((own, text) => [...own, ...speeches.nested[text]!])
    .sort((x, y) => x.text - y.text || x.start - y.start || y.end - x.end);
  const sets = new DisjointSets<Speech>();
  const holding = new Map<string, Speech>();
  const byWording = new Map<string, Speech>();
  for (const speech of all) {
    for (const index of speech.quotations) holding.set(`${speech.text}:${index}`, speech);
    const wording = wordingOf(speech);
    const first = byWording.get(wording);
    if (first === undefined) byWording.set(wording, speech);
    else sets.join(first, speech);
  }
  const joined = new Set<Speech>();
  const join = (one: Speech | undefined, other: Speech | undefined) => {
    if (one === undefined || other === undefined || one === other) return;
    sets.join(one, other);
    joined.add(one).add(other);
  };
  /** The speech of a quotation, or what that quotes itself, where the words of the other are those. */
  const speechOf = ({ text, index }: Quoted, other: Quoted) => {
    const speech = holding.get(`${text}:${index}`);
    if (speech === undefined) return undefined;
    const nested = speeches.nested[text]!.filter((one) => one.nested?.within === speech);
    return passedOn(speech.words, other.words, nested) ?? speech;
  };
  for (const { one, other } of utterances.wordings) join(speechOf(one, other), speechOf(other, one));
  for (const { one, other } of across.same) join(one, other);
  for (const { one, other } of across.short) join(one, other);
  for (const { one, other } of across.translated) join(one, other);
  for (const { one, other } of across.reworded((speech) => !joined.has(speech))) join(one, other);

  const groups = new Map<Speech, Speech[]>();
  for (const speech of all) {
    const first = sets.find(speech);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [speech]);
    else group.push(speech);
  }
  return [...groups.values()];
}

/** The words of a speech as one key: speeches of one key are the same but for marks and capitals. */
export function wordingOf({ words }: Speech): string {
  return words.map(({ key }) => key).join(' ');
}
