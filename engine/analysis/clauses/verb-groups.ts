import { packOf } from '../../lexicon/language-pack.ts';
import { baseRelation, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import type { Mood, Tense, VerbGroup } from './clause.ts';

/** Whether a word is a verb, by either tag set. */
export function isVerb({ tag, pos }: TreeToken): boolean {
  return pos === 'VERB' || pos === 'AUX' || tag.startsWith('VB');
}

/** Every group of a tree, in the order of their verbs: of full verbs, and of copulas ("is closed"). */
export function verbGroupsIn(tree: Tree): VerbGroup[] {
  return tree.tokens.flatMap(({ index, relation, pos }) => {
    const isAuxiliary = relation.startsWith('aux') || relation === 'cop' || pos === 'AUX';
    const isHead =
      relation !== 'amod' && ((!isAuxiliary && isVerb(tree.tokens[index]!)) || copulaOf(tree, index) >= 0);
    const group = isHead ? verbGroupOf(tree, index) : null;
    return group === null ? [] : [group];
  });
}

/** The copula of a predicate, or -1. */
export function copulaOf(tree: Tree, predicate: number): number {
  return dependents(tree, predicate, 'cop')[0] ?? -1;
}

/**
 * The group of a predicate: its own verb and auxiliaries ("has been told"), or its copula with theirs ("may be closed"); of verbs
 * that are coordinated the second shares the auxiliaries of the first where its form asks for one ("was struck and killed"). Null
 * where it is no verb and has no copula.
 */
export function verbGroupOf(tree: Tree, predicate: number): VerbGroup | null {
  const copula = copulaOf(tree, predicate);
  const head = tree.tokens[predicate];
  if (head === undefined || (copula < 0 && !isVerb(head) && auxiliariesOf(tree, predicate).length === 0))
    return null;
  const verb = copula >= 0 ? copula : predicate;
  const own = auxiliariesOf(tree, predicate);
  const shared = own.length === 0 && copula < 0 ? sharedAuxiliaries(tree, predicate) : own;
  const marked = dependents(tree, predicate, 'mark').some((at) => tree.tokens[at]!.tag === 'TO');
  return describe(tree, verb, shared, marked || shared.some((at) => tree.tokens[at]!.tag === 'TO'));
}

function auxiliariesOf(tree: Tree, predicate: number): number[] {
  return dependents(tree, predicate, 'aux').filter((at) => tree.tokens[at]!.pos !== 'PART');
}

/** Those of the first verb of a coordination, where the second has a form that needs one and no subject of its own. */
function sharedAuxiliaries(tree: Tree, predicate: number): readonly number[] {
  const token = tree.tokens[predicate]!;
  if (baseRelation(token) !== 'conj' || token.head < 0 || token.head > predicate) return [];
  if (dependents(tree, predicate, 'nsubj', 'csubj').length > 0 || /^VB[ZP]$/.test(token.tag)) return [];
  const first = verbGroupOf(tree, token.head);
  if (first === null || first.auxiliaries.length === 0) return [];
  const [form, model] = [token.tag, tree.tokens[token.head]!.tag];
  // "Had been struck and died": a past form stands without auxiliary, unless the first is a participle tagged alike.
  return form === model && form !== 'VBD' ? first.auxiliaries : [];
}

function describe(
  tree: Tree,
  verb: number,
  auxiliaries: readonly number[],
  toInfinitive: boolean,
): VerbGroup {
  const token = tree.tokens[verb]!;
  const helpers = auxiliaries.map((at) => tree.tokens[at]!).filter(({ index }) => index !== verb);
  const passiveMarked = helpers.some(({ relation }) => relation === 'aux:pass');
  const has = helpers.some(({ lemma, relation }) => lemma === 'have' && relation !== 'aux:pass');
  const be = helpers.some(({ lemma, relation }) => lemma === 'be' && relation !== 'aux:pass');
  const isCopula = token.relation === 'cop';
  const participle = /^VB[ND]$/.test(token.tag);
  const bare = helpers.length === 0;
  const passive =
    // "Has taken" is no passive, whatever the labels say.
    !(has && !be && !passiveMarked) &&
    (passiveMarked ||
      (!isCopula && be && participle) ||
      (bare && isReducedPassive(tree, verb)) ||
      dependents(tree, verb, 'nsubj:pass').length > 0);
  const modal = helpers.find(({ tag, index }) => tag === 'MD' || (tag !== 'TO' && isModal(tree, index)));
  const finite = helpers[0] ?? token;
  const reduced = bare && passive && !passiveMarked;
  const form = formOf(tree, finite, toInfinitive, reduced);
  const mood = moodOf(tree, verb);
  return {
    verb,
    auxiliaries: helpers.map(({ index }) => index),
    form,
    tense: form === 'finite' && mood !== 'imperative' ? tenseOf(tree, finite, modal) : null,
    perfect: has && (participle || isCopula || helpers.some(({ tag }) => tag === 'VBN')),
    progressive:
      (!isCopula && token.tag === 'VBG' && be) ||
      helpers.some(({ lemma, tag, relation }) => relation === 'aux:pass' && lemma === 'be' && tag === 'VBG'),
    voice: passive ? 'passive' : 'active',
    modal: modal === undefined ? null : modal.lemma,
    mood,
  };
}

/** Where tags tell no modals apart, as in German, by the verbs of the class. */
function isModal({ tokens, language }: Tree, at: number): boolean {
  const { lemma, relation } = tokens[at]!;
  if (relation !== 'aux') return false;
  return packOf(language)?.modality.modals?.has(lemma) === true;
}

/** By the first word of the group. */
function formOf(
  tree: Tree,
  { tag, index }: TreeToken,
  toInfinitive: boolean,
  reduced: boolean,
): VerbGroup['form'] {
  if (toInfinitive) return 'infinitive';
  if (reduced || /^VB[GN]$/.test(tag)) return 'participle';
  const open = tag === 'VB' && dependents(tree, index, 'nsubj').length === 0;
  return open && moodOf(tree, index) !== 'imperative' ? 'infinitive' : 'finite';
}

function tenseOf({ language }: Tree, finite: TreeToken, modal: TreeToken | undefined): Tense | null {
  if (modal !== undefined)
    return packOf(language)?.modality.grades?.get(modal.lemma) === 'planned' ? 'future' : 'present';
  if (finite.tag === 'VBD') return 'past';
  return /^VB[ZP]?$/.test(finite.tag) ? 'present' : null;
}

/** "The ship struck by ice", and in a headline "Two charged over fire": a past participle without auxiliary. */
function isReducedPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!;
  if (!/^VB[ND]$/.test(token.tag)) return false;
  if (dependents(tree, verb, 'obj').length > 0 && dependents(tree, verb, 'obl:agent').length === 0)
    return false;
  const relation = baseRelation(token);
  if (token.tag === 'VBN') return relation !== 'conj' || dependents(tree, verb, 'nsubj').length === 0;
  return token.relation === 'acl';
}

