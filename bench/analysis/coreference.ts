import { entitiesIn } from '../../engine/analysis/entities/resolve.ts';
import type { Chooser } from '../../engine/analysis/entities/decision.ts';
import type { Entities } from '../../engine/analysis/entities/chain.ts';
import { pronounOf } from '../../engine/lexicon/en/pronouns.ts';
import { grammarOf } from '../../engine/analysis/languages.ts';
import { baseRelation, dependents, type Tree } from '../../engine/analysis/tree/tree.ts';
import { evaluationFile, hasEvaluationData } from '../evaluation-data.ts';
import { goldEntities } from '../../engine/analysis/entities/training/gold-entities.ts';
import {
  gumDocuments,
  type GoldDocument,
  type GoldMention,
} from '../../engine/analysis/entities/training/gum-coreference.ts';

/** One line of the table. */
export interface CoreferenceRow {
  readonly set: string;
  readonly measure: string;
  readonly value: string;
  readonly target: string;
}

/** What is counted over documents; see {@link coreferenceRows}. */
export interface CoreferenceCount {
  pronouns: number;
  pronounsRight: number;
  pronounsNearest: number;
  pronounsLinked: number;
  links: number;
  linksRight: number;
  goldLinks: number;
}

/** Builds trees for the sentences of a treebank document from its words alone. */
export type Parse = (document: GoldDocument) => readonly Tree[];

/**
 * Coreference on GUM's development documents (CC BY genres). Mentions match where their heads are one token, else where
 * their first and last words are.
 *
 * - Pronouns: of the third-person personal pronouns of the treebank that take up an entity mentioned before, the share whose chain
 *   has, as its nearest earlier mention that is no pronoun (where all are pronouns: its nearest), a mention of the same entity.
 * - Links of names and definite phrases ("the driver", "her driver"): a mention and the nearest earlier one of its chain.
 *   Precision: share of the links whose ends are mentions of one entity of the treebank. Recall: share of the treebank's names and
 *   definite phrases whose entity was mentioned before that have such a link.
 */
export function coreferenceRows(): CoreferenceRow[] {
  if (!hasEvaluationData()) return [];
  const documents = gumDocuments(evaluationFile('ud', 'en-gum-dev.conllu'));
  const rows = (name: string, count: CoreferenceCount): CoreferenceRow[] => [
    {
      set: name,
      measure: 'third-person pronouns, right entity',
      value: share(count.pronounsRight, count.pronouns),
      target: '>= .72',
    },
    {
      set: name,
      measure: 'their nearest earlier mention of any form, right entity',
      value: share(count.pronounsNearest, count.pronouns),
      target: '',
    },
    {
      set: name,
      measure: 'third-person pronouns linked, right entity',
      value: share(count.pronounsRight, count.pronounsLinked),
      target: '',
    },
    {
      set: name,
      measure: 'links of names and definite phrases, precision',
      value: share(count.linksRight, count.links),
      target: '>= .85',
    },
    {
      set: name,
      measure: 'the same, recall',
      value: share(count.linksRight, count.goldLinks),
      target: '>= .60',
    },
  ];
  return [
    ...rows('GUM dev, gold trees', countOf(documents)),
    ...rows('GUM dev, own trees', countOf(documents, ownTrees)),
  ];
}

/** Trees of our own over the words of the treebank. */
export function ownTrees({ trees }: GoldDocument): Tree[] {
  const grammar = grammarOf('en')!;
  return trees.map((tree) => {
    const { tags, pos, heads, relations } = grammar.model.annotate(tree.tokens.map(({ text }) => text));
    const tokens = tree.tokens.map((token, at) => ({
      ...token,
      tag: tags[at]!,
      pos: pos[at]!,
      head: heads[at]!,
      relation: relations[at]!,
      lemma: grammar.lemmaOf(token.text, pos[at]!, tags[at]!),
    }));
    const children: number[][] = tokens.map(() => []);
    for (const { head, index } of tokens) if (head >= 0) children[head]!.push(index);
    return { ...tree, tokens, children, root: tokens.findIndex(({ head }) => head < 0) };
  });
}

const share = (part: number, whole: number) =>
  `${whole === 0 ? '-' : (part / whole).toFixed(3)} (${part} of ${whole})`;

/** Counts over documents; trees of the treebank where no parser is given. */
export function countOf(
  documents: readonly GoldDocument[],
  parse?: Parse,
  choose?: Chooser,
): CoreferenceCount {
  const count: CoreferenceCount = {
    pronouns: 0,
    pronounsRight: 0,
    pronounsNearest: 0,
    pronounsLinked: 0,
    links: 0,
    linksRight: 0,
    goldLinks: 0,
  };
  for (const document of documents) {
    const trees = parse?.(document) ?? document.trees;
    judge(document, entitiesIn(trees, document.text, choose === undefined ? {} : { choose }), count);
  }
  return count;
}

function judge(document: GoldDocument, entities: Entities, count: CoreferenceCount): void {
  const { mentions, chains, chainOf } = entities;
  const gold = goldEntities(document, mentions);
  const byHead = new Map(mentions.map((one) => [`${one.sentence}:${one.head}`, one]));
  const earlier = (index: number) => chains[chainOf[index]!]!.mentions.filter((one) => one < index).reverse();
  const rightLink = (index: number) => {
    const nearest = earlier(index)[0];
    return nearest !== undefined && gold[index] !== undefined && gold[index] === gold[nearest];
  };
  const seen = new Set<string>();
  for (const mention of document.mentions) {
    const before = seen.has(mention.entity);
    seen.add(mention.entity);
    if (!before) continue;
    const form = goldForm(document, mention);
    const mine = byHead.get(`${mention.sentence}:${mention.head}`);
    if (form === 'pronoun') {
      count.pronouns += 1;
      if (mine === undefined) continue;
      const list = earlier(mine.index);
      const nearest = list.find((one) => mentions[one]!.form !== 'pronoun') ?? list[0];
      if (nearest !== undefined && gold[nearest] === mention.entity) count.pronounsRight += 1;
      if (list.length > 0 && gold[list[0]!] === mention.entity) count.pronounsNearest += 1;
    } else if (form === 'telling') count.goldLinks += 1;
  }
  for (const { index, form, person } of mentions) {
    if (form === 'pronoun' && person === 3 && earlier(index).length > 0) count.pronounsLinked += 1;
    if (
      form === 'pronoun' ||
      form === 'bare' ||
      form === 'indefinite' ||
      form === 'demonstrative' ||
      earlier(index).length === 0
    )
      continue;
    count.links += 1;
    if (rightLink(index)) count.linksRight += 1;
  }
}

/** A third-person pronoun, or a name or definite phrase, by the tree of the treebank. */
function goldForm({ trees }: GoldDocument, { sentence, head }: GoldMention): 'pronoun' | 'telling' | null {
  const tree = trees[sentence]!;
  const token = tree.tokens[head]!;
  if (/^PRP/.test(token.tag)) return pronounOf(token.norm)?.person === 3 ? 'pronoun' : null;
  if (token.pos === 'PROPN') return baseRelation(token) === 'compound' ? null : 'telling';
  const definite = dependents(tree, head, 'det').some((at) => /^the$/.test(tree.tokens[at]!.norm));
  return token.pos === 'NOUN' && (definite || dependents(tree, head, 'nmod:poss').length > 0)
    ? 'telling'
    : null;
}
