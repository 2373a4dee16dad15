import { pronounOf } from '../../lexicon/en/pronouns.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../entities/name-mentions.ts';
import type { Entity } from '../entities/names.ts';
import type { Gender } from '../mentions/mention.ts';
import { classOfNoun } from '../mentions/noun-class.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import { genderOfEntity, TELLING_MENTIONS } from './entity-gender.ts';
import type { Speaker as SpeakerOf } from './speaker.ts';
import type { SpeakerHead } from './find-speaker.ts';
import { isSpeechVerb, speakerOfVerb } from './speech-verbs.ts';
import { trimmed, type TextNames } from './text-names.ts';

type Speaker = SpeakerOf<Entity>;

/** Who spoke last, and where that quotation begins. */
export interface SpokenBefore {
  readonly speaker: Speaker;
  readonly at: number;
}

/** Reads who the head of a noun phrase is. */
export interface HeadReader {
  /** Whether what a token heads can speak: a person, body or paper; something of which nobody is sure; nobody. */
  judge(head: SpeakerHead): 'somebody' | 'something' | 'nobody';
  /** The speaker that a token heads; `before` is who spoke last. */
  ofHead(head: SpeakerHead, before: SpokenBefore | null): Speaker | null;
}

/** How many sentences back a pronoun looks for somebody. */
const PRONOUN_REACH = 3;

/** Who speaks where a pronoun does: "he said", "they told". */
export class SpeakerPronouns {
  private readonly genders = new Map<Entity, Gender | null>();

  constructor(
    private readonly document: Document,
    private readonly names: TextNames,
    private readonly speakers: HeadReader,
  ) {}

  /** "he said": who spoke last, else the one person of fitting gender that the sentences before speak of. */
  ofPronoun(tree: Tree, head: number, spoken: SpokenBefore | null): Speaker {
    const token = tree.tokens[head]!;
    const unknown: Speaker = { ...this.names.printed(token), entity: null, kind: 'pronoun', by: 'cue' };
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
      // "Paul Hume met the mayor, Eve Stark": of the two one is known to be a man, and is the subject.
      const known = people.filter(({ entity }) => this.genderOf(entity) === gender);
      if (known.length === 1 && known[0]!.subject) return this.asPerson(unknown, known[0]!.entity);
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
        this.speakers.judge({ tree, head: above }) === 'somebody'
          ? this.speakers.ofHead({ tree, head: above }, spoken)
          : null;
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
    return this.names
      .namesIn(one.start, Math.min(one.end, to))
      .filter(({ quoted }) => !quoted)
      .map((name) => {
        const entity = this.names.entity(name);
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
    if (!fits || this.names.nameBeside(tree, head, this.names.mentionAt(tree, head)) !== undefined)
      return null;
    return {
      ...this.names.printed(trimmed(this.document.text, this.names.mentionAt(tree, head) ?? token)),
      entity: null,
      kind: 'unnamed',
      by: 'cue',
    };
  }

  /** Whether a name holds a token, or stands beside the office that it heads: "the mayor, Ana Ruiz,". */
  private covers(name: Mention, tree: Tree, head: number): boolean {
    const token = tree.tokens[head];
    if (token === undefined) return false;
    if (token.start >= name.start && token.end <= name.end) return true;
    return (
      token.pos === 'NOUN' && this.names.nameBeside(tree, head, this.names.mentionAt(tree, head)) === name
    );
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
}

/** A subject, or what stands in apposition to one: "His brother, Felix, remembers". */
function isSubject({ tokens }: Tree, { relation, head }: Tree['tokens'][number]): boolean {
  return (
    relation.startsWith('nsubj') ||
    (relation === 'appos' && tokens[head]?.relation.startsWith('nsubj') === true)
  );
}
