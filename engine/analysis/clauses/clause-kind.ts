import { packOf } from '../../lexicon/language-pack.ts';
import { baseRelation, dependents, subtree, type Tree } from '../tree/tree.ts';
import type { ClauseKind } from './clause.ts';

/** What a clause is to the one above it; `above` is the predicate of that, -1 for none. */
export function clauseKindOf(tree: Tree, predicate: number, above: number): ClauseKind {
  const token = tree.tokens[predicate]!;
  const relation = baseRelation(token);
  if (above < 0) return 'main';
  const quoted = token.quoted && !tree.tokens[above]!.quoted;
  if (/^(?:conj|parataxis|advcl|appos|dep)$/.test(relation) && isSetOffReport(tree, predicate))
    return 'reporting';
  if (/^(?:conj|parataxis|advcl|dep|appos)$/.test(relation) && hasRelativeSubject(tree, predicate))
    return 'relative';
  switch (relation) {
    case 'ccomp':
      return quoted ? 'quoted' : 'complement';
    case 'xcomp':
      return 'complement';
    case 'csubj':
      return 'subject';
    case 'conj':
      return 'coordinate';
    case 'advcl':
      if (
        packOf(tree.language)?.complementisers?.has(markerOf(tree, predicate) ?? '') === true &&
        !isResult(tree, predicate)
      )
        return 'complement';
      return token.relation === 'advcl:relcl'
        ? 'relative'
        : isBareParticiple(tree, predicate)
          ? 'participial'
          : 'adverbial';
    case 'acl':
      if (token.relation === 'acl:relcl') return 'relative';
      // "A plan to resign", "the claim that it sank": what the noun is about.
      return isBareParticiple(tree, predicate)
        ? 'participial'
        : markerOf(tree, predicate) === null
          ? 'relative'
          : 'complement';
    case 'parataxis':
      if (isReporting(tree, predicate)) return 'reporting';
      return quoted ? 'quoted' : 'parenthetical';
    default:
      return markerOf(tree, predicate) === null ? 'parenthetical' : 'adverbial';
  }
}

/** "Police said" between or behind the words that they said: it has no complement of its own. */
function isReporting(tree: Tree, predicate: number): boolean {
  const { lemma } = tree.tokens[predicate]!;
  return (
    packOf(tree.language)?.reportingVerbs.has(lemma) === true &&
    dependents(tree, predicate, 'ccomp', 'obj').length === 0
  );
}

/** "..., said the mayor", "... ," the mayor told reporters: a subject of its own, set off by a mark, and nothing that joins it. */
function isSetOffReport(tree: Tree, predicate: number): boolean {
  const subject = dependents(tree, predicate, 'nsubj')[0] ?? -1;
  if (subject < 0 || dependents(tree, predicate, 'cc', 'mark').length > 0 || !isReporting(tree, predicate))
    return false;
  const first = subject > predicate ? predicate : Math.min(...subtree(tree, subject));
  return tree.tokens[first - 1]?.pos === 'PUNCT';
}

/** "..., which opened in May": a relative pronoun right behind a noun, wherever the parser hung the clause. */
function hasRelativeSubject(tree: Tree, predicate: number): boolean {
  const subject = tree.tokens[dependents(tree, predicate, 'nsubj')[0] ?? -1];
  if (subject === undefined || !/^(?:WP|WDT)$/.test(subject.tag)) return false;
  const before = tree.tokens[subject.index - 1];
  const noun = before?.text === ',' ? tree.tokens[subject.index - 2] : before;
  return noun !== undefined && /^(?:NOUN|PROPN)$/.test(noun.pos);
}

/** "So hot that it melted". */
function isResult(tree: Tree, predicate: number): boolean {
  const degrees = packOf(tree.language)?.degrees;
  const above = tree.tokens[predicate]!.head;
  return [above, ...(tree.children[above] ?? [])].some(
    (at) =>
      at < predicate &&
      dependents(tree, at, 'advmod', 'det', 'amod').some(
        (child) => degrees?.has(tree.tokens[child]!.norm) === true,
      ),
  );
}

function isBareParticiple(tree: Tree, predicate: number): boolean {
  const { tag, pos } = tree.tokens[predicate]!;
  const participle = /^VB[GND]$/.test(tag) || (pos === 'VERB' && !tag.startsWith('VB'));
  return (
    participle &&
    markerOf(tree, predicate) === null &&
    dependents(tree, predicate, 'nsubj', 'aux').length === 0
  );
}

/**
 * What joins a clause to another: its conjunction, preposition or "to", of several words with spaces ("in order to"), or the
 * adverb of a time, place or manner that opens it ("when"); null for none. In lower case.
 */
export function markerOf(tree: Tree, predicate: number): string | null {
  const { pos, relation } = tree.tokens[predicate]!;
  if (relation === 'root') return null;
  const marks = dependents(tree, predicate, ...(pos === 'VERB' ? ['mark', 'case'] : ['mark']))
    .filter((at) => tree.tokens[at]!.tag !== 'POS')
    .flatMap((at) => [at, ...dependents(tree, at, 'fixed')]);
  const opening = dependents(tree, predicate, 'advmod').filter(
    (at) => at < predicate && (tree.tokens[at]!.tag === 'WRB' || tree.tokens[at]!.pos === 'SCONJ'),
  );
  const all = (marks.length > 0 ? marks : opening.slice(0, 1)).sort((x, y) => x - y);
  if (all.length === 0) return null;
  // "For them to leave" is joined by "to".
  const together = all.filter((_, at) => all.slice(at).every((mark, more) => mark === all[at]! + more));
  return (together.length > 0 ? together : all).map((at) => tree.tokens[at]!.norm).join(' ');
}
