import type { Document } from '../../analysis/document.ts';
import type { EntityKind, EntityMention } from '../../analysis/mentions/mention.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { NameParts } from '../lexical/index.ts';
import { isPeople } from './descriptions.ts';
import type { NameRead } from './names.ts';

/** Somebody or something of whom a text tells an attribute. */
export interface Holder {
  /** Of its chain; below 0 for a name that is in none. */
  readonly index: number;
  /** Its fullest name; null where the text has none for it ("the professor"). */
  readonly name: NameParts | null;
  /** The last word of its name, by which it is known again; the noun of what has none. */
  readonly known: string;
  /** Null where nothing tells whether it is a person. */
  readonly isPerson: boolean | null;
}

/** Tells of names and mentions whom they stand for. */
export interface Holders {
  readonly ofName: (name: NameRead) => Holder;
  /** Whom it describes, else whom it takes up; null for nobody in particular. */
  readonly ofMention: (mention: EntityMention) => Holder | null;
}

/** The holders of a document by its chains. */
export function holdersOf(document: Document, names: readonly NameRead[]): Holders {
  const { chains, chainOf, mentions } = document.entities;
  const fullest = new Map<number, NameRead>();
  for (const name of names) {
    const known = fullest.get(name.chain);
    if (name.chain >= 0 && (known === undefined || name.parts.words.length > known.parts.words.length))
      fullest.set(name.chain, name);
  }
  const named = (chain: number, { parts }: NameRead): Holder => ({
    index: chain,
    name: parts,
    known: parts.words.at(-1) ?? '',
    isPerson: personOf(parts.kind ?? chains[chain]?.kind ?? null),
  });
  const ofName = (name: NameRead): Holder => {
    const full = fullest.get(name.chain);
    const isShort = full?.parts.words.some((word) => name.parts.words.includes(word)) === true;
    const holder = named(isShort ? name.chain : -1 - names.indexOf(name), isShort ? full! : name);
    const told = name.descriptions.some((one) => one.of === 'person');
    return holder.isPerson === null && told ? { ...holder, isPerson: true } : holder;
  };
  const ofMention = (mention: EntityMention): Holder | null => {
    const target = mentions[mention.describes ?? mention.index]!;
    const index = chainOf[target.index] ?? -1;
    const name = fullest.get(index);
    if (name !== undefined) return named(index, name);
    // "Mr Beck, you are a Swede."
    const called = target.person === 2 ? calledIn(document, target.sentence, names) : undefined;
    if (called !== undefined) return { ...ofName(called), isPerson: true };
    const chain = chains[index];
    if (chain === undefined || chain.number === 'plural' || target.number === 'plural') return null;
    const head = document.sentences[target.sentence]!.tree?.tokens[target.head];
    const isPerson =
      chain.kind === 'person' ||
      target.kind === 'person' ||
      target.person === 2 ||
      (head !== undefined && isPeople(head));
    return isPerson ? { index, name: null, known: target.words.at(-1) ?? '', isPerson } : null;
  };
  return { ofName, ofMention };
}

function personOf(kind: EntityKind | null): boolean | null {
  return kind === null || kind === 'other' ? null : kind === 'person';
}

/** Who is spoken to by name in a sentence: "Beck, you are". */
function calledIn(document: Document, sentence: number, names: readonly NameRead[]): NameRead | undefined {
  const { tree } = document.sentences[sentence]!;
  const personal = packOf(document.language)?.pronouns?.personal;
  return names.find(({ sentence: its, token, to }) => {
    if (its !== sentence || tree === null) return false;
    const [mark, behind] = [tree.tokens[to + 1], tree.tokens[to + 2]];
    const spokenTo = mark?.text === ',' && behind !== undefined && personal?.get(behind.norm)?.person === 2;
    return spokenTo || tree.tokens[token]!.relation === 'vocative';
  });
}
