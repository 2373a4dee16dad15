import type { Annotation } from '../model/model.ts';

/** A shorter sentence has no such clause. */
const FEWEST = 4;
const PRONOUN = /^(?:WP|WDT)$/;
const NOUN = /^NN/;
const FINITE = /^VB[DZP]$/;
const VERB = /^VB/;
/** Of a verb below the one that the parser took for the main verb, where the true one hangs. */
const MISLAID = /^(?:conj|parataxis|ccomp|advcl|dep|xcomp|acl)/;
const INSIDE_PHRASE = /^(?:flat|compound|nmod|appos|amod|nummod|conj)/;

/**
 * Mends a common error of parsers: of "The driver, who was not hurt, called the police" they make "was hurt" the main verb and hang
 * "called" on it. What a relative pronoun opens is a clause of the noun before it, and the verb behind it the main one.
 */
export function withRelativeClauses(words: readonly string[], annotation: Annotation): Annotation {
  if (annotation.tags.length < FEWEST) return annotation;
  const mended = { heads: [...annotation.heads], relations: [...annotation.relations] };
  for (let at = 1; at < words.length - 1; at += 1)
    if (PRONOUN.test(annotation.tags[at]!)) mend(words, annotation.tags, mended, at);
  const tags = [...annotation.tags];
  asserted(words, tags, mended);
  return { ...annotation, ...mended, tags };
}

/** "Her decision to resign surprised the council", "the plane, which carried forty, crashed": a past form taken for a participle. */
function asserted(words: readonly string[], tags: string[], { heads, relations }: Arcs): void {
  const root = heads.indexOf(-1);
  if (root < 0 || !/^(?:NN|CD|DT)/.test(tags[root]!) || !/^[.!?]$/.test(words.at(-1)!)) return;
  if (heads.some((head, at) => head === root && /^(?:nsubj|cop)/.test(relations[at]!))) return;
  const clause = heads.findIndex((head, at) => head === root && relations[at] === 'acl:relcl');
  // A sentence tells something by a finite verb: "Nine people died".
  const isWithoutVerb = !tags.some((tag) => /^(?:VB[DZP]|MD)$/.test(tag));
  const verb = heads.findIndex(
    (head, at) =>
      (head === root || isInside(heads, relations, head, root)) &&
      relations[at] === 'acl' &&
      /^VB[DN]$/.test(tags[at]!) &&
      // Participles of a noun are passive and have no object.
      (tags[at] === 'VBD' ||
        isWithoutVerb ||
        heads.some((above, child) => above === at && relations[child] === 'obj') ||
        (clause >= 0 && at > clause && words[at - 1] === ',')),
  );
  if (verb < 0) return;
  [heads[verb], relations[verb], tags[verb]] = [-1, 'root', 'VBD'];
  [heads[root], relations[root]] = [verb, 'nsubj'];
  for (const [at, head] of heads.entries()) if (head === root && at > verb) heads[at] = verb;
}

interface Arcs {
  readonly heads: number[];
  readonly relations: string[];
}

function mend(
  words: readonly string[],
  tags: readonly string[],
  { heads, relations }: Arcs,
  pronoun: number,
): void {
  const noun = words[pronoun - 1] === ',' ? pronoun - 2 : pronoun - 1;
  if (noun < 0 || !NOUN.test(tags[noun]!)) return;
  const inner = verbOf(tags, heads, pronoun);
  if (inner < 0 || relations[inner]!.startsWith('acl')) return;
  const top = phraseTop(heads, relations, noun, pronoun);
  // The noun is subject of the verb behind the pronoun, or has that verb hanging on it in another way.
  const isSubject = heads[top] === inner;
  const isAbove = heads[inner] === top && heads[top] === -1;
  if (!isSubject && !isAbove) return;
  const isMain = (at: number) => isMainVerb(tags, heads, relations, at);
  const isBelow = heads[inner]! > inner && isMain(heads[inner]!);
  const outer = isBelow
    ? heads[inner]!
    : heads.findIndex(
        (head, at) =>
          at > inner &&
          (head === heads[inner] || isBelowVerb(heads, at, inner)) &&
          MISLAID.test(relations[at]!) &&
          isMain(at),
      );
  if (outer < 0) return;
  const place = isBelow ? outer : inner;
  const [head, relation] = isSubject ? [heads[place]!, relations[place]!] : [-1, 'root'];
  [heads[outer], relations[outer]] = [head, relation];
  [heads[top], relations[top]] = [outer, hasPassive(heads, relations, outer) ? 'nsubj:pass' : 'nsubj'];
  [heads[inner], relations[inner]] = [noun, 'acl:relcl'];
  if (heads[pronoun] !== inner) [heads[pronoun], relations[pronoun]] = [inner, 'nsubj'];
  for (const [at, above] of heads.entries())
    if (above === inner && at !== pronoun && (at > outer || at < top)) heads[at] = outer;
}

/** Whether a word belongs to the phrase of another: "men" of "three of the men". */
function isInside(
  heads: readonly number[],
  relations: readonly string[],
  word: number,
  top: number,
): boolean {
  let at = word;
  while (at >= 0 && at !== top && INSIDE_PHRASE.test(relations[at]!)) at = heads[at]!;
  return at === top;
}

function isBelowVerb(heads: readonly number[], word: number, verb: number): boolean {
  for (let at = heads[word]!; at >= 0; at = heads[at]!) if (at === verb) return true;
  return false;
}

/** The verb of the clause that a relative pronoun opens: the one it hangs on, or the first behind it. */
function verbOf(tags: readonly string[], heads: readonly number[], pronoun: number): number {
  const head = heads[pronoun]!;
  if (head > pronoun) return head;
  return tags.findIndex((tag, at) => at > pronoun && VERB.test(tag));
}

/** The head of the whole phrase before the pronoun: "head" of "the head of the family, who". */
function phraseTop(
  heads: readonly number[],
  relations: readonly string[],
  noun: number,
  pronoun: number,
): number {
  let top = noun;
  while (heads[top]! >= 0 && heads[top]! < pronoun && INSIDE_PHRASE.test(relations[top]!)) top = heads[top]!;
  return top;
}

/** A finite verb, or one with a finite auxiliary, without subject, conjunction or mark of its own. */
function isMainVerb(
  tags: readonly string[],
  heads: readonly number[],
  relations: readonly string[],
  verb: number,
): boolean {
  let finite = FINITE.test(tags[verb]!);
  for (const [at, head] of heads.entries()) {
    if (head !== verb) continue;
    if (/^(?:nsubj|csubj|expl|cc$|mark)/.test(relations[at]!)) return false;
    if (/^(?:aux|cop)/.test(relations[at]!) && (FINITE.test(tags[at]!) || tags[at] === 'MD')) finite = true;
  }
  return finite;
}

function hasPassive(heads: readonly number[], relations: readonly string[], verb: number): boolean {
  return heads.some((head, at) => head === verb && relations[at] === 'aux:pass');
}
