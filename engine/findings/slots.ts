import type { Witness } from './witness.ts';

/** Two places that stand against each other, in any order. */
export interface Sides {
  readonly sides: readonly [Witness, Witness];
}

/** A quotation of one utterance: quotations of one wording differ in nothing. */
export interface QuotedWording extends Witness {
  readonly wording: string;
  /** The words in which it differs; empty where words are missing. */
  readonly value: string;
  /** Where it differs; behind the last common word before the difference when words are missing here. */
  readonly at: number;
}

/** Places of two texts or more that tell one fact differently. */
export interface Disputed {
  /** `like`: the first text that tells the same, though perhaps in other words. */
  readonly sides: readonly (Witness & { readonly like?: number })[];
}

/** One person, called differently in two places, and everywhere else that bears witness. */
interface Called extends Sides {
  readonly person: string;
  readonly uses: readonly Witness[];
}

/** A place with somebody who is said to speak there. */
export interface Attributed extends Witness {
  readonly who: string;
  /** The words that are given to somebody as this text prints them; null where it reports them in words of its own. */
  readonly words: Witness | null;
}

/** What a finding of each rule says, as places, values and roles; `finding-text.ts` turns them into words. */
export interface SlotsByRule {
  /** `translated`: the text that tells that its words are a translation. */
  'quotation.drift': { readonly wordings: readonly QuotedWording[]; readonly translated?: number | null };
  'quotation.cut': { readonly whole: Witness; readonly cut: Witness; readonly speaker: string | null };
  /** One quotation, and the two of another text that it is made of. */
  'quotation.stitched': {
    readonly joined: Witness;
    readonly apart: readonly [Witness, Witness];
    readonly speaker: string | null;
  };
  /** `speakers`: whom each side names. */
  'quotation.reworded': Sides & {
    readonly speakers: readonly [string | null, string | null];
    readonly translated?: number | null;
  };
  'quotation.paraphrase': {
    readonly direct: Witness;
    readonly indirect: Witness;
    readonly speaker: string;
    readonly differs: 'denial' | 'number' | 'certainty' | 'condition' | 'sense';
  };
  'number.count': Sides;
  'date.calendar': Sides;
  'date.weekday': { readonly weekday: Witness; readonly date: Witness; readonly calendar: number };
  /** `reporter` is who says it on the side of the denial, or on the other one, where the other is the narrator's. */
  'negation.one-sided': Sides & {
    readonly negator: string;
    readonly reporter: { readonly text: number; readonly who: string } | null;
  };
  'antonym.opposite': Sides;
  'wording.exclusive': Sides;
  'wording.replaced': Sides;
  'name.replaced': Sides;
  'modality.strength': Sides;
  'modality.hedge': Sides;
  'modality.realised': Sides;
  'name.pronoun': { readonly person: string; readonly first: Witness; readonly then: Witness };
  'acronym.expansions': {
    readonly acronym: string;
    readonly expansions: readonly (Witness & { readonly way: string })[];
  };
  'status.publication': { readonly thing: string; readonly out: Witness; readonly toCome: Witness };
  'status.comment': { readonly refusal: Witness; readonly comment: Witness };
  'status.state': {
    readonly subject: string;
    readonly sides: readonly [Witness & { readonly state: string }, Witness & { readonly state: string }];
  };
  'wording.act': { readonly acts: readonly (Witness & { readonly verb: string })[] };
  'wording.thing': { readonly broughtIn: Witness; readonly later: Witness };
  'version.other': { readonly first: Witness; readonly other: Witness; readonly thing: string };
  'name.spelling': Called;
  'name.other': Sides;
  'name.roles': Sides;
  'name.subject': Sides;
  'name.office': Called;
  'name.whose': Sides & { readonly owned: string };
  'name.nationality': Called;
  'attribution.speaker': { readonly said: Witness; readonly speakers: readonly [Attributed, Attributed] };
  'attribution.anonymous': { readonly said: Witness; readonly speakers: readonly [Attributed, Attributed] };
  'attribution.critics': {
    readonly person: string;
    readonly critics: string;
    readonly named: Witness;
    readonly silent: Witness;
  };
  'attribution.voice': { readonly voices: readonly [Witness, Witness] };
  'number.fact': Disputed;
  'date.fact': Disputed;
  'name.fact': Disputed;
  'antonym.fact': Disputed;
  'wording.fact': Disputed;
  'negation.fact': Disputed;
  'modality.fact': Disputed;
  'status.fact': Disputed;
  'attribution.fact': Disputed;
  'name.turned': Disputed;
  'modality.condition': Disputed;
  'wording.reason': Disputed;
  'date.order': Disputed;
  'wording.scope': Disputed;
  'name.position': Disputed;
  'name.people': Disputed;
  'name.gender': Disputed;
  'omission.silent': { readonly reporting: readonly Witness[]; readonly silent: number };
  'omission.headline': { readonly headline: Witness; readonly silent: number };
}

/** What the sources themselves say to a difference: the text with this state, or in which it is still to come, is the older one. */
export interface Explanation {
  readonly earlier: { readonly state: string } | 'to come';
}
