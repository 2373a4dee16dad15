import { PLURAL_WITHOUT_S, SINGULAR_WITH_S } from '../../lexicon/en/plural-only.ts';
import { countryOf } from '../../lexicon/en/countries.ts';
import { packOf, type Pronoun, type PronounWords } from '../../lexicon/language-pack.ts';
import { baseRelation, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import { ageOf } from './age.ts';
import { describedBy } from './descriptions.ts';
import { extentsOf, type Extents } from './extents.ts';
import type { EntityMention, Gender, MentionForm } from './mention.ts';
import { genderOfName, isPersonNoun, kindOfName, namePartsOf } from './name.ts';
import { classOfNoun, genderOfClass, kindOfClass } from './noun-class.ts';

type Draft = Omit<EntityMention, 'index' | 'describes'>;

/**
 * The mentions of a text, sentence by sentence: noun phrases, pronouns and possessives, and beside the parts of a coordination
 * ("Beck and Lund") the whole. Without the language's pronouns and nouns, names alone.
 */
export function mentionsIn(trees: readonly Tree[]): EntityMention[] {
  const mentions: EntityMention[] = [];
  for (const tree of trees) {
    const drafts = mentionsOfTree(tree);
    const base = mentions.length;
    const byHead = new Map<number, number>();
    for (const [at, { head }] of drafts.entries())
      if (!isGroup(drafts[at]!, drafts[at + 1])) byHead.set(head, base + at);
    for (const [at, draft] of drafts.entries()) {
      // "The founders were Beck and Lund" describes neither alone.
      const part = isGroup(drafts[at - 1] ?? draft, draft) && at > 0;
      const of = part ? -1 : describedBy(tree, draft.head);
      const describes = draft.form === 'pronoun' || of < 0 ? null : (byHead.get(of) ?? null);
      mentions.push({ ...draft, index: mentions.length, describes });
    }
  }
  return mentions;
}

/** Of two drafts with one head the first is the coordination. */
function isGroup(draft: Draft, next: Draft | undefined): boolean {
  return next !== undefined && next.head === draft.head && next.sentence === draft.sentence;
}

function mentionsOfTree(tree: Tree): Draft[] {
  const extents = extentsOf(tree);
  const { pronouns } = packOf(tree.language) ?? {};
  const drafts: Draft[] = [];
  for (const { index } of tree.tokens) {
    const draft = mentionAt(tree, index, extents, pronouns);
    if (draft === null) continue;
    const group = groupAt(tree, draft, extents);
    if (group !== null) drafts.push(group);
    drafts.push(draft);
  }
  return drafts.sort((x, y) => x.start - y.start || y.end - x.end || x.head - y.head);
}

const NOMINAL = /^(?:NOUN|PROPN)$/;
/** Parts of a name or a compound, which are mentions only where a name stands before a noun: "the Obama speech". */
const PART = /^(?:compound|flat|fixed|goeswith)$/;

/** Without pronouns of its language names alone are read of a tree. */
function mentionAt(tree: Tree, at: number, extents: Extents, pronouns?: PronounWords): Draft | null {
  const token = tree.tokens[at]!;
  if (!/[\p{L}\p{N}]/u.test(token.text) || /^(?:W|EX)/.test(token.tag) || token.norm === 'there') return null;
  const relation = baseRelation(token);
  if (NOMINAL.test(token.pos)) {
    if (token.relation === 'nmod:desc') return null;
    if (PART.test(relation)) {
      const head = tree.tokens[token.head];
      if (relation !== 'compound' || token.pos !== 'PROPN' || head?.pos !== 'NOUN') return null;
    }
    if (pronouns === undefined && token.pos !== 'PROPN') return null;
    return nominal(tree, at, extents);
  }
  if (pronouns === undefined) return null;
  const pronoun = pronouns.personal.get(token.norm);
  if (pronoun !== undefined && /^PRP/.test(token.tag))
    return relation === 'expl' ? null : personal(tree, token, pronoun);
  if (token.pos === 'PRON' && pronouns.nominal.has(token.norm) && relation !== 'expl')
    return indefinite(tree, at, extents, pronouns);
  const determined =
    /^(?:JJ|VBN|VBG|CD)/.test(token.tag) && /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)$/.test(relation);
  return determined && dependents(tree, at, 'det').length > 0 ? nominal(tree, at, extents) : null;
}

function personal(tree: Tree, token: TreeToken, { family, person }: Pronoun): Draft {
  const gender: Gender | null =
    family === 'he' ? 'male' : family === 'she' ? 'female' : family === 'it' ? 'neuter' : null;
  const human = family === 'he' || family === 'she' || family === 'i' || family === 'we';
  return {
    start: token.start,
    end: token.end,
    sentence: tree.sentence,
    from: token.index,
    to: token.index,
    head: token.index,
    form: 'pronoun',
    kind: human ? 'person' : null,
    gender,
    number: family === 'they' || family === 'we' ? 'plural' : family === 'you' ? null : 'singular',
    person,
    quoted: token.quoted,
    words: [family],
    titles: [],
    nationality: null,
    age: null,
  };
}

