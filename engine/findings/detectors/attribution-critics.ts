import type { DocumentSentence } from '../../analysis/document.ts';
import type { Mention } from '../../analysis/entities/name-mentions.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import { prepositionOf } from '../../analysis/clauses/noun-phrases.ts';
import { phraseAt, stretchOf, type Statement } from '../../analysis/statements.ts';
import { subtree, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import { packOf, type Affairs } from '../../lexicon/language-pack.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';

/** That somebody was criticised, as one sentence has it. */
interface Criticism {
  readonly text: number;
  readonly sentence: DocumentSentence;
  /** "Faced harsh accusations", "was accused". */
  readonly phrase: Span;
  /** Those who criticise, where the sentence names them. */
  readonly critics: Span | null;
  readonly person: Entity;
}

/** By positions in a tree: who is criticised, the words that say so, who criticises (-1 for nobody named). */
interface Roles {
  readonly target: number;
  readonly words: readonly number[];
  readonly critics: number;
}

/** So many words of content must two reports of one criticism share, besides the name. */
const SHARED_WORDS = 1;
/** So many reports on one person are held against the others. */
const MOST_CRITICISMS = 20;
/** How many words behind the criticism say what it is for. */
const MATTER = 12;

/**
 * Rule `attribution.critics`: two texts report that one person was criticised for the same thing; one says by whom and the
 * other does not.
 */
export const attributionCritics: Detector = (context) => {
  const byPerson = new Map<Entity, Criticism[]>();
  for (const one of criticismsIn(context))
    byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  return [...byPerson.values()].flatMap((list) => {
    const taken = new Set<string>();
    const naming = new Set(list.filter((one) => one.critics !== null).map(({ text }) => text));
    return list.slice(0, MOST_CRITICISMS).flatMap((one): Nomination[] => {
      if (one.critics === null) return [];
      const other = list.find((two) => !naming.has(two.text) && sharedMatter(one, two) >= SHARED_WORDS);
      const key = `${one.text} ${other?.text}`;
      if (other === undefined || taken.has(key)) return [];
      taken.add(key);
      return [onlyOneNames(one, one.critics, other, context)];
    });
  });
};

function criticismsIn(context: ComparisonContext): Criticism[] {
  return context.documents.flatMap(({ language, sentences }, text) => {
    const affairs = packOf(language)?.affairs;
    if (affairs === undefined) return [];
    return sentences.flatMap((sentence): Criticism[] => {
      if (!hasClass(sentence.form, 'criticism')) return [];
      const mentions = context.mentionsOf(text, sentence.index);
      if (mentions.length === 0) return [];
      return sentence.statements.flatMap((statement): Criticism[] => {
        const roles = rolesOf(statement, affairs);
        if (roles === null) return [];
        const { tree } = statement;
        const person = personAt(tree, roles.target, mentions, context);
        if (person === null) return [];
        const critics = roles.critics < 0 ? null : criticsAt(tree, roles.critics, affairs);
        return [{ text, sentence, phrase: stretchOf(tree, ...roles.words), critics, person }];
      });
    });
  });
}

/** Who is criticised by whom, where a clause tells of a criticism; null where it does not, or denies it. */
function rolesOf({ tree, clause, standing, quoted }: Statement, affairs: Affairs): Roles | null {
  const { verbs, meets, nouns, from } = affairs.criticism;
  const { predicate, verb, lemma } = clause;
  if (quoted || verb === null || standing.polarity !== 'positive') return null;
  const behind = (phrases: readonly number[], word: number) =>
    phrases.find((at) => at > word && from.has(tree.tokens[subtree(tree, at)[0]!]!.norm)) ?? -1;
  const beside = clause.obliques.map(({ head }) => head);
  if (verbs.has(lemma)) {
    const target = verb.voice === 'passive' ? clause.subject : clause.undergoer;
    // "By rights groups" is an agent, whatever the parser made of it.
    const others = [...beside, ...(clause.object === null ? [] : [clause.object.head])];
    const critics = clause.actor?.head ?? behind(others, predicate);
    return target === null ? null : { target: target.head, words: [...verb.auxiliaries, predicate], critics };
  }
  const met = [
    ...(clause.object === null ? [] : [{ head: clause.object.head, phrase: lemma }]),
    ...clause.obliques.map(({ head, preposition }) => ({ head, phrase: `${lemma} ${preposition}` })),
  ].find(({ head, phrase }) => meets.has(phrase) && nouns.has(tree.tokens[head]!.lemma));
  if (met === undefined || clause.subject === null) return null;
  const critics = behind([...beside, ...tree.children[met.head]!], met.head);
  return { target: clause.subject.head, words: [predicate, met.head], critics };
}

/** The person whom a phrase names; of a pronoun the last one named before it in the sentence. */
function personAt(
  tree: Tree,
  head: number,
  mentions: readonly Mention[],
  { names }: ComparisonContext,
): Entity | null {
  const { start, end } = stretchOf(tree, ...subtree(tree, head));
  const isPronoun = tree.tokens[head]!.pos === 'PRON';
  const named = mentions.filter((mention) =>
    isPronoun ? mention.end <= start : mention.start < end && mention.end > start,
  );
  return (
    named.map((mention) => names.entityOf.get(mention)!).findLast(({ kind }) => kind === 'person') ?? null
  );
}

/** The critics without the preposition before them and what they criticise; to the end of a run of nouns ("rights groups"). */
function criticsAt(tree: Tree, head: number, { criticism: { from, reasons } }: Affairs): Span {
  const cut = ({ index, norm }: TreeToken) => from.has(norm) || reasons.has(prepositionOf(tree, index));
  const phrase = phraseAt(tree, head, cut).filter((at) => tree.tokens[at]!.pos !== 'PUNCT');
  let last = Math.max(...phrase);
  while (isNoun(tree.tokens[last]!) && isNoun(tree.tokens[last + 1])) last += 1;
  return stretchOf(tree, ...phrase, last);
}

function isNoun(token: TreeToken | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

/** How many words of content both have behind the criticism, where its matter stands. */
function sharedMatter(a: Criticism, b: Criticism): number {
  const own = new Set(a.person.mentions.flatMap(({ words }) => words));
  const matter = ({ sentence: { words }, phrase }: Criticism) =>
    new Set(
      words
        .filter(
          ({ start, isStop, key, proper }) => start >= phrase.end && !isStop && !own.has(key) && !proper,
        )
        .slice(0, MATTER)
        .map(({ stem }) => stem),
    );
  const other = matter(b);
  return [...matter(a)].filter((stem) => other.has(stem)).length;
}

function onlyOneNames(
  { text, phrase, person }: Criticism,
  critics: Span,
  silent: Criticism,
  { documents }: ComparisonContext,
): Nomination {
  const slots = {
    person: person.name,
    critics: documents[text]!.text.slice(critics.start, critics.end),
    named: {
      text,
      start: Math.min(phrase.start, critics.start),
      end: Math.max(phrase.end, critics.end),
      focus: [critics],
    },
    silent: { text: silent.text, ...silent.phrase, focus: [silent.phrase] },
  };
  return nominate('attribution.critics', { witnesses: [slots.named, slots.silent], slots });
}
