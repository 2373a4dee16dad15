import { DisjointSets } from '../../algorithms/index.ts';
import type { Document } from '../../analysis/document.ts';
import type { EntityChain } from '../../analysis/entities/chain.ts';
import { areOneName } from '../contrast/names.ts';
import { namePartsOf, type NameParts } from '../lexical/index.ts';
import { NAMES_READ_UP_TO } from '../names-read.ts';

/**
 * Who and what several texts speak of in common: chains of mentions joined over the texts, named ones by their names ("Lorna Beck",
 * "Ms Beck"), others by the noun that both take up again ("the driver ... he", "the driver"). Long texts are left out: all of a text is parsed
 * to tell who is who in it.
 */
export class EntityAlignment {
  private readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>[];
  private readonly mentions: ReadonlyMap<
    number,
    readonly { readonly head: number; readonly entity: string }[]
  >[];
  private readonly byMention: ReadonlyMap<string, string>[];
  private readonly nouns: ReadonlyMap<string, string>[];
  private readonly one = new DisjointSets<string>((x, y) => (x < y ? -1 : 1));

  /** @param expired see `CompareOptions`; from then on chains stay apart */
  constructor(documents: readonly Document[], expired: () => boolean = () => false) {
    const { one } = this;
    const read = documents.map((document) =>
      document.sentences.length > NAMES_READ_UP_TO ? null : document.entities,
    );
    const chains = read.map((entities) =>
      (entities?.chains ?? []).map((chain): Known => ({
        chain,
        parts: chain.named ? namePartsOf({ text: chain.name, kind: chain.kind }) : null,
        noun: nounOf(chain, entities?.mentions ?? []),
      })),
    );
    const names = new NamesCompared();
    for (const [text, here] of chains.entries())
      for (const [other, there] of chains.slice(text + 1).entries()) {
        const partnersOf = partnersAmong(there, names);
        for (const a of here) {
          if (expired()) break;
          for (const b of partnersOf(a))
            one.join(keyOf(text, a.chain.index), keyOf(text + 1 + other, b.chain.index));
        }
      }
    this.bySentence = read.map((entities, text) => {
      const sets = new Map<number, Set<string>>();
      for (const mention of entities?.mentions ?? []) {
        const entity = one.find(keyOf(text, entities!.chainOf[mention.index]!));
        const set = sets.get(mention.sentence);
        if (set === undefined) sets.set(mention.sentence, new Set([entity]));
        else set.add(entity);
      }
      return sets;
    });
    this.mentions = read.map((entities, text) => {
      const lists = new Map<number, { readonly head: number; readonly entity: string }[]>();
      for (const { index, sentence, head } of entities?.mentions ?? []) {
        const one = { head, entity: this.one.find(keyOf(text, entities!.chainOf[index]!)) };
        const list = lists.get(sentence);
        if (list === undefined) lists.set(sentence, [one]);
        else list.push(one);
      }
      return lists;
    });
    this.byMention = read.map(
      (entities, text) =>
        new Map(
          (entities?.mentions ?? []).map(({ index, sentence, head }) => [
            `${sentence} ${head}`,
            one.find(keyOf(text, entities!.chainOf[index]!)),
          ]),
        ),
    );
    this.nouns = read.map(
      (entities, text) =>
        new Map(
          (entities?.mentions ?? []).flatMap(({ index, sentence, head }) => {
            const noun = chains[text]![entities!.chainOf[index]!]?.noun ?? null;
            return noun === null ? [] : [[`${sentence} ${head}`, noun] as const];
          }),
        ),
    );
    this.shared = sharedBy(this.bySentence);
    const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
    this.weights = new Map(
      [...this.shared].map(([entity, there]) => [
        entity,
        Math.log(1 + sentences / there) / Math.log(1 + sentences),
      ]),
    );
  }

  /** In how many sentences of all texts an entity stands that two texts speak of. */
  private readonly shared: ReadonlyMap<string, number>;
  private readonly weights: ReadonlyMap<string, number>;
  private readonly sharedBySentence: (Map<number, readonly string[]> | undefined)[] = [];

  /** The entities of a sentence that another text speaks of too. */
  inSentence(text: number, sentence: number): readonly string[] {
    const lists = (this.sharedBySentence[text] ??= new Map<number, readonly string[]>());
    let list = lists.get(sentence);
    if (list === undefined) {
      list = [...(this.bySentence[text]!.get(sentence) ?? [])].filter((entity) => this.shared.has(entity));
      lists.set(sentence, list);
    }
    return list;
  }

