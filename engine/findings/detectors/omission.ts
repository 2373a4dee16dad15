import { arrangeRows } from '../../link/rows.ts';
import type { DocumentSentence } from '../../analysis/document.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

/** Rules `omission.silent` and `omission.headline`: what others report and one leaves out. */
export const omission: Detector = (context) =>
  context.documents.length > 2 ? silent(context) : context.documents.length === 2 ? headline(context) : [];

/** From this strength on a link says that both report the same thing. */
const SURE_LINK = 0.45;
/** A sentence of fewer words of content claims little. */
const CONTENT_WORDS = 5;
/** At most so many omissions of one text, and of all. */
const MOST_OF_ONE = 2;
const MOST = 5;
/** Texts with this share of linked sentences tell of one affair; only then is silence worth a word. */
const ONE_AFFAIR = 0.3;
/** Texts with this share of sentences that are the same word for word are versions: their redline shows what is missing. */
const VERSIONS = 0.5;

/**
 * Rule `omission.silent`: of three texts or more, all but one report something, and that one reports much of the affair but not
 * this. Ranked by where the others have it: in headline or first paragraph, then with names and figures. At most two of one
 * text and five in all; versions of one text are left to the redline.
 */
function silent(context: ComparisonContext): Nomination[] {
  const { documents, paired } = context;
  const counts = documents.map(({ sentences }) => sentences.length);
  const rows = arrangeRows(
    counts,
    paired.flatMap(({ a, b, pairings }) =>
      pairings
        .filter(({ strength }) => strength >= SURE_LINK)
        .map((pairing) => ({ textA: a, textB: b, a: pairing.a, b: pairing.b, strength: pairing.strength })),
    ),
  );
  const anyLink = linkedSentences(context);
  const drafts = rows.flatMap(({ cells }) => {
    const without = cells.flatMap((cell, text) => (cell.length === 0 ? [text] : []));
    const missing = without[0];
    if (without.length !== 1 || missing === undefined) return [];
    const having = cells.flatMap((cell, text) =>
      cell.length > 0 ? [{ text, sentence: documents[text]!.sentences[cell[0]!]! }] : [],
    );
    // A weak link says that the silent text may have it in other words.
    if (having.some(({ text, sentence }) => anyLink.has(`${text} ${sentence.index} ${missing}`))) return [];
    if (!having.every(({ text }) => tellsTheSame(context, text, missing))) return [];
    if (!having.some(({ sentence }) => claims(sentence))) return [];
    if (having.some(({ sentence }) => printsItsFigures(documents[missing]!.sentences, sentence))) return [];
    return [
      {
        missing,
        having,
        stands: mostProminent(having.map(({ text, sentence }) => standsIn(context, text, sentence))),
      },
    ];
  });
  const chosen: typeof drafts = [];
  const ofOne = new Map<number, number>();
  // Ties: the earlier row, which is the earlier sentence of the first text in canonical order.
  for (const draft of drafts.sort((x, y) => PLACES.indexOf(x.stands) - PLACES.indexOf(y.stands))) {
    const count = ofOne.get(draft.missing) ?? 0;
    if (count >= MOST_OF_ONE || chosen.length >= MOST) continue;
    ofOne.set(draft.missing, count + 1);
    chosen.push(draft);
  }
  return chosen.map(({ missing, having, stands }) => {
    const witnesses = having.map(({ text, sentence: { start, end } }): Witness => ({
      text,
      start,
      end,
      focus: [],
    }));
    return nominate('omission.silent', {
      witnesses,
      slots: { reporting: witnesses, silent: missing },
      case: stands,
    });
  });
}

/**
 * Rule `omission.headline`: what one of two texts puts into its headline and takes up in its body, the other, which tells of the
 * same affair, has nowhere. Nothing of the headline and of that sentence is linked with it.
 */
