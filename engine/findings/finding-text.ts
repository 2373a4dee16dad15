import type { RuleId } from './registry.ts';
import type { Explanation, QuotedWording, SlotsByRule } from './slots.ts';
import type { Nomination } from './nomination.ts';
import {
  called,
  calledBy,
  contrasted,
  disputed,
  distinct,
  firstOfEach,
  focusLine,
  givenTo,
  inContext,
  inOneOrTwo,
  list,
  pair,
  replaced,
  type Template,
  type ToldFinding,
  withFurtherSaid,
} from './sentence-patterns.ts';
import { quoted, withoutStop, type Teller } from './teller.ts';
import type { Witness } from './witness.ts';

/** What a finding says, and what may explain it. */
export interface FindingText extends ToldFinding {
  readonly explained?: string;
}

/**
 * The sentence of a finding and its values. Where it names two texts, the one with the earlier letter comes first, unless their roles
 * say otherwise.
 */
export function textOf(nomination: Nomination, teller: Teller): FindingText {
  const template = TEMPLATES[nomination.rule] as Template<unknown>;
  const { slots, further = [] } = nomination;
  return {
    // Who says which value is the sentence of a disputed fact itself.
    ...(TEMPLATES[nomination.rule] === disputed && 'sides' in slots
      ? disputed({ sides: [...slots.sides, ...further] }, teller)
      : withFurtherSaid(template(slots, teller), nomination, teller)),
    ...(nomination.explained !== undefined && { explained: explanation(nomination.explained) }),
  };
}

/** ", and B gives it as what critics say". */
function reportedBy(reporter: SlotsByRule['negation.one-sided']['reporter'], tell: Teller): string {
  return reporter === null ? '' : `, and ${tell.letter(reporter.text)} reports it of ${quoted(reporter.who)}`;
}

