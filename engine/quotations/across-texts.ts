import type { Document } from '../analysis/document.ts';
import type { Names } from '../analysis/entities/names.ts';
import { cuedSpeakers, speakersOf, type Speaker } from '../analysis/attribution/quotation-speakers.ts';
import { nestedSpeakersOf } from '../analysis/attribution/nested-speakers.ts';
import { rewordedIn, type Reworded } from './reworded.ts';
import { Speeches, type SameSpeech } from './same-speech.ts';
import { isShort, shortPairOf, slotPairOf, type ShortPair } from './short-speeches.ts';
import { areOneSpeaker } from './speakers.ts';
import { rootOf, sentencesAround, type Speech } from './speeches.ts';
import { isToldTranslated, translatedIn, type Translated } from './translations.ts';

/** Texts with more speeches that have no partner are not asked for those in other words. */
const MOST_FREE = 60;
/** In texts with more sentences a speaker is read from the words beside the quotation alone: the whole text would be parsed. */
const MOST_SENTENCES = 800;

/** The speeches of several texts, which of them are one utterance, and who says them; worked out once, when it is asked for first. */
export class SpeechesAcross {
  readonly speeches: Speeches;
  private readonly speakers: (readonly (Speaker | null)[] | undefined)[] = [];
  private readonly cued: (((index: number) => Speaker | null) | undefined)[] = [];
  private readonly nestedSpeakers: (readonly (Speaker | null)[] | undefined)[] = [];
  private inLanguages: readonly Translated[] | undefined;
  private readonly known = new Map<Speech, Speaker | null>();
  private found: { readonly same: readonly SameSpeech[]; readonly short: readonly ShortPair[] } | undefined;

  /** @param whole speakers are read from whole texts, however long they are, and not from what stands beside a quotation */
  constructor(
    private readonly documents: readonly Document[],
    private readonly names: Names,
    private readonly whole = false,
  ) {
    this.speeches = new Speeches(
      documents,
      (one, other) => areOneSpeaker(this.speakerOf(one), this.speakerOf(other)),
      (text) => whole || documents[text]!.sentences.length <= MOST_SENTENCES,
    );
  }

  /** Speeches of two texts that are one utterance word for word in the main; each stretch of one with its nearest in the other text. */
  get same(): readonly SameSpeech[] {
    return this.pairs().same;
  }

  /** Phrases of a few words in each other's place. */
  get short(): readonly ShortPair[] {
    return this.pairs().short;
  }

  /** Speeches in other words; `isFree` tells which have nothing to do with another word for word. */
  reworded(isFree: (speech: Speech) => boolean): readonly Reworded[] {
    return rewordedIn(this.freeOf(isFree), this.speeches).filter(({ one, other }) =>
      this.areOfOneLanguage(one, other),
    );
  }

  /** Speeches that are one utterance in two languages. */
  get translated(): readonly Translated[] {
    return (this.inLanguages ??= translatedIn(
      this.speeches.all.map((own, text) => (this.isLongText(text) ? [] : own)),
      this.documents,
      (one, other) => this.nameOnePerson(one, other),
    ));
  }

  /** The text that tells of a speech of two that it was translated; null where neither does. */
  toldTranslated(one: Speech, other: Speech): number | null {
    return (
      [one, other].find((speech) => isToldTranslated(this.documents[speech.text]!, speech))?.text ?? null
    );
  }

  /**
   * Whether two texts name one person where two speeches stand: who speaks, or, in a language whose reporting verbs are not known, somebody
   * in the sentence or beside it. Null where one of the texts names nobody.
   */
  private nameOnePerson(one: Speech, other: Speech): boolean | null {
    const are = areOneSpeaker(this.speakerOf(one), this.speakerOf(other));
    if (are !== 'unknown') return are === 'one';
    const people = ({ text, start, end }: Speech) => {
      const { from, to } = sentencesAround(this.documents[text]!, { start, end }, 1);
      return new Set(
        (this.names.mentions[text] ?? [])
          .filter(({ sentence, quoted }) => sentence >= from && sentence <= to && !quoted)
          .map((mention) => this.names.entityOf.get(mention)!),
      );
    };
    const [x, y] = [people(one), people(other)];
    if (x.size === 0 || y.size === 0) return null;
    return [...x].some((entity) => y.has(entity));
  }

  /** Who says a speech; null where the text does not tell. */
  speakerOf(speech: Speech): Speaker | null {
    let speaker = this.known.get(speech);
    if (speaker === undefined) this.known.set(speech, (speaker = this.readSpeaker(speech)));
    return speaker;
  }

  /** A name, or the words the text has for somebody without one; null for nobody or a pronoun that could be anybody. */
  nameOf(speech: Speech): string | null {
    const speaker = this.speakerOf(speech);
    if (speaker === null || speaker.kind === 'pronoun') return speaker?.entity?.name ?? null;
    return speaker.entity?.name ?? speaker.printed;
  }

