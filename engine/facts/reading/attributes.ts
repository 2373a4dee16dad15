import type { Document } from '../../analysis/document.ts';
import type { EntityMention, Gender } from '../../analysis/mentions/mention.ts';
import { classOfNoun, genderOfClass } from '../../analysis/mentions/noun-class.ts';
import type { Tree, TreeToken } from '../../analysis/tree/tree.ts';
import { countryOf } from '../../lexicon/en/countries.ts';
import type { Span } from '../../types.ts';
import { descriptionAt, descriptionsBeside, isPeople, type Description } from './descriptions.ts';
import { holdersOf, type Holder } from './holders.ts';
import type { NameRead } from './names.ts';

/**
 * What a text says of somebody: an office ("the finance director", "Mayor"), a nationality ("a Swede"), a gender ("she"); and of
 * something else with a name what it is ("Ferring, the warehouse"). Each with the words that say it.
 */
export type AttributeValue =
  | { readonly attribute: 'office'; readonly words: readonly string[]; readonly former: boolean }
  | { readonly attribute: 'nationality'; readonly country: string }
  | { readonly attribute: 'gender'; readonly gender: Gender }
  | { readonly attribute: 'kind'; readonly noun: string };

/** An attribute of somebody or something, in its place. */
export interface Attribute extends Span {
  readonly sentence: number;
  /** The head of its words in the tree of the sentence. */
  readonly token: number;
  readonly holder: Holder;
  readonly value: AttributeValue;
}

/** The attributes that a document tells of persons, and of what else has a name, in order. All of it is parsed for them. */
export function attributesOf(document: Document, names: readonly NameRead[]): Attribute[] {
  const holders = holdersOf(document, names);
  const found = new Map<string, Attribute>();
  const add = (attribute: Attribute) => {
    const { value, sentence, token, holder } = attribute;
    // That somebody is male is told once.
    const key =
      value.attribute === 'gender'
        ? `${holder.index} ${value.gender}`
        : `${value.attribute} ${sentence} ${token}`;
    if (!found.has(key)) found.set(key, attribute);
  };
  for (const name of names) {
    const holder = holders.ofName(name);
    const { tree } = document.sentences[name.sentence]!;
    if (tree === null) continue;
    for (const one of [
      ...descriptionAttributes(tree, name.descriptions, holder.isPerson),
      ...nounBehind(tree, name),
    ])
      if (holder.isPerson !== (one.value.attribute === 'kind'))
        add({ ...one, sentence: name.sentence, holder });
    const { sex } = name.parts;
    if (sex !== null && holder.isPerson !== false)
      add(whole(name, name.token, holder, { attribute: 'gender', gender: sex }));
  }
  for (const mention of document.entities.mentions) {
    const holder = holders.ofMention(mention);
    if (holder !== null && holder.isPerson !== false)
      for (const one of ofMention(document, mention, holder)) add(one);
  }
  for (const { tree, index: sentence } of document.sentences)
    for (const token of tree?.tokens ?? [])
      if (isSomeOfPeople(tree!, token)) {
        const holder: Holder = { index: -1, name: null, known: token.norm, isPerson: true };
        add({
          ...word(token, { attribute: 'nationality', country: countryOf(token.norm)! }),
          sentence,
          holder,
        });
      }
  return [...found.values()].sort((x, y) => x.start - y.start);
}

/** "The Swede", where nothing behind it makes it an adjective; "the Swiss" may be many. */
function isSomeOfPeople(tree: Tree, token: TreeToken): boolean {
  if (!isPeople(token) || tree.tokens[token.index - 1]?.norm !== 'the') return false;
  const behind = tree.tokens[token.index + 1];
  return !/(?:sh|ch|ese|s)$/.test(token.norm) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(behind?.pos ?? '');
}

type Told = Omit<Attribute, 'sentence' | 'holder'>;

/** @param isPerson whether they are said of a person; null where nothing tells */
function descriptionAttributes(
  tree: Tree,
  descriptions: readonly Description[],
  isPerson: boolean | null = null,
): Told[] {
  return descriptions.flatMap(({ start, end, token, words, former, people, ...one }): Told[] => {
    const of = one.of ?? (isPerson === true ? 'person' : null);
    const head = tree.tokens[token]!;
    const noun = head.lemma.toLowerCase();
    const found: Told[] = [];
    if (people !== null)
      found.push(word(tree.tokens[people.token]!, { attribute: 'nationality', country: people.country }));
    if (of !== 'person') found.push(word(head, { attribute: 'kind', noun }));
    else if (!isPeople(head))
      found.push({ start, end, token, value: { attribute: 'office', words, former } });
    const gender = of === 'person' ? genderOfClass(classOfNoun(noun)) : null;
    if (gender === 'female' || gender === 'male') found.push(word(head, { attribute: 'gender', gender }));
    return found;
  });
}

function word({ start, end, index }: TreeToken, value: AttributeValue): Told {
  return { start, end, token: index, value };
}

/** "The Ferring warehouse". */
function nounBehind(tree: Tree, { token, to }: NameRead): Told[] {
  const { relation, head } = tree.tokens[token]!;
  const noun = tree.tokens[to + 1];
  if (relation !== 'compound' || noun === undefined || noun.index !== head || noun.pos !== 'NOUN') return [];
  return [word(noun, { attribute: 'kind', noun: noun.lemma.toLowerCase() })];
}

function whole(
  mention: Span & { readonly sentence: number },
  token: number,
  holder: Holder,
  value: AttributeValue,
): Attribute {
  const { start, end, sentence } = mention;
  return { start, end, sentence, token, holder, value };
}

/** What a pronoun, a complement ("is a Swede") or another mention of somebody tells. */
function ofMention(document: Document, mention: EntityMention, holder: Holder): Attribute[] {
  const { sentence, from, to, head, form, gender, nationality } = mention;
  const { tree } = document.sentences[sentence]!;
  if (tree === null) return [];
  if (form === 'pronoun')
    return holder.name !== null && (gender === 'female' || gender === 'male')
      ? [whole(mention, head, holder, { attribute: 'gender', gender })]
      : [];
  const found: Told[] = [];
  const describes = mention.describes !== null;
  if (nationality !== null && (describes || (form !== 'indefinite' && form !== 'bare'))) {
    const people = tree.tokens.slice(from, to + 1).find(isPeople) ?? tree.tokens[head]!;
    found.push(word(people, { attribute: 'nationality', country: nationality }));
  }
  if (describes && form !== 'name' && holder.name !== null) {
    const told = descriptionAt(tree, head);
    // A complement is an office whatever its noun: "became consul".
    const of = tree.tokens[head]!.relation === 'appos' ? told.of : 'person';
    if (of === 'person') found.push(...descriptionAttributes(tree, [{ ...told, of }]));
  }
  // "The professor, a Norwegian".
  if (form === 'definite')
    found.push(
      ...descriptionAttributes(tree, descriptionsBeside(tree, from, to)).filter(
        ({ value }) => value.attribute === 'nationality',
      ),
    );
  return found.map((one): Attribute => ({ ...one, sentence, holder }));
}