function indefinite(
  tree: Tree,
  at: number,
  { first, last }: Extents,
  { human, plural, demonstrative }: PronounWords,
): Draft {
  const token = tree.tokens[at]!;
  return {
    start: tree.tokens[first[at]!]!.start,
    end: tree.tokens[last[at]!]!.end,
    sentence: tree.sentence,
    from: first[at]!,
    to: last[at]!,
    head: at,
    form: demonstrative.has(token.norm) ? 'demonstrative' : 'indefinite',
    kind: human.has(token.norm) ? 'person' : null,
    gender: null,
    number: plural.has(token.norm) ? 'plural' : 'singular',
    person: 3,
    quoted: token.quoted,
    words: [token.norm],
    titles: [],
    nationality: null,
    age: null,
  };
}

function nominal(tree: Tree, at: number, { first, last }: Extents): Draft {
  const { tokens } = tree;
  const token = tokens[at]!;
  const [from, to] = [first[at]!, last[at]!];
  const span = { start: tokens[from]!.start, end: tokens[to]!.end };
  const age = ageOf(tree, at, from, to);
  const determiner = formOf(tree, at);
  const named = token.pos === 'PROPN' ? !isCommonNoun(tree, at, determiner) : isTitleOfName(tree, at);
  const nationality = nationalityOf(tree, at);
  const base = {
    ...span,
    sentence: tree.sentence,
    from,
    to,
    head: at,
    person: 3,
    quoted: token.quoted,
    age,
    nationality,
  } as const;
  if (named) {
    const parts = namePartsOf(tree, at, from, to);
    const kind = kindOfName(tree, at, parts);
    const gender = genderOfName(parts, kind);
    const number = token.tag === 'NNPS' ? 'plural' : 'singular';
    return { ...base, form: 'name', kind, gender, number, words: parts.words, titles: parts.titles };
  }
  const noun = classOfNoun(token.lemma.toLowerCase());
  const number = numberOf(tree, at);
  const child =
    number === 'singular'
      ? genderOfClass(noun)
      : noun === 'man'
        ? 'male'
        : noun === 'woman'
          ? 'female'
          : null;
  const gender = age !== null && child === 'neuter' ? null : child;
  const kind = age !== null ? 'person' : kindOfClass(noun);
  const person = kind === 'person' || kind === null;
  return {
    ...base,
    form: determiner,
    kind,
    gender: number === 'plural' && !person ? null : gender,
    number,
    words: [token.lemma.toLowerCase()],
    titles: [],
  };
}

/** "rescue coordinator Max Huber", where the parser took the office for the head. */
function isTitleOfName(tree: Tree, at: number): boolean {
  const next = tree.tokens[at + 1];
  return (
    next?.pos === 'PROPN' &&
    next.head === at &&
    /^(?:flat|compound)$/.test(next.relation) &&
    isPersonNoun(tree.tokens[at]!.lemma)
  );
}

/** "The President", "the Company": a capitalised noun behind an article, alone. */
function isCommonNoun(tree: Tree, at: number, determiner: MentionForm): boolean {
  if (determiner === 'bare' || dependents(tree, at, 'flat', 'compound').length > 0) return false;
  const noun = tree.tokens[at]!.lemma.toLowerCase();
  const known = classOfNoun(noun);
  return known !== null && known !== 'place' && known !== 'artefact';
}

function formOf(tree: Tree, at: number): MentionForm {
  const { tokens } = tree;
  if (dependents(tree, at, 'nmod:poss').length > 0) return 'possessive';
  for (const one of dependents(tree, at, 'det')) {
    const { norm } = tokens[one]!;
    if (norm === 'the') return 'definite';
    if (/^(?:this|that|these|those|such)$/.test(norm)) return 'demonstrative';
    return /^(?:both)$/.test(norm) ? 'definite' : 'indefinite';
  }
  return dependents(tree, at, 'nummod').length > 0 ? 'indefinite' : 'bare';
}

function numberOf(tree: Tree, at: number): EntityMention['number'] {
  const { tag, norm } = tree.tokens[at]!;
  if (PLURAL_WITHOUT_S.has(norm)) return 'plural';
  if (SINGULAR_WITH_S.has(norm)) return 'singular';
  if (/^NNP?S$/.test(tag)) return 'plural';
  return /^NN/.test(tag) ? 'singular' : null;
}

function nationalityOf(tree: Tree, at: number): string | null {
  for (const one of [...dependents(tree, at, 'amod', 'compound'), at]) {
    const country = countryOf(tree.tokens[one]!.norm);
    if (country !== undefined && /^\p{Lu}/u.test(tree.tokens[one]!.text)) return country;
  }
  return null;
}

/** "Beck and Lund", where all parts are noun phrases. */
function groupAt(tree: Tree, draft: Draft, { last }: Extents): Draft | null {
  const { tokens } = tree;
  const others = dependents(tree, draft.head, 'conj').filter(
    (at) => NOMINAL.test(tokens[at]!.pos) || tokens[at]!.pos === 'PRON',
  );
  const end = others.at(-1);
  if (end === undefined || dependents(tree, draft.head, 'cop').length > 0) return null;
  const to = Math.max(draft.to, last[end]!);
  const conjunction = others.flatMap((at) => dependents(tree, at, 'cc'));
  if (conjunction.some((at) => tokens[at]!.norm !== 'and' && tokens[at]!.norm !== '&')) return null;
  return {
    ...draft,
    end: tokens[to]!.end,
    to,
    form: draft.form === 'pronoun' ? 'definite' : draft.form === 'name' ? 'bare' : draft.form,
    gender: null,
    number: 'plural',
    person: 3,
    words: [draft.words.at(-1)!, ...others.map((at) => tokens[at]!.lemma.toLowerCase())],
    titles: [],
    nationality: null,
    age: null,
  };
}
