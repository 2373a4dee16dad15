import type { Document, Word } from '../../analysis/document.ts';
import { speakersOf, type Speaker } from '../../analysis/attribution/quotation-speakers.ts';
import {
  hasContent,
  lostIn,
  replacedIn,
  wordsOf,
  type Lost,
  type Replaced,
  type Stretch,
} from '../../quotations/alterations.ts';
import { areOneSpeaker } from '../../quotations/speakers.ts';
import { isContent, Speeches, type SameSpeech } from '../../quotations/same-speech.ts';
import { rewordedIn } from '../../quotations/reworded.ts';
import { shortPairOf } from '../../quotations/short-speeches.ts';
import { sentencesAround, type Speech } from '../../quotations/speeches.ts';
import { baseRelation, type TreeToken } from '../../analysis/tree/tree.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { QuotedWording } from '../slots.ts';

/** So many words in common are one utterance, whomever the texts name. */
const SURE = 7;
/** Texts with more speeches that have no partner are not asked for those in other words. */
const MOST_FREE = 60;
/** Of accounts and not of books: in longer texts together quotations are compared where sentences are linked alone. */
const MOST_SENTENCES = 800;
/** So many words before and behind what differs are asked for in the other text. */
const AROUND = 2;

/**
 * Rules `quotation.drift` and `quotation.cut` across texts: speeches of two texts that are one utterance (rule `utterance.speech`), with
 * another word in the place of one, or without words that turn what is left. Speeches of which `told` says so already are left out.
 */
export function quotationsAcross(context: ComparisonContext, told: readonly Nomination[]): Nomination[] {
  const sentences = context.documents.reduce((sum, document) => sum + document.sentences.length, 0);
  if (sentences > MOST_SENTENCES) return [];
  return new AcrossTexts(context, told).nominations();
}

class AcrossTexts {
  private readonly speakers: (readonly (Speaker | null)[] | undefined)[] = [];
  private readonly plain: (string | undefined)[] = [];
  private readonly speeches: Speeches;

  constructor(
    private readonly context: ComparisonContext,
    private readonly told: readonly Nomination[],
  ) {
    this.speeches = new Speeches(context.documents, (one, other) =>
      areOneSpeaker(this.speakerOf(one), this.speakerOf(other)),
    );
  }

  nominations(): Nomination[] {
    const { documents } = this.context;
    const pairs = this.speeches
      .candidates()
      .filter(([one, other]) => documents[one.text]!.language === documents[other.text]!.language);
    const same = closest(pairs.flatMap(([one, other]) => this.speeches.same(one, other) ?? []));
    const matched = new Set(same.flatMap(({ one, other }) => [one, other]));
    const short = pairs.flatMap(([one, other]) => {
      if (matched.has(one.words.length > other.words.length ? other : one)) return [];
      const language = documents[one.text]!.language;
      const pair = shortPairOf(one, other, this.speeches, language);
      if (pair === null || this.isSaidInBoth(one, other, pair.replaced)) return [];
      return [this.altered(one, other, [pair.replaced], 0.5)];
    });
    return [...same.flatMap((pair) => this.nominationsOf(pair)), ...short, ...this.reworded(matched)];
  }

  /** Speeches in other words, of texts with few enough of them: every two are held against each other. */
  private reworded(matched: ReadonlySet<Speech>): Nomination[] {
    const { documents } = this.context;
    const free = this.speeches.all.map((all) => {
      const own = all.filter((speech) => !matched.has(speech) && !this.told.some(holds(speech)));
      return own.length > MOST_FREE ? [] : own;
    });
    return rewordedIn(free, this.speeches).flatMap(({ one, other, meant }) => {
      const speaker = this.nameOf(one) ?? this.nameOf(other);
      if (speaker === null || documents[one.text]!.language !== documents[other.text]!.language) return [];
      const side = (speech: Speech) => {
        const [first, last] = [speech.words[0]!, speech.words.at(-1)!];
        const place = { start: first.start, end: last.end };
        return { text: speech.text, ...place, focus: [place] };
      };
      const slots = { sides: [side(one), side(other)] as const, speaker };
      return [
        nominate('quotation.reworded', { witnesses: slots.sides, slots, level: 'meant', measure: meant }),
      ];
    });
  }

  private nominationsOf(pair: SameSpeech): Nomination[] {
    const { one, other, same, speakers } = pair;
    const { language } = this.context.documents[one.text]!;
    const found: Nomination[] = [];
    if (speakers !== 'two' && !this.isTold(one, other)) {
      const replaced = replacedIn(pair, language).filter((place) => !this.isSaidInBoth(one, other, place));
      if (replaced.length > 0 && replaced.length <= 2)
        found.push(
          this.altered(one, other, replaced, same.length / Math.max(one.words.length, other.words.length)),
        );
    }
    if (speakers !== 'two' || same.length >= SURE) {
      const lost = lostIn(pair, language).find(
        (place) => !this.isReported(pair, place) && (!place.beforeClause || this.beginsClause(pair, place)),
      );
      if (lost !== undefined) found.push(this.cut(pair, lost));
    }
    return found;
  }

  private altered(one: Speech, other: Speech, replaced: readonly Replaced[], measure: number): Nomination {
    const wording = (speech: Speech, stretches: readonly Stretch[]): QuotedWording => {
      const focus = stretches.map((stretch) => spanOf(speech, stretch));
      const { text } = this.context.documents[speech.text]!;
      return {
        wording: speech.words.map(({ key }) => key).join(' '),
        value: focus.map(({ start, end }) => text.slice(start, end)).join(' '),
        text: speech.text,
        ...partAround(speech, stretches[0]!, this.context.documents[speech.text]!),
        focus,
        at: focus[0]!.start,
      };
    };
    const wordings = [
      wording(
        one,
        replaced.map(({ a }) => a),
      ),
      wording(
        other,
        replaced.map(({ b }) => b),
      ),
    ];
    return nominate('quotation.drift', {
      witnesses: wordings.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
      slots: { wordings },
      level: 'across',
      measure,
      case: 'across',
    });
  }

