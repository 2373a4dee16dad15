import { documents as PAPERS } from '../../lexicon/en/documents.ts';
import { pronounOf } from '../../lexicon/en/pronouns.ts';
import type { Mention } from '../entities/name-mentions.ts';
import type { Entity, Names } from '../entities/names.ts';
import type { Span } from '../../types.ts';
import type { Document } from '../document.ts';
import { mentionsIn } from '../mentions/find-mentions.ts';
import type { EntityMention, Gender } from '../mentions/mention.ts';
import { classOfNoun } from '../mentions/noun-class.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import { genderOfEntity, TELLING_MENTIONS } from './entity-gender.ts';
import type { SpeakerHead } from './find-speaker.ts';
import type { Speaker as SpeakerOf } from './speaker.ts';
import { isSpeechVerb, speakerOfVerb } from './speech-verbs.ts';

type Speaker = SpeakerOf<Entity>;

/** Who spoke last, and where that quotation begins. */
export interface SpokenBefore {
  readonly speaker: Speaker;
  readonly at: number;
}

/** How many sentences back a pronoun looks for somebody. */
const PRONOUN_REACH = 3;
/** Nouns that speak without being persons, beside bodies and papers. */
const SPEAKING =
  /^(?:source|people|family|critic|sign|voice|opposition|side|camp|one|other|another|someone|somebody|many|some|several|most|both|all|poll|minute|website|banner|poster|giant|maker)s?$/;
const PARTY = /^(?:republican|democrat|labour|conservative|liberal|independent|tory)s?$/;

