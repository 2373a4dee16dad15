import type { Word } from '../../analysis/document.ts';
import {
  hasContent,
  lostIn,
  replacedIn,
  wordsOf,
  type Lost,
  type Replaced,
  type Stretch,
} from '../../quotations/alterations.ts';
import { isContent } from '../../quotations/content.ts';
import { isPermuted, type SameSpeech } from '../../quotations/same-speech.ts';
import { sentencesAround, type Speech } from '../../quotations/speeches.ts';
import { stitchedIn, type Stitched } from '../../quotations/stitched.ts';
import { baseRelation, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { areOfLikeSense, type LooselyQuoted } from '../evidence/loosely-quoted.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { QuotedWording } from '../slots.ts';
import { wordsIn } from '../witness.ts';

/** So many words in common are one utterance, whomever the texts name. */
const SURE = 7;
/** So many leave no doubt of it, and nobody is asked who speaks. */
const LONG = 20;
/** So many stretches may differ; of the same words in another order so many. */
const MOST_REPLACED = 2;
const MOST_PERMUTED = 4;
/** So many words before and behind what differs are asked for in the other text. */
const AROUND = 2;

/**
 * Rules `quotation.drift` and `quotation.cut` across texts: speeches of two texts that are one utterance (rule `utterance.speech`), with
 * another word in the place of one, or without words that turn what is left. Speeches of which `told` says so already are left out.
 */
export function quotationsAcross(
  context: ComparisonContext,
  told: readonly Nomination[],
  loosely: LooselyQuoted,
): Nomination[] {
  return new AcrossTexts(context, told, loosely).nominations();
}

class AcrossTexts {
  private readonly plain: (string | undefined)[] = [];

  constructor(
    private readonly context: ComparisonContext,
    private readonly told: readonly Nomination[],
    private readonly loosely: LooselyQuoted,
  ) {}

  nominations(): Nomination[] {
    const { same, short } = this.context.speeches;
    const matched = new Set(same.flatMap(({ one, other }) => [one, other]));
    return [
      ...same.flatMap((pair) => this.nominationsOf(pair)),
      ...short.flatMap(({ one, other, replaced }) =>
        this.isSaidInBoth(one, other, replaced) ? [] : [this.altered(one, other, [replaced], 0.5)],
      ),
      ...this.reworded(matched),
      ...stitchedIn(same, this.context.documents).map((one) => this.stitched(one)),
    ];
  }

  /** Speeches in other words, of texts with few enough of them: every two are held against each other. */
  private reworded(matched: ReadonlySet<Speech>): Nomination[] {
    const { speeches } = this.context;
    const free = (speech: Speech) => !matched.has(speech) && !this.told.some(holds(speech));
    return speeches.reworded(free).flatMap(({ one, other, meant }) => {
      const speakers = [speeches.nameOf(one), speeches.nameOf(other)] as const;
      if (speakers.every((name) => name === null)) return [];
      const side = (speech: Speech) => {
        const [first, last] = [speech.words[0]!, speech.words.at(-1)!];
        const place = { start: first.start, end: last.end };
        return { text: speech.text, ...place, focus: [place] };
      };
      const translated = speeches.toldTranslated(one, other);
      const slots = { sides: [side(one), side(other)] as const, speakers, translated };
      return [
        nominate('quotation.reworded', { witnesses: slots.sides, slots, level: 'meant', measure: meant }),
      ];
    });
  }

  private nominationsOf(pair: SameSpeech): Nomination[] {
    const { one, other, same } = pair;
    const { language } = this.context.documents[one.text]!;
    const found: Nomination[] = [];
    const replaced = replacedIn(pair, language).filter((place) => !this.isSaidInBoth(one, other, place));
    const isOne = () => same.length >= LONG || pair.speakers !== 'two';
    const isNews =
      !this.loosely.has(one.text, other.text) ||
      replaced.some(({ a, b }) => !areOfLikeSense(wordsOf(one, a), wordsOf(other, b), language));
    const most = isPermuted(one, other) ? MOST_PERMUTED : MOST_REPLACED;
    const isToldOf = ({ a, b }: Replaced) => this.isTold(partAround(one, a), partAround(other, b), pair);
    const inWords = ({ a, b }: Replaced) => `${keysOf(wordsOf(one, a))}/${keysOf(wordsOf(other, b))}`;
    const told = new Set(replaced.filter(isToldOf).map(inWords));
    // Of a speech in two parts one may be told already: what was done to the other is news, unless it is the same.
    const untold = replaced.filter((place) => !isToldOf(place) && !told.has(inWords(place)));
    if (untold.length > 0 && replaced.length <= most && isNews && isOne()) {
      const measure = same.length / Math.max(one.words.length, other.words.length);
      for (const places of byParts(one, other, untold)) found.push(this.altered(one, other, places, measure));
    }
    const lost = lostIn(pair, language).find(
      (place) =>
        !this.isReported(pair, place) &&
        (!place.beforeClause || this.beginsClause(pair, place)) &&
        (place.behindBest === undefined || this.holdsSuperlative(pair, place, place.behindBest)),
    );
    const isAltered = lost !== undefined && isInside(pair, lost) && this.isToldWith(pair, lost);
    if (lost !== undefined && !isAltered && (same.length >= SURE || pair.speakers !== 'two'))
      found.push(this.cut(pair, lost));
    return found;
  }

  private altered(one: Speech, other: Speech, replaced: readonly Replaced[], measure: number): Nomination {
    const wording = (speech: Speech, stretches: readonly Stretch[]): QuotedWording => {
      const focus = stretches.filter(({ from, to }) => to > from).map((stretch) => spanOf(speech, stretch));
      const { text } = this.context.documents[speech.text]!;
      return {
        wording: speech.words.map(({ key }) => key).join(' '),
        value: wordsIn(text, focus),
        text: speech.text,
        ...partAround(speech, stretches[0]!),
        focus,
        at: focus[0]?.start ?? speech.words[Math.max(0, stretches[0]!.from - 1)]!.end,
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
      slots: { wordings, translated: this.context.speeches.toldTranslated(one, other) },
      level: 'across',
      measure,
      case: 'across',
    });
  }

  private cut({ one, other, speakers }: SameSpeech, { held, lost, beside }: Lost): Nomination {
    const [whole, short] = held === 'one' ? [one, other] : [other, one];
    const place = (speech: Speech, focus: Stretch) => ({
      text: speech.text,
      ...partAround(speech, focus),
      focus: [spanOf(speech, focus)],
    });
    const slots = {
      whole: place(whole, lost),
      cut: place(short, beside),
      speaker:
        speakers === 'two'
          ? null
          : (this.context.speeches.nameOf(short) ?? this.context.speeches.nameOf(whole)),
    };
    return nominate('quotation.cut', { witnesses: [slots.whole, slots.cut], slots });
  }

  private stitched({ joined, parts, apart }: Stitched): Nomination {
    const place = (speech: Speech, stretches: readonly Stretch[]) => ({
      text: speech.text,
      start: speech.words[stretches[0]!.from]!.start,
      end: speech.words[stretches.at(-1)!.to - 1]!.end,
      focus: stretches.map((stretch) => spanOf(speech, stretch)),
    });
    const [one, next] = [
      place(apart[0].speech, [apart[0].stretch]),
      place(apart[1].speech, [apart[1].stretch]),
    ];
    const slots = {
      joined: place(joined, parts),
      apart: [one!, next!] as const,
      speaker: this.context.speeches.nameOf(joined),
    };
    return nominate('quotation.stitched', { witnesses: [slots.joined, ...slots.apart], slots });
  }

  /** Whether what stands behind the lost words is a clause: its first words are the subject of a verb, by the tree of either text. */
  private beginsClause({ one, other }: SameSpeech, { held, lost, beside }: Lost): boolean {
    const [whole, short] = held === 'one' ? [one, other] : [other, one];
    return this.isSubject(whole, lost.to) || this.isSubject(short, beside.from);
  }

  /** "The *best* keeper in the village team": of a group that is left out, and begins with a preposition. */
  private holdsSuperlative({ one, other }: SameSpeech, { held, lost }: Lost, { from, to }: Stretch): boolean {
    const whole = held === 'one' ? one : other;
    if (this.tokenAt(whole, lost.from)?.token.tag !== 'IN') return false;
    for (let at = from; at < to; at += 1)
      if (/^(?:JJS|RBS)$/.test(this.tokenAt(whole, at)?.token.tag ?? '')) return true;
    return false;
  }

  private tokenAt({ text, words }: Speech, at: number): { tree: Tree; token: TreeToken } | null {
    const word = words[at];
    if (word === undefined) return null;
    const { sentences } = this.context.documents[text]!;
    const tree = sentences.find(({ start, end }) => start <= word.start && end > word.start)?.tree ?? null;
    const token = tree?.tokens.find(({ start }) => start === word.start);
    return tree === null || token === undefined ? null : { tree, token };
  }

  private isSubject(speech: Speech, at: number): boolean {
    const found = this.tokenAt(speech, at);
    if (found === null) return false;
    const { tree, token } = found;
    const isSubject = (one: TreeToken | undefined) =>
      one !== undefined && ['nsubj', 'csubj', 'expl'].includes(baseRelation(one));
    return isSubject(token) || isSubject(tree.tokens[token.head]);
  }

  /** Whether one of the texts holds both wordings, with the words around them: then it quotes two utterances, or corrects itself. */
  private isSaidInBoth(one: Speech, other: Speech, { a, b }: Replaced): boolean {
    const around = (speech: Speech, { from, to }: Stretch) => {
      const before = [...Array(AROUND).keys()].findIndex((more) => endsSentence(speech, from - more - 1));
      const behind = [...Array(AROUND).keys()].findIndex((more) => endsSentence(speech, to + more - 1));
      return keysOf(
        speech.words.slice(
          Math.max(0, from - (before < 0 ? AROUND : before)),
          to + (behind < 0 ? AROUND : behind),
        ),
      );
    };
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

  /** Whether it is told already that a quotation of one speech and one of the other differ. */
  private isTold(one: Span, other: Span, { one: { text }, other: { text: there } }: SameSpeech): boolean {
    return this.told.some(
      (nomination) => holds({ ...one, text })(nomination) && holds({ ...other, text: there })(nomination),
    );
  }

  private isToldWith(pair: SameSpeech, { held, lost, beside }: Lost): boolean {
    const [whole, short] = held === 'one' ? [lost, beside] : [beside, lost];
    return this.isTold(partAround(pair.one, whole), partAround(pair.other, short), pair);
  }

  private plainText(text: number): string {
    return (this.plain[text] ??= ` ${this.context.documents[text]!.sentences.map(({ words }) =>
      keysOf(words.filter(({ kind }) => kind !== 'punctuation')).trim(),
    ).join(' ')} `);
  }
}

/** Whether a sentence, or one of the quotations, ends with a word. */
function endsSentence({ marks, ends }: Speech, at: number): boolean {
  return at < 0 || at >= marks.length - 1 || ends.has(at) || /[.!?;]/u.test(marks[at]!);
}

/** Whether the words left out stand between words that both have: then they are an alteration, as others of it. */
function isInside({ same }: SameSpeech, { held, lost }: Lost): boolean {
  const side = held === 'one' ? 'a' : 'b';
  return lost.from > same[0]![side] && lost.to <= same.at(-1)![side];
}

/** Whether a nomination has a place in a speech. */
function holds({ text, start, end }: Span & { readonly text: number }): (nomination: Nomination) => boolean {
  return ({ witnesses }) =>
    witnesses.some((place) => place.text === text && place.start < end && place.end > start);
}

function keysOf(words: readonly Word[]): string {
  return ` ${words.map(({ key }) => key).join(' ')} `;
}

function spanOf({ words }: Speech, { from, to }: Stretch): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

/** What was replaced, by the quotations that hold it: of a letter in paragraphs each is shown with its own words. */
function byParts(one: Speech, other: Speech, places: readonly Replaced[]): Replaced[][] {
  const groups = new Map<string, Replaced[]>();
  for (const place of places) {
    const key = `${partAround(one, place.a).start}/${partAround(other, place.b).start}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}

/** The quotation of a speech that holds a stretch. */
function partAround({ parts, words }: Speech, { from }: Stretch): Span {
  const { start } = (words[from] ?? words.at(-1))!;
  const part = parts.find((one) => one.start <= start && one.end > start) ?? parts[0]!;
  return { start: part.start, end: part.end };
}