  /** The noun phrases of a sentence: head in the tree, and what it stands for. */
  mentionsIn(text: number, sentence: number): readonly { readonly head: number; readonly entity: string }[] {
    return this.mentions[text]!.get(sentence) ?? [];
  }

  /** The entity that a noun phrase with this head stands for. */
  at(text: number, sentence: number, head: number): string | null {
    return this.byMention[text]!.get(`${sentence} ${head}`) ?? null;
  }

  /** By what noun the thing is known that a noun phrase or pronoun with this head stands for; null for what has a name or none. */
  nounAt(text: number, sentence: number, head: number): string | null {
    return this.nouns[text]!.get(`${sentence} ${head}`) ?? null;
  }

  /** The entity of a chain of a text. */
  ofChain(text: number, chain: number): string {
    return this.one.find(keyOf(text, chain));
  }

  /** How much an entity tells, 0..1: one that stands in every sentence tells nothing. */
  weight(entity: string): number {
    return this.weights.get(entity) ?? 0;
  }
}

function keyOf(text: number, chain: number): string {
  return `${text} ${chain}`;
}

function nounOf(chain: EntityChain, mentions: Document['entities']['mentions']): string | null {
  if (chain.named) return null;
  for (const index of chain.mentions) {
    const mention = mentions[index]!;
    if (mention.form !== 'pronoun' && mention.form !== 'name') return mention.words.at(-1) ?? null;
  }
  return null;
}

/** A chain with what it is known by across texts. */
interface Known {
  readonly chain: EntityChain;
  readonly parts: NameParts | null;
  readonly noun: string | null;
}

/** More names than these are a list: the first stand for all. A report of 400 sentences has a few hundred at most. */
const MOST_NAMES = 1_500;

/** Tells of a chain of one text which of another are the same entity: named ones by their names, others by noun and number. */
function partnersAmong(chains: readonly Known[], names: NamesCompared): (one: Known) => readonly Known[] {
  const named = chains.filter(({ parts }) => parts !== null).slice(0, MOST_NAMES);
  const byNoun = new Map<string, Known[]>();
  const nounKey = ({ noun, chain }: Known) => `${chain.number} ${noun}`;
  for (const chain of chains) {
    if (chain.parts !== null || chain.noun === null) continue;
    const known = byNoun.get(nounKey(chain));
    if (known === undefined) byNoun.set(nounKey(chain), [chain]);
    else known.push(chain);
  }
  return (one) => {
    const { parts } = one;
    if (parts !== null) return named.filter((other) => names.areOne(parts, other.parts!));
    const alike = one.noun === null ? undefined : byNoun.get(nounKey(one));
    // Once they are all one entity the first stands for them.
    if (alike !== undefined && alike.length > 1) byNoun.set(nounKey(one), [alike[0]!]);
    return alike ?? [];
  };
}

/** Which names are one: reports of one event give the same few names over and over. */
class NamesCompared {
  private readonly numbers = new Map<string, number>();
  private readonly numberOf = new Map<NameParts, number>();
  private readonly rows: Map<number, boolean>[] = [];

  areOne(a: NameParts, b: NameParts): boolean {
    const [one, other] = [this.number(a), this.number(b)];
    const row = this.rows[one]!;
    let known = row.get(other);
    if (known === undefined) row.set(other, (known = areOneName(a, b)));
    return known;
  }

  private number(parts: NameParts): number {
    let number = this.numberOf.get(parts);
    if (number === undefined) {
      const key = JSON.stringify([parts.words, parts.printed, parts.sex, parts.kind]);
      number = this.numbers.get(key);
      if (number === undefined) {
        number = this.rows.length;
        this.numbers.set(key, number);
        this.rows.push(new Map());
      }
      this.numberOf.set(parts, number);
    }
    return number;
  }
}

function sharedBy(texts: readonly ReadonlyMap<number, ReadonlySet<string>>[]): ReadonlyMap<string, number> {
  const texted = new Map<string, Set<number>>();
  const count = new Map<string, number>();
  for (const [text, sentences] of texts.entries())
    for (const entities of sentences.values())
      for (const entity of entities) {
        count.set(entity, (count.get(entity) ?? 0) + 1);
        const set = texted.get(entity);
        if (set === undefined) texted.set(entity, new Set([text]));
        else set.add(text);
      }
  return new Map([...count].filter(([entity]) => texted.get(entity)!.size > 1));
}