/** Who the heads of speaking noun phrases are, by the names of a text. */
export class SpeakerNames {
  private readonly genders = new Map<Entity, Gender | null>();
  private readonly mentionsOf = new Map<number, readonly EntityMention[]>();

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
    private readonly names: Names,
  ) {}

  /** Whether what a token heads can speak: a person, body or paper; something of which nobody is sure; nobody. */
  judge({ tree, head }: SpeakerHead): 'somebody' | 'something' | 'nobody' {
    const token = tree.tokens[head]!;
    if (pronounOf(token.norm) !== undefined) return token.relation === 'expl' ? 'nobody' : 'somebody';
    if (
      /^(?:this|that|these|those|which|what|there|here|none|nobody|nothing|everything|something)$/.test(
        token.norm,
      )
    )
      return 'nobody';
    if (token.pos === 'PROPN') return 'somebody';
    const lemma = token.lemma.toLowerCase();
    if (SPEAKING.test(lemma) || PAPERS.has(lemma)) return 'somebody';
    const noun = classOfNoun(lemma);
    if (
      noun === 'person' ||
      noun === 'man' ||
      noun === 'woman' ||
      noun === 'organisation' ||
      noun === 'people'
    )
      return 'somebody';
    return /^(?:NOUN|NUM|ADJ|DET|PRON)$/.test(token.pos) ? 'something' : 'nobody';
  }

  /** The speaker that a token heads; `before` is who spoke last. */
  ofHead({ tree, head }: SpeakerHead, before: SpokenBefore | null): Speaker | null {
    const token = tree.tokens[head]!;
    const pronoun = pronounOf(token.norm);
    if (pronoun !== undefined) return this.pronoun(tree, head, before);
    const mention = this.mentionAt(tree, head);
    const named = this.nameAt(token) ?? this.nameBeside(tree, head, mention);
    if (named !== undefined) return this.named(named);
    const span = mention ?? token;
    const printed = this.printed(trimmed(this.document.text, span));
    return { ...printed, entity: null, kind: 'unnamed', by: 'cue' };
  }

  /** The speaker that a stretch of text names: `Mayor of Brenn` before a colon. */
  ofSpan(span: Span, headline: boolean): Speaker | null {
    const name = this.namesIn(span.start, span.end)[0];
    const printed = this.printed(span);
    const office =
      name !== undefined && /\b(?:of|for|in|at)\s*$/.test(this.document.text.slice(span.start, name.start));
    if (name !== undefined && !office && (name.start <= span.start + 1 || name.titles.length > 0)) {
      const inside = this.entity(name).kind !== 'place' || printed.printed === name.text;
      if (inside) return this.named(name);
    }
    const short = printed.printed.split(' ').length <= 5 && /^\p{Lu}/u.test(printed.printed);
    return short && (headline || name !== undefined)
      ? { ...printed, entity: null, kind: 'unnamed', by: 'cue' }
      : null;
  }

  /** The name that holds a token, without a party: "Republican of Ohio". */
  private nameAt(token: Span): Mention | undefined {
    return this.namesIn(token.start - 60, token.end + 60).find(
      ({ start, end, words }) => start <= token.start && end > token.start && !PARTY.test(words[0]!),
    );
  }

  /** "His lawyer, Dana Whitfield, said" and "spokeswoman Ann Leary": the name beside an office. */
  private nameBeside(tree: Tree, head: number, mention: EntityMention | undefined): Mention | undefined {
    const beside = dependents(tree, head, 'appos', 'flat', 'compound').filter(
      (at) => tree.tokens[at]!.pos === 'PROPN',
    );
    for (const at of beside) {
      const { relation } = tree.tokens[at]!;
      const name = this.nameAt(tree.tokens[at]!);
      if (name === undefined || this.entity(name).kind === 'place') continue;
      if (relation === 'compound' && (at < head || this.entity(name).kind === 'organisation')) continue;
      return name;
    }
    const end = mention?.to ?? head;
    // "TransVale spokeswoman Eva Lindqvist said".
    const touching = tree.tokens[head + 1];
    if (touching?.pos === 'PROPN' && isPersonal(tree.tokens[head]!.lemma)) return this.nameAt(touching);
    // Where the parser set the name apart: "the mayor , Ana Ruiz ,".
    const next = tree.tokens[end + 1]?.text === ',' ? tree.tokens[end + 2] : undefined;
    if (next?.pos !== 'PROPN') return undefined;
    const name = this.nameAt(next);
    const closes = name === undefined ? undefined : tree.tokens.find(({ start }) => start >= name.end);
    return name !== undefined &&
      closes?.text === ',' &&
      this.entity(name).kind === 'person' &&
      isPersonal(tree.tokens[head]!.lemma)
      ? name
      : undefined;
  }

  /** "he said": who spoke last, else the one person of fitting gender that the sentences before speak of. */
  private pronoun(tree: Tree, head: number, spoken: SpokenBefore | null): Speaker {
    const token = tree.tokens[head]!;
    const unknown: Speaker = { ...this.printed(token), entity: null, kind: 'pronoun', by: 'cue' };
    const family = pronounOf(token.norm)!.family;
    const matrix = this.matrixSpeaker(tree, head, spoken);
    if (matrix !== null) return matrix;
    if (family !== 'he' && family !== 'she') return unknown;
    const gender: Gender = family === 'he' ? 'male' : 'female';
    const before = spoken?.speaker ?? null;
    const near =
      before !== null && this.sentenceOf(token.start) - this.sentenceOf(spoken!.at) <= PRONOUN_REACH;
    const fits = (entity: Entity) =>
      (entity.kind === 'person' || entity.kind === 'other') && (this.genderOf(entity) ?? gender) === gender;
    const unnamedLast =
      near && before.entity === null && before.kind === 'unnamed' && this.isPerson(before) ? before : null;
    const last = near && before.entity !== null && fits(before.entity) ? before.entity : null;
    for (let back = 0; back <= PRONOUN_REACH; back += 1) {
      const unnamed = this.unnamedPerson(tree.sentence - back, back === 0 ? token.start : Infinity, gender);
      const people = this.peopleIn(tree.sentence - back, back === 0 ? token.start : Infinity).filter(
        ({ entity, subject, speaks }) => fits(entity) && (entity.kind === 'person' || subject || speaks),
      );
      if (people.length === 0 && unnamed !== null) return unnamed;
      const entities = new Set(people.map(({ entity }) => entity));
      const speaking = people.filter(({ speaks }) => speaks);
      if (last !== null && entities.has(last)) return this.asPerson(unknown, last);
      if (speaking.length === 1) return this.asPerson(unknown, speaking[0]!.entity);
      if (entities.size === 1) return this.asPerson(unknown, people[0]!.entity);
      if (last !== null && (entities.size > 0 || back > 0)) return this.asPerson(unknown, last);
      if (unnamedLast !== null && entities.size === 0 && back > 0) return { ...unnamedLast, by: 'cue' };
      if (entities.size > 1) return unknown;
    }
    return last === null ? unknown : this.asPerson(unknown, last);
  }

  /** "Amsel said that it would": who speaks in the clause above. */
  private matrixSpeaker(tree: Tree, head: number, spoken: SpokenBefore | null): Speaker | null {
    for (let verb = head - 1; verb >= Math.max(0, head - 12); verb -= 1) {
      if (!isSpeechVerb(tree, verb)) continue;
      const above = speakerOfVerb(tree, verb, (at) => at < verb && !tree.tokens[at]!.quoted);
      if (above < 0 || above === head || above > verb || pronounOf(tree.tokens[above]!.norm) !== undefined)
        return null;
      const speaker =
        this.judge({ tree, head: above }) === 'somebody' ? this.ofHead({ tree, head: above }, spoken) : null;
      return speaker !== null && this.agrees(tree.tokens[head]!.norm, speaker) ? speaker : null;
    }
    return null;
  }

  private agrees(pronoun: string, { entity }: Speaker): boolean {
    const family = pronounOf(pronoun)!.family;
    if (family === 'it')
      return (
        entity === null ||
        entity.kind !== 'person' ||
        entity.mentions.slice(0, TELLING_MENTIONS).every(({ titles }) => titles.length === 0)
      );
    if (family !== 'he' && family !== 'she') return false;
    const gender = entity === null ? null : this.genderOf(entity);
    return (
      entity !== null &&
      (entity.kind === 'person' || entity.kind === 'other') &&
      (gender === null || gender === (family === 'he' ? 'male' : 'female'))
    );
  }

  private asPerson(unknown: Speaker, entity: Entity): Speaker {
    return { ...unknown, entity, kind: 'named' };
  }

  /** The persons with a name in a sentence, outside quotation marks, up to an offset. */
  private peopleIn(sentence: number, to: number): { entity: Entity; subject: boolean; speaks: boolean }[] {
    const one = this.document.sentences[sentence];
    if (one === undefined) return [];
    const { tree } = one;
    return this.namesIn(one.start, Math.min(one.end, to))
      .filter(({ quoted }) => !quoted)
      .map((name) => {
        const entity = this.entity(name);
        const at = tree?.tokens.find(({ start }) => start >= name.start)?.index ?? -1;
        const speaks =
          tree !== null &&
          tree.tokens.some(
            ({ index }) =>
              isSpeechVerb(tree, index) &&
              this.covers(
                name,
                tree,
                speakerOfVerb(tree, index, (x) => !tree.tokens[x]!.quoted),
              ),
          );
        const subject =
          tree !== null &&
          at >= 0 &&
          tree.tokens.some(
            (token) => isSubject(tree, token) && token.start >= name.start && token.end <= name.end,
          );
        return { entity, subject, speaks };
      });
  }

  /** "The old man" as the subject of a sentence before, of that gender. */
  private unnamedPerson(sentence: number, to: number, gender: Gender): Speaker | null {
    const tree = this.document.sentences[sentence]?.tree ?? null;
    const head = tree === null || tree.root < 0 ? -1 : (dependents(tree, tree.root, 'nsubj')[0] ?? -1);
    const token = tree?.tokens[head];
    if (
      tree === null ||
      token === undefined ||
      token.quoted ||
      token.pos !== 'NOUN' ||
      token.end > to ||
      token.tag === 'NNS'
    )
      return null;
    const noun = classOfNoun(token.lemma.toLowerCase());
    const fits =
      noun === 'person' || (noun === 'man' && gender === 'male') || (noun === 'woman' && gender === 'female');
    if (!fits || this.nameBeside(tree, head, this.mentionAt(tree, head)) !== undefined) return null;
    return {
      ...this.printed(trimmed(this.document.text, this.mentionAt(tree, head) ?? token)),
      entity: null,
      kind: 'unnamed',
      by: 'cue',
    };
  }

  private covers({ start, end }: Mention, tree: Tree, head: number): boolean {
    const token = tree.tokens[head];
    return token !== undefined && token.start >= start && token.end <= end;
  }

  private genderOf(entity: Entity): Gender | null {
    let gender = this.genders.get(entity);
    if (gender === undefined) this.genders.set(entity, (gender = genderOfEntity(entity)));
    return gender;
  }

  private isPerson({ printed }: Speaker): boolean {
    return printed
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => /^(?:person|man|woman)$/.test(classOfNoun(word) ?? ''));
  }

  /** The subject of a sentence's main clause, where that is a person: named, or a noun, or "he" and "she". */
  personalSubject(tree: Tree): SpeakerHead | null {
    const head =
      tree.root < 0 ? -1 : (dependents(tree, tree.root, 'nsubj').find((at) => at < tree.root) ?? -1);
    const token = tree.tokens[head];
    if (token === undefined) return null;
    if (/^(?:he|she)$/.test(token.norm)) return { tree, head };
    const name = token.pos === 'PROPN' ? this.nameAt(token) : undefined;
    return name !== undefined && this.entity(name).kind === 'person' ? { tree, head } : null;
  }

  private sentenceOf(offset: number): number {
    const { sentences } = this.document;
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private mentionAt(tree: Tree, head: number): EntityMention | undefined {
    let list = this.mentionsOf.get(tree.sentence);
    if (list === undefined) this.mentionsOf.set(tree.sentence, (list = mentionsIn([tree])));
    return list.findLast((one) => one.head === head);
  }

  private printed({ start, end }: Span): { start: number; end: number; printed: string } {
    return { start, end, printed: this.document.text.slice(start, end).replace(/\s+/g, ' ') };
  }

  private named(mention: Mention): Speaker {
    const { start, end } = mention;
    return { start, end, printed: mention.text, entity: this.entity(mention), kind: 'named', by: 'cue' };
  }

  private entity(mention: Mention): Entity {
    return this.names.entityOf.get(mention)!;
  }

  /** The names that begin in a stretch. */
  private namesIn(start: number, end: number): Mention[] {
    let [low, high] = [0, this.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found: Mention[] = [];
    for (let at = low; at < this.mentions.length && this.mentions[at]!.start < end; at += 1)
      found.push(this.mentions[at]!);
    return found;
  }
}

const isPersonal = (lemma: string) =>
  /^(?:one|another)$/.test(lemma) || /^(?:person|man|woman)$/.test(classOfNoun(lemma.toLowerCase()) ?? '');

/** A subject, or what stands in apposition to one: "His brother, Felix, remembers". */
function isSubject({ tokens }: Tree, { relation, head }: Tree['tokens'][number]): boolean {
  return (
    relation.startsWith('nsubj') ||
    (relation === 'appos' && tokens[head]?.relation.startsWith('nsubj') === true)
  );
}

/** A noun phrase without what is quoted or set apart at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  const cut = text.slice(start, end).search(/[,;:("“]/u);
  return { start, end: cut > 2 ? start + text.slice(start, start + cut).trimEnd().length : end };
}
