import { packOf } from '../../lexicon/language-pack.ts';
import type { Annotation, Model } from '../model/model.ts';
import { interpolationsIn, type Interpolation } from './interpolations.ts';
import { withoutTitleCase } from './title-case.ts';
import { withSubjectsBehindPhrases } from './fronted-phrases.ts';
import { withSubordinateClauses } from './subordinate-clauses.ts';
import { withRelativeClauses } from './relative-clauses.ts';

/**
 * Tags and parses a sentence; clauses of reporting between or behind what they report ("..., police said") are parsed by themselves
 * and hang on the root of the rest as "parataxis", which is then parsed as if they were not there.
 *
 * @param reports whether a word with a tag is a verb of reporting
 */
export function annotate(
  model: Model,
  printed: readonly string[],
  reports: (word: string, tag: string) => boolean,
): Annotation {
  const { headlineArticle } = packOf(model.language)?.orthography ?? {};
  const words = (headlineArticle === undefined ? null : withoutTitleCase(printed)) ?? printed;
  const whole = asHeadline(model, headlineArticle, words, model.annotate(words));
  const found = interpolationsIn({
    words,
    tags: whole.tags,
    reports: (at) => /^VB[DZPN]?$/.test(whole.tags[at] ?? '') && reports(words[at]!, whole.tags[at]!),
  });
  const parsed = found.length === 0 ? whole : parsedApart(model, words, whole.tags, found);
  const mended = withSubjectsBehindPhrases(
    words,
    withSubordinateClauses(words, withRelativeClauses(words, parsed)),
  );
  return isTree(mended) ? mended : parsed;
}

/** Whether every word hangs on the root in the end: what reads a tree goes up and down without looking back. */
function isTree({ heads }: Annotation): boolean {
  return heads.every((_, word) => {
    let at = word;
    for (let steps = 0; steps <= heads.length; steps += 1) {
      if (at < 0) return true;
      at = heads[at]!;
    }
    return false;
  });
}

/**
 * "Court strikes down ban": taggers see nothing but nouns in a headline without article. With one before it they find the verb, so it
 * is read with one where there is no verb otherwise.
 */
function asHeadline(
  model: Model,
  article: string | undefined,
  words: readonly string[],
  read: Annotation,
): Annotation {
  const isVerb = (tag: string) => /^(?:VB|MD)/.test(tag);
  if (article === undefined || words.length < 3 || /^\P{L}+$/u.test(words.at(-1)!) || read.tags.some(isVerb))
    return read;
  const { tags, pos, heads, relations } = model.annotate([article, ...words]);
  const root = heads.indexOf(-1);
  if (root < 1 || !isVerb(tags[root]!) || heads.includes(0)) return withVerb(read);
  return {
    tags: tags.slice(1),
    pos: pos.slice(1),
    heads: heads.slice(1).map((head) => (head < 0 ? head : head - 1)),
    relations: relations.slice(1),
  };
}

/** A noun at the root with an object or a particle is a verb, and the noun before it its subject. */
function withVerb(read: Annotation): Annotation {
  const root = read.heads.indexOf(-1);
  const governs = (at: number, relation: RegExp) =>
    read.heads[at] === root && relation.test(read.relations[at]!);
  const isNoun = /^NNP?S?$/.test(read.tags[root] ?? '');
  if (!isNoun || !read.tags.some((_, at) => at > root && governs(at, /^(?:obj|compound:prt)$/))) return read;
  const before = read.heads.findLastIndex(
    (_, at) => at < root && governs(at, /^(?:compound|amod|nmod|nsubj|obl)/),
  );
  const tags = read.tags.map((tag, at) => (at === root ? (/S$/.test(tag) ? 'VBZ' : 'VBP') : tag));
  const pos = read.pos.map((one, at) => (at === root ? 'VERB' : one));
  const relations = read.relations.map((relation, at) => (at === before ? 'nsubj' : relation));
  return { ...read, tags, pos, relations };
}

const INTRODUCES = /^(?:IN|RB|WRB|TO|VBG)$/;

function parsedApart(
  model: Model,
  words: readonly string[],
  first: readonly string[],
  found: readonly Interpolation[],
): Annotation {
  const tags: string[] = [];
  const pos: string[] = [];
  const heads: number[] = [];
  const relations: string[] = [];
  const place = (positions: readonly number[], root: number, relation: string): number => {
    const part = model.annotate(positions.map((at) => words[at]!));
    let top = -1;
    for (const [index, at] of positions.entries()) {
      const head = part.heads[index]!;
      [tags[at], pos[at]] = [part.tags[index]!, part.pos[index]!];
      if (head < 0) top = at;
      heads[at] = head < 0 ? root : positions[head]!;
      relations[at] = head < 0 ? relation : part.relations[index]!;
    }
    return top;
  };
  // "At least initially, Sturm said, there will be": the comma behind an introduction stays.
  const kept = INTRODUCES.test(first[0] ?? '') && words[found[0]!.from] === ',' ? found[0]!.from : -1;
  const isInside = (at: number) => at !== kept && found.some(({ from, to }) => at >= from && at < to);
  const root = place(
    [...words.keys()].filter((at) => !isInside(at)),
    -1,
    'root',
  );
  for (const { from, to } of found) {
    const inner = Array.from({ length: to - from }, (_, at) => from + at).filter((at) => at !== kept);
    const marks = inner.filter((at) => (at === from || at === to - 1) && /^\P{L}+$/u.test(words[at]!));
    const top = place(
      inner.filter((at) => !marks.includes(at)),
      root,
      'parataxis',
    );
    for (const at of marks) {
      [tags[at], pos[at]] = [words[at] === ',' ? ',' : "''", 'PUNCT'];
      [heads[at], relations[at]] = [top, 'punct'];
    }
  }
  return { tags, pos, heads, relations };
}