function headline(context: ComparisonContext): Nomination[] {
  const { documents } = context;
  if (!tellsTheSame(context, 0, 1)) return [];
  const linked = linkedSentences(context);
  return documents.flatMap((document, text): Nomination[] => {
    const other = 1 - text;
    const isHeadline = ({ paragraph }: DocumentSentence) =>
      document.paragraphs[paragraph]!.role === 'headline';
    const head = document.sentences.find((sentence) => isHeadline(sentence) && claims(sentence));
    if (head === undefined) return [];
    const content = new Set(head.words.filter(({ isStop }) => !isStop).map(({ stem }) => stem));
    const shared = (sentence: DocumentSentence) =>
      new Set(sentence.words.map(({ stem }) => stem).filter((stem) => content.has(stem))).size;
    const takers = document.sentences.filter(
      (sentence) => !isHeadline(sentence) && shared(sentence) * 2 >= content.size,
    );
    const body = takers[0];
    const free = (sentence: DocumentSentence) => !linked.has(`${text} ${sentence.index} ${other}`);
    if (body === undefined || !free(head) || !takers.every(free)) return [];
    // Said elsewhere in other sentences: most of its words stand together in one of them.
    if (documents[other]!.sentences.some((sentence) => shared(sentence) * 2 >= content.size)) return [];
    const [above, below] = [head, body].map(({ start, end }): Witness => ({ text, start, end, focus: [] }));
    return [
      nominate('omission.headline', {
        witnesses: [above!, below!],
        slots: { headline: above!, silent: other },
      }),
    ];
  });
}

/** `text sentence other` for every sentence that is linked with another text, however weakly. */
function linkedSentences({ paired }: ComparisonContext): Set<string> {
  const linked = new Set<string>();
  for (const { a, b, pairings } of paired)
    for (const pairing of pairings) {
      for (const index of pairing.a) linked.add(`${a} ${index} ${b}`);
      for (const index of pairing.b) linked.add(`${b} ${index} ${a}`);
    }
  return linked;
}

/** Whether two texts tell of one affair and are no versions of one text. */
function tellsTheSame({ documents, paired }: ComparisonContext, one: number, other: number): boolean {
  const [a, b] = [Math.min(one, other), Math.max(one, other)];
  const pairings = paired.find((pair) => pair.a === a && pair.b === b)?.pairings ?? [];
  const shorter = Math.max(1, Math.min(documents[a]!.sentences.length, documents[b]!.sentences.length));
  const same = pairings.filter(({ strength }) => strength >= 1).length;
  return pairings.length >= shorter * ONE_AFFAIR && same < shorter * VERSIONS;
}

/** A sentence with enough words of content, and a name or a figure among them. */
function claims({ words }: DocumentSentence): boolean {
  const content = words.filter(({ isStop }) => !isStop);
  return content.length >= CONTENT_WORDS && content.some(({ proper, kind }) => proper || kind === 'number');
}

/** So many figures in one sentence are told by who prints them all: "81 votes to 58", "eighty-one of us were for it and fifty-eight against". */
const FIGURES = 2;

/** Whether one of some sentences has all figures of another, in digits or in words. */
function printsItsFigures(sentences: readonly DocumentSentence[], of: DocumentSentence): boolean {
  const figures = figuresOf(of);
  return (
    figures.size >= FIGURES &&
    sentences.some((sentence) => {
      const own = figuresOf(sentence);
      return [...figures].every((figure) => own.has(figure));
    })
  );
}

/** The numbers of a sentence from 10 on; of a score both. */
function figuresOf({ amounts }: DocumentSentence): ReadonlySet<number> {
  return new Set(
    amounts.quantities
      .flatMap(({ kind, value, low, high }) => (kind === 'score' ? [low, high] : [value]))
      .filter((figure): figure is number => figure !== null && figure >= LEAST_FIGURE),
  );
}

/** Smaller numbers stand in many sentences. */
const LEAST_FIGURE = 10;

/** Where a sentence stands, the most prominent first: the more so, the more it matters that another text leaves it out. */
const PLACES = ['headline', 'first paragraph', 'elsewhere'] as const;
type Standing = (typeof PLACES)[number];

function standsIn({ documents }: ComparisonContext, text: number, sentence: DocumentSentence): Standing {
  const { role, number } = documents[text]!.paragraphs[sentence.paragraph]!;
  if (role === 'headline') return 'headline';
  return number === 1 ? 'first paragraph' : 'elsewhere';
}

function mostProminent(standings: readonly Standing[]): Standing {
  return PLACES.find((place) => standings.includes(place))!;
}
