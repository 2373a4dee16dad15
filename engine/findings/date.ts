import { contradict, datesIn, type PrintedDate } from './dates.ts';
import type { Detector, Evidences, Nomination } from './detector.ts';
import { partnersIn, type Partners } from './partners.ts';
import { inOrder } from './saying.ts';

/** Two sentences must be this close before their dates are dates of one event. */
const SURE_LINK = 0.45;

/**
 * Rule `date.calendar`: linked sentences, each with one date of a kind, give different ones. Weekdays are compared only
 * between texts that may be of one week.
 */
export const date: Detector = (evidence) =>
  partnersIn(evidence)
    .filter(({ strength }) => strength >= SURE_LINK)
    .flatMap((partners) => conflictIn(partners, evidence));

function conflictIn(partners: Partners, evidence: Evidences): Nomination[] {
  const { a, b, strength } = partners;
  const inA = a.sentences.flatMap(datesIn);
  const inB = b.sentences.flatMap(datesIn);
  const pairs = inA.flatMap((one) => inB.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => comparable(one, other) && !contradict(one, other))) return [];
  const sameKind = pairs.filter(([one, other]) => comparable(one, other));
  if (sameKind.length !== 1) return [];
  const [one, other] = sameKind[0]!;
  if (one.weekday !== undefined && !maybeOneWeek(evidence, a.text, b.text)) return [];
  const witness = (text: number, { start, end }: PrintedDate) => ({
    text,
    start,
    end,
    focus: [{ start, end }],
  });
  const witnesses = inOrder([witness(a.text, one), witness(b.text, other)], evidence);
  const words = witnesses.map(({ text, start, end }) => evidence.readings[text]!.text.slice(start, end));
  const [first, second] = witnesses;
  return [
    {
      type: 'date',
      rule: 'date.calendar',
      witnesses,
      values: words,
      confidence: Math.min(0.95, 0.4 + strength / 2),
      significance: 0.8,
      says: (letter) =>
        first!.text === second!.text
          ? `${letter(first!.text)} dates it “${words[0]}” in one place and “${words[1]}” in another.`
          : `${letter(first!.text)} dates it “${words[0]}”; ${letter(second!.text)} “${words[1]}”.`,
    },
  ];
}

function comparable(a: PrintedDate, b: PrintedDate): boolean {
  return (a.weekday === undefined) === (b.weekday === undefined);
}

function maybeOneWeek(evidence: Evidences, a: number, b: number): boolean {
  const [one, other] = [evidence.readings[a]!.published, evidence.readings[b]!.published];
  if (one === null || other === null) return true;
  const length = Math.min(one.length, other.length);
  if (length < 10) return one.slice(0, length) === other.slice(0, length);
  return Math.abs(Date.parse(one) - Date.parse(other)) <= 6 * 24 * 3600 * 1000;
}