  private readSpeaker({ text, quotations, nested }: Speech): Speaker | null {
    const document = this.documents[text]!;
    const read = (index: number) => {
      if (!this.whole && document.sentences.length > MOST_SENTENCES)
        return (this.cued[text] ??= cuedSpeakers(document, text, this.names))(index);
      return (this.speakers[text] ??= speakersOf(document, text, this.names))[index] ?? null;
    };
    if (nested !== undefined)
      return (
        (this.nestedSpeakers[text] ??= nestedSpeakersOf(document, text, this.names, read))[nested.index] ??
        null
      );
    const own = quotations.map(read).filter((speaker) => speaker !== null);
    return own.find(({ entity }) => entity !== null) ?? own[0] ?? null;
  }

  private pairs() {
    if (this.found !== undefined) return this.found;
    const pairs = this.speeches.candidates().filter(([one, other]) => this.areOfOneLanguage(one, other));
    const same = closest(pairs.flatMap(([one, other]) => this.speeches.same(one, other) ?? []));
    const matched = new Set(same.flatMap(({ one, other }) => [one, other, rootOf(one), rootOf(other)]));
    const short = pairs.flatMap(([one, other]) => {
      if (matched.has(rootOf(one)) && rootOf(one) !== one) return [];
      if (matched.has(rootOf(other)) && rootOf(other) !== other) return [];
      if (this.isLong(one) || this.isLong(other)) return [];
      if (matched.has(one.words.length > other.words.length ? other : one)) return [];
      return shortPairOf(one, other, this.speeches, this.documents[one.text]!.language) ?? [];
    });
    for (const { one, other } of short) matched.add(one).add(other);
    return (this.found = { same, short: [...short, ...this.inOneSlot((speech) => !matched.has(speech))] });
  }

  /** Phrases without a word in common; every two are held against each other. */
  private inOneSlot(isFree: (speech: Speech) => boolean): ShortPair[] {
    const free = this.freeOf((speech) => isShort(speech) && !this.isLong(speech) && isFree(speech));
    const found = free.flatMap((own, text) =>
      free.slice(text + 1).flatMap((theirs) =>
        own.flatMap((one) =>
          theirs.flatMap((other) => {
            if (!this.areOfOneLanguage(one, other)) return [];
            return slotPairOf(one, other, this.speeches, this.documents[one.text]!.language) ?? [];
          }),
        ),
      ),
    );
    // A phrase that fits two of one text fits neither.
    const count = (speech: Speech, text: number) =>
      found.filter(
        ({ one, other }) =>
          (one === speech && other.text === text) || (other === speech && one.text === text),
      ).length;
    return found.filter(({ one, other }) => count(one, other.text) === 1 && count(other, one.text) === 1);
  }

  /** The speeches of each text that are asked for; none of a text with too many. */
  private freeOf(isFree: (speech: Speech) => boolean): (readonly Speech[])[] {
    return this.speeches.all.map((all) => {
      const own = all.filter(isFree);
      return own.length > MOST_FREE ? [] : own;
    });
  }

  /** In a book a phrase stands in many places, and the speaker and what is told around tell nothing of the occasion. */
  private isLong({ text }: Speech): boolean {
    return this.isLongText(text);
  }

  private isLongText(text: number): boolean {
    return this.documents[text]!.sentences.length > MOST_SENTENCES;
  }

  private areOfOneLanguage(one: Speech, other: Speech): boolean {
    return this.documents[one.text]!.language === this.documents[other.text]!.language;
  }
}

/**
 * Of pairs that hold the same words of a speech against two speeches of one text the one with most words in common. Words that a speech
 * quotes itself are words of that speech too; with as much in common the quotation inside it comes first.
 */
function closest(pairs: readonly SameSpeech[]): SameSpeech[] {
  const ranked = [...pairs].sort(
    (x, y) =>
      y.same.length - x.same.length ||
      nestedIn(y) - nestedIn(x) ||
      x.one.start + x.other.start - (y.one.start + y.other.start),
  );
  const taken = new Map<Speech, { readonly text: number; readonly from: number; readonly to: number }[]>();
  const claim = (speech: Speech, text: number, from: number, to: number): boolean => {
    const own = taken.get(speech) ?? [];
    if (own.some((range) => range.text === text && range.from <= to && from <= range.to)) return false;
    taken.set(speech, [...own, { text, from, to }]);
    return true;
  };
  return ranked.filter(({ one, other, same }) => {
    const [first, last] = [same[0]!, same.at(-1)!];
    const [a, b] = [one.nested?.from ?? 0, other.nested?.from ?? 0];
    return (
      claim(rootOf(one), other.text, a + first.a, a + last.a) &&
      claim(rootOf(other), one.text, b + first.b, b + last.b)
    );
  });
}

function nestedIn({ one, other }: SameSpeech): number {
  return Number(one.nested !== undefined) + Number(other.nested !== undefined);
}
