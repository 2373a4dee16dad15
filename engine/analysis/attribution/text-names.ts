import { PARTY_MEMBERS } from '../../lexicon/en/name-words.ts';
import type { Span } from '../../types.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../entities/name-mentions.ts';
import type { Entity, Names } from '../entities/names.ts';
import { mentionsIn } from '../mentions/find-mentions.ts';
import type { EntityMention } from '../mentions/mention.ts';
import { classOfNoun } from '../mentions/noun-class.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import type { Speaker } from './speaker.ts';

/** The names of a text by place: what stands in a stretch, at a token, beside an office. */
export class TextNames {
  private readonly mentionsOf = new Map<number, readonly EntityMention[]>();

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
    private readonly names: Names,
  ) {}

  /** The name that holds a token, without a party: "Republican of Ohio". */
  nameAt(token: Span): Mention | undefined {
    return this.namesIn(token.start - 60, token.end + 60).find(
      ({ start, end, words }) => start <= token.start && end > token.start && !PARTY_MEMBERS.has(words[0]!),
    );
  }

  /** "His lawyer, Dana Whitfield, said" and "spokeswoman Ann Leary": the name beside an office. */
  nameBeside(tree: Tree, head: number, mention: EntityMention | undefined): Mention | undefined {
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
      (closes === undefined || /^[,.;:?!]$/.test(closes.text)) &&
      this.entity(name).kind === 'person' &&
      isPersonal(tree.tokens[head]!.lemma)
      ? name
      : undefined;
  }

  /** The mention that a token heads. */
  mentionAt(tree: Tree, head: number): EntityMention | undefined {
    let list = this.mentionsOf.get(tree.sentence);
    if (list === undefined) this.mentionsOf.set(tree.sentence, (list = mentionsIn([tree])));
    return list.findLast((one) => one.head === head);
  }

  /** A stretch as printed, on one line. */
  printed({ start, end }: Span): Span & { readonly printed: string } {
    return { start, end, printed: this.document.text.slice(start, end).replace(/\s+/g, ' ') };
  }

  /** A name as a speaker. */
  named(mention: Mention): Speaker<Entity> {
    const { start, end } = mention;
    return { start, end, printed: mention.text, entity: this.entity(mention), kind: 'named', by: 'cue' };
  }

  /** Whom a name names. */
  entity(mention: Mention): Entity {
    return this.names.entityOf.get(mention)!;
  }

  /** The only person of the text with a word in the name; null for nobody, or several. */
  personCalled(word: string): Entity | null {
    const people = new Set(
      this.mentions.filter(({ words }) => words.at(-1) === word).map((mention) => this.entity(mention)),
    );
    const [first] = people;
    return first !== undefined && people.size === 1 && first.kind === 'person' ? first : null;
  }

  /** The names that begin in a stretch. */
  namesIn(start: number, end: number): Mention[] {
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

/** A noun phrase without what is quoted or set apart at its end. */
export function trimmed(text: string, { start, end }: Span): Span {
  const cut = text.slice(start, end).search(/[,;:("“]/u);
  return { start, end: cut > 2 ? start + text.slice(start, start + cut).trimEnd().length : end };
}