/** " A gives its words as a translation." */
function ofTranslation(text: number | null | undefined, tell: Teller): string {
  return text === null || text === undefined ? '' : ` ${tell.letter(text)} gives its words as a translation.`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const TEMPLATES: { readonly [R in RuleId]: Template<SlotsByRule[R]> } = {
  'quotation.drift': ({ wordings, translated }, tell) => {
    const firsts = firstOfEach(tell.inOrder(wordings), ({ wording }) => wording);
    const [first, other] = contrasted(tell.inOrder(wordings)) ?? [firsts[0]!, firsts[1]!];
    const words = ({ at, ...place }: QuotedWording) =>
      tell.around({ ...place, focus: [{ start: at, end: at }] });
    const within = first.text === other.text;
    const [here, there] = within ? [first, other].map((one) => ` in ${tell.where(one)}`) : ['', ''];
    const more = firsts.length > 2 ? `, and there are ${firsts.length} wordings in all` : '';
    return {
      says: within
        ? `${tell.letter(first.text)} quotes ${words(first)}${here} and ${words(other)}${there}${more}.`
        : `${tell.letter(first.text)} quotes ${words(first)}; ${tell.letter(other.text)} quotes ${words(other)}${more}.${ofTranslation(translated, tell)}`,
      values: distinct(firsts.map(({ value }) => value)).filter((value) => value !== ''),
    };
  },
  'quotation.cut': ({ whole, cut, speaker }, tell) => {
    const who = speaker === null ? '' : ` ${speaker}:`;
    return {
      says: `${tell.letter(cut.text)} quotes${who} ${tell.around(cut)} without ${quoted(tell.focus(whole))}, which ${tell.letter(whole.text)} quotes with it.`,
      values: [cut, whole].map(tell.focus),
    };
  },
  'quotation.stitched': ({ joined, apart, speaker }, tell) => {
    const who = speaker === null ? '' : ` ${speaker}:`;
    const [first, second] = [...apart].sort((x, y) => x.start - y.start);
    return {
      says: `${tell.letter(joined.text)} quotes${who} ${quoted(tell.raw(joined))} in one; ${tell.letter(first!.text)} quotes ${quoted(tell.raw(first!))} and ${quoted(tell.raw(second!))} apart from each other.`,
      values: [joined, first!, second!].map(tell.line),
    };
  },
  'quotation.reworded': ({ sides, speakers, translated }, tell) => {
    const [first, second] = pair(sides, tell);
    const named = first.text === sides[0].text ? speakers : [speakers[1], speakers[0]];
    const who = named[0] ?? named[1];
    const other = named[1] === null || named[1] === who ? '' : ` of ${named[1]}`;
    const print = (side: Witness) => quoted(tell.raw(side));
    return {
      says: `${tell.letter(first.text)} quotes ${who}: ${print(first)}; ${tell.letter(second.text)} quotes the same in other words${other}: ${print(second)}.${ofTranslation(translated, tell)}`,
      values: [first, second].map(tell.line),
    };
  },
  'quotation.paraphrase': ({ direct, indirect, speaker, differs }, tell) => {
    const [first, second] = pair([direct, indirect], tell);
    const says = (side: Witness) =>
      side === direct
        ? `quotes ${speaker}: ${tell.around(side)}`
        : `reports ${speaker} as saying: ${tell.around(side)}`;
    const conclusion = {
      denial: 'only one of them denies it',
      number: 'the numbers differ',
      certainty: 'only one of them holds it for certain',
      condition: 'only one of them makes it hang on a condition',
      sense: 'what is said is not the same',
    }[differs];
    const then = first.text === second.text ? 'it' : tell.letter(second.text);
    return {
      says: `${tell.letter(first.text)} ${says(first)}; ${then} ${says(second)}: ${conclusion}.`,
      values: [first, second].map(tell.focus),
    };
  },
  'number.count': ({ sides }, tell) => {
    const [first, second] = pair(sides, tell);
    return {
      says: `${inOneOrTwo(first, second, 'says', tell.inSentence, tell)}.`,
      values: [first, second].map(tell.focus),
    };
  },
  'date.calendar': ({ sides }, tell) => {
    const [first, second] = pair(sides, tell);
    return {
      says: `${inOneOrTwo(first, second, 'says', tell.inSentence, tell)}.`,
      values: [first, second].map(tell.raw),
    };
  },
  'date.weekday': ({ weekday, date, calendar }, tell) => ({
    says: `${tell.letter(weekday.text)} has ${quoted(`${tell.raw(weekday)} … ${tell.raw(date)}`)}, but by the calendar that day was a ${WEEKDAYS[calendar - 1]}.`,
    values: [tell.raw(weekday), tell.raw(date)],
  }),
  'negation.one-sided': (slots, tell) => ({
    ...inContext(() => `only one has “${slots.negator}”${reportedBy(slots.reporter, tell)}`)(slots, tell),
    values: [slots.negator],
  }),
  'antonym.opposite': inContext((one, other) => `“${one}” against “${other}”`),
  'wording.exclusive': inContext((one, other) => `“${one}” is not “${other}”`),
  'wording.replaced': replaced,
  'name.replaced': replaced,
  'modality.strength': inContext(() => 'one is surer than the other'),
  'modality.hedge': ({ sides }, tell) => {
    const [first, second] = pair(sides, tell);
    const print = (side: Witness) => quoted(tell.raw(side));
    return {
      says: `${tell.letter(first.text)} says ${print(first)}; ${tell.letter(second.text)} says ${print(second)}: only one of them hedges it.`,
      values: [first, second].map(tell.raw),
    };
  },
  'modality.realised': inContext(
    (one, other) => `“${one}” against “${other}”, of which only one says that it was done`,
  ),
  'name.pronoun': ({ person, first, then }, tell) => ({
    says: `${tell.letter(first.text)} calls ${person} “${tell.focus(first)}” and then “${tell.focus(then)}”.`,
    values: [first, then].map(tell.focus),
  }),
  'acronym.expansions': ({ acronym, expansions }, tell) => {
    const ordered = tell.inOrder(expansions);
    const [first, second] = firstOfEach(ordered, ({ way }) => way);
    const [one, other] = [first!, second!].map((place) => quoted(tell.focus(place)));
    return {
      says:
        first!.text === second!.text
          ? `${tell.letter(first!.text)} spells out ${acronym} as ${one} and as ${other}.`
          : `${tell.letter(first!.text)} spells out ${acronym} as ${one}; ${tell.letter(second!.text)} as ${other}.`,
      values: distinct(ordered.map(tell.focus)),
    };
  },
  'status.publication': ({ thing, out, toCome }, tell) => ({
    says: `The ${thing} is out in ${tell.letter(out.text)} (${quoted(tell.focus(out))}) and still to come in ${tell.letter(toCome.text)} (${quoted(tell.focus(toCome))}).`,
    values: ['published', 'to be published'],
  }),
  'status.comment': ({ refusal, comment }, tell) => ({
    says: `In ${tell.letter(refusal.text)} ${quoted(tell.raw(refusal))}, and then ${quoted(tell.raw(comment))}.`,
    values: [refusal, comment].map(tell.focus),
  }),
  'status.state': ({ subject, sides }, tell) => {
    const [first, second] = pair(sides, tell);
    const [one, other] = [first, second].map((side) => `as ${side.state} (${quoted(tell.line(side))})`);
    return {
      says: `${tell.letter(first.text)} has ${subject} ${one}; ${tell.letter(second.text)} ${other}.`,
      values: [first.state, second.state],
    };
  },
  'wording.act': ({ acts }, tell) => {
    const firsts = firstOfEach(tell.inOrder(acts), ({ verb }) => verb);
    const place = (act: Witness) => {
      const where = tell.where(act);
      return where === 'its headline'
        ? `${tell.letter(act.text)}’s headline`
        : `${tell.letter(act.text)}, ${where}`;
    };
    return {
      says: `The same act is named differently: ${firsts.map((act) => `“${tell.focus(act)}” in ${place(act)}`).join(', ')}.`,
      values: firsts.map(tell.focus),
    };
  },
  'wording.thing': ({ broughtIn, later }, tell) => ({
    says: `${tell.letter(later.text)} brings in ${quoted(tell.line(broughtIn))} and speaks of ${quoted(tell.line(later).toLowerCase())} later: one thing under two names, or two.`,
    values: [broughtIn, later].map(tell.focus),
  }),
  'version.other': ({ first, other, thing }, tell) => ({
    says: `${tell.letter(other.text)} itself speaks of ${quoted(tell.focus(other).toLowerCase())}: what it quotes of the ${thing} before and what it reports of the other version can be set side by side.`,
    values: [first, other].map(tell.raw),
  }),
  'name.spelling': ({ sides, uses }, tell) => calledBy('writes', sides, uses, tell),
  'name.other': ({ sides }, tell) => {
    const [first, second] = pair(sides, tell);
    const [one, other] = [tell.line(first), tell.line(second)];
    return {
      says: `${tell.letter(first.text)} names ${quoted(one)} where ${tell.letter(second.text)} names ${quoted(other)}.`,
      values: [one, other],
    };
  },
  'name.roles': inContext(
    (one, other) => `who does what to whom is turned round, “${one}” is in the place of “${other}”`,
  ),
  'name.subject': inContext((one, other) => `it was “${one}” or “${other}”`),
  'name.office': called,
  'name.nationality': called,
  'name.whose': ({ sides, owned }, tell) => {
    const [first, second] = pair(sides, tell);
    const words = (side: Witness) => quoted(tell.line(side));
    const where = (side: Witness) => (first.text === second.text ? ` in ${tell.where(side)}` : '');
    const then = first.text === second.text ? ' and' : `; ${tell.letter(second.text)} says`;
    return {
      says: `${tell.letter(first.text)} says ${words(first)}${where(first)}${then} ${words(second)}${where(second)}: whose ${owned} it is differs.`,
      values: [first, second].map((side) => focusLine(side, tell)),
    };
  },
  'attribution.speaker': givenTo,
  'attribution.anonymous': givenTo,
  'attribution.critics': ({ person, critics, named, silent }, tell) => ({
    says: `${tell.letter(named.text)} says that the criticism of ${person} came from ${quoted(critics)}; ${tell.letter(silent.text)} says ${quoted(tell.raw(silent))} and not by whom.`,
    values: [critics, 'nobody named'],
  }),
  'attribution.voice': ({ voices }, tell) => {
    const [one, other] = voices.map((voice) => `as ${focusLine(voice, tell)} (${quoted(tell.line(voice))})`);
    return {
      says: `${tell.letter(voices[0].text)} reports ${one} and ${other}.`,
      values: voices.map((voice) => focusLine(voice, tell)),
    };
  },
  'number.fact': disputed,
  'date.fact': disputed,
  'name.fact': disputed,
  'antonym.fact': disputed,
  'wording.fact': disputed,
  'negation.fact': disputed,
  'modality.fact': disputed,
  'status.fact': disputed,
  'attribution.fact': disputed,
  'name.turned': disputed,
  'modality.condition': disputed,
  'wording.reason': disputed,
  'date.order': disputed,
  'wording.scope': disputed,
  'name.position': disputed,
  'name.people': disputed,
  'name.gender': disputed,
  'omission.silent': ({ reporting, silent }, tell) => {
    const ordered = tell.inOrder(reporting);
    return {
      says: `${reported(ordered, tell)}; nothing like it was found in ${tell.letter(silent)}.`,
      values: [],
    };
  },
  'omission.headline': ({ headline, silent }, tell) => ({
    says: `${tell.letter(headline.text)} puts ${quoted(tell.raw(headline))} into its headline; ${tell.letter(silent)} does not report it.`,
    values: [],
  }),
};

/** Who reports what: words that another text does not have are not put into its mouth. */
function reported(witnesses: readonly Witness[], tell: Teller): string {
  const words = new Map<string, Witness[]>();
  for (const witness of witnesses) {
    const own = tell.raw(witness);
    words.set(own, [...(words.get(own) ?? []), witness]);
  }
  return [...words]
    .map(([own, by]) => {
      const letters = list(by.map(({ text }) => tell.letter(text)));
      return `${letters} ${by.length > 1 ? 'say' : 'says'} ${quoted(withoutStop(own))}`;
    })
    .join(', ');
}

function explanation({ earlier }: Explanation): string {
  return earlier === 'to come'
    ? 'The text in which it is still to come was published earlier.'
    : `The text that has it as ${earlier.state} was published earlier.`;
}