  private cut({ one, other, speakers }: SameSpeech, { held, lost, beside }: Lost): Nomination {
    const [whole, short] = held === 'one' ? [one, other] : [other, one];
    const place = (speech: Speech, focus: Stretch) => ({
      text: speech.text,
      ...partAround(speech, focus, this.context.documents[speech.text]!),
      focus: [spanOf(speech, focus)],
    });
    const slots = {
      whole: place(whole, lost),
      cut: place(short, beside),
      speaker: speakers === 'two' ? null : (this.nameOf(short) ?? this.nameOf(whole)),
    };
    return nominate('quotation.cut', { witnesses: [slots.whole, slots.cut], slots });
  }

  /** Whether what stands behind the lost words is a clause: its first words are the subject of a verb. */
  private beginsClause({ one, other }: SameSpeech, { held, lost }: Lost): boolean {
    const whole = held === 'one' ? one : other;
    const first = whole.words[lost.to];
    if (first === undefined) return false;
    const { sentences } = this.context.documents[whole.text]!;
    const tree = sentences.find(({ start, end }) => start <= first.start && end > first.start)?.tree ?? null;
    const token = tree?.tokens.find(({ start }) => start === first.start);
    if (tree === null || token === undefined) return false;
    const isSubject = (one: TreeToken | undefined) =>
      one !== undefined && ['nsubj', 'csubj', 'expl'].includes(baseRelation(one));
    return isSubject(token) || isSubject(tree.tokens[token.head]);
  }

  /** Whether one of the texts holds both wordings, with the words around them: then it quotes two utterances, or corrects itself. */
  private isSaidInBoth(one: Speech, other: Speech, { a, b }: Replaced): boolean {
    const around = (speech: Speech, { from, to }: Stretch) =>
      keysOf(speech.words.slice(Math.max(0, from - AROUND), to + AROUND));
    return (
      this.plainText(other.text).includes(around(one, a)) ||
      this.plainText(one.text).includes(around(other, b))
    );
  }

  /** Whether the text that cuts the words tells them elsewhere: quotes them apart, or reports them. */
  private isReported({ one, other }: SameSpeech, { held, lost }: Lost): boolean {
    const [whole, short] = held === 'one' ? [one, other] : [other, one];
    const words = wordsOf(whole, lost);
    if (words.length > 2 && this.plainText(short.text).includes(keysOf(words.slice(0, 4)))) return true;
    if (!hasContent(whole, lost)) return false;
    const document = this.context.documents[short.text]!;
    const { from, to } = sentencesAround(document, short, 2);
    const near = new Set(
      document.sentences.slice(from, to + 1).flatMap((sentence) => sentence.words.map(({ stem }) => stem)),
    );
    const content = words.filter(isContent);
    const own = new Set(short.words.map(({ stem }) => stem));
    const told = content.filter(({ stem }) => near.has(stem) && !own.has(stem)).length;
    return told * 2 > content.length;
  }

  private isTold(one: Speech, other: Speech): boolean {
    return this.told.some((nomination) => holds(one)(nomination) && holds(other)(nomination));
  }

  private plainText(text: number): string {
    return (this.plain[text] ??= ` ${this.context.documents[text]!.sentences.map(({ words }) =>
      keysOf(words.filter(({ kind }) => kind !== 'punctuation')).trim(),
    ).join(' ')} `);
  }

  private speakerOf({ text, quotations }: Speech): Speaker | null {
    const { documents, names } = this.context;
    const speakers = (this.speakers[text] ??= speakersOf(documents[text]!, text, names));
    const own = quotations.map((index) => speakers[index] ?? null).filter((speaker) => speaker !== null);
    return own.find(({ entity }) => entity !== null) ?? own[0] ?? null;
  }

  private nameOf(speech: Speech): string | null {
    const speaker = this.speakerOf(speech);
    if (speaker === null || speaker.kind === 'pronoun') return speaker?.entity?.name ?? null;
    return speaker.entity?.name ?? speaker.printed;
  }
}

/** Whether a nomination has a place in a speech. */
function holds({ text, start, end }: Speech): (nomination: Nomination) => boolean {
  return ({ witnesses }) =>
    witnesses.some((place) => place.text === text && place.start < end && place.end > start);
}

function keysOf(words: readonly Word[]): string {
  return ` ${words.map(({ key }) => key).join(' ')} `;
}

function spanOf({ words }: Speech, { from, to }: Stretch): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

/** The quotation of a speech that holds a stretch. */
function partAround({ quotations, words }: Speech, { from }: Stretch, document: Document): Span {
  const { start } = words[from]!;
  const parts = quotations.map((index) => document.quotations[index]!);
  const part = parts.find((one) => one.start <= start && one.end > start) ?? parts[0]!;
  return { start: part.start, end: part.end };
}

/** Of pairs that hold the same words of a speech against two speeches of one text the one with most words in common. */
function closest(pairs: readonly SameSpeech[]): SameSpeech[] {
  const ranked = [...pairs].sort(
    (x, y) => y.same.length - x.same.length || x.one.start + x.other.start - (y.one.start + y.other.start),
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
    return claim(one, other.text, first.a, last.a) && claim(other, one.text, first.b, last.b);
  });
}