const MAIN = /^(?:root|parataxis|conj|ccomp)$/;

/** By form and marks: "Leave the room" has a base form and no subject; a question its mark at the end of the sentence. */
function moodOf(tree: Tree, verb: number): Mood {
  const token = tree.tokens[verb]!;
  const isHelper = token.relation === 'cop' || token.relation.startsWith('aux');
  const predicate = isHelper ? token.head : verb;
  const relation = baseRelation(tree.tokens[predicate] ?? token);
  if (!MAIN.test(relation)) return 'indicative';
  const leads = relation === 'root' || relation === 'parataxis';
  const alone = dependents(tree, predicate, 'mark', 'nsubj', 'csubj', 'expl').length === 0;
  const bare = dependents(tree, predicate, 'aux').every((at) => tree.tokens[at]!.lemma === 'do');
  if (leads && alone && bare && token.tag === 'VB') return 'imperative';
  return isAsked(tree, predicate) ? 'interrogative' : 'indicative';
}

/** Whether the first full stop, exclamation or question mark behind a predicate is a question mark. */
function isAsked(tree: Tree, predicate: number): boolean {
  if (baseRelation(tree.tokens[predicate]!) === 'ccomp') {
    // "Who paid?" he asked: of a reported question only one with its own mark, before the words that report it.
    const own = dependents(tree, predicate, 'punct').some((at) => tree.tokens[at]!.text === '?');
    return own;
  }
  for (let at = predicate + 1; at < tree.tokens.length; at += 1) {
    const { text } = tree.tokens[at]!;
    if (/^[.!]+$/.test(text)) return false;
    if (/^[?!]*\?[?!]*$/.test(text)) return true;
  }
  return false;
}
