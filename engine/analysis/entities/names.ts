import { DisjointSets } from '../../algorithms/index.ts';
import { expansionsIn } from './acronym-expansions.ts';
import type { Document, SentenceForm } from '../document.ts';
import { tokenise } from '../../segment/tokens.ts';
import { JOINERS, PARTICLES } from '../../lexicon/en/titles.ts';
import { fold, leaningOf, mentionsIn, type Mention, type NameKind, type Sketch } from './name-mentions.ts';
import { knownNames } from './name-candidates.ts';
import { nearSpelling } from './near-spelling.ts';

/** Somebody or something with a name, and every place that names it. */
export interface Entity {
  readonly kind: NameKind;
  /** Its fullest printed form; of several the most frequent. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** The names of several texts. */
export interface Names {
  /** In order of their first mention, text by text. */
  readonly entities: readonly Entity[];
  /** Of every text, the mentions in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** The entity of a mention. */
  readonly entityOf: ReadonlyMap<Mention, Entity>;
}

interface Draft {
  readonly mentions: Mention[];
}

/** The names of some texts. */
export function namesOf(documents: readonly Document[]): Names {
  const known = knownNames(documents);
  const sketches = new Map<SentenceForm, readonly Sketch[]>();
  const mentions = documents.map((document, text) => mentionsIn(document, text, known, sketches));
  const all = mentions.flat();
  const drafts = new Map<string, Draft>();
  const draftOf = (key: string) => {
    let draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, (draft = { mentions: [] }));
    return draft;
  };

  const sameAs = sameKeys(all, documents);
  // Names of several words, and short names of organisations, stand for themselves.
  const families = new Map<string, Set<string>>();
  for (const mention of all) {
    const key = sameAs(mention.key);
    if (mention.words.length === 1) continue;
    draftOf(key).mentions.push(mention);
    if (!mayBePerson(mention)) continue;
    for (const word of mention.words) {
      if (word.length < 2 || PARTICLES.has(word)) continue;
      families.set(word, (families.get(word) ?? new Set()).add(key));
    }
  }
  // A single word is short for the full name that held it last in the same text, or for the only one that holds it.
  for (const list of mentions) {
    const last = new Map<string, string>();
    for (const mention of list) {
      const key = sameAs(mention.key);
      if (mention.words.length > 1) {
        if (mayBePerson(mention)) for (const word of mention.words) last.set(word, key);
        continue;
      }
      const word = mention.words[0]!;
      const candidates = families.get(word);
      const full = isPlaceOrOrganisation(mention)
        ? undefined
        : (last.get(word) ?? (candidates?.size === 1 ? [...candidates][0] : undefined));
      draftOf(full ?? key).mentions.push(mention);
    }
  }
  const entities = [...drafts.values()].map(({ mentions }): Entity => {
    mentions.sort((x, y) => x.in - y.in || x.start - y.start);
    return {
      kind: leaningOf(mentions.map(({ votes }) => votes)) ?? 'other',
      name: nameOf(mentions),
      mentions,
    };
  });
  const first = ({ mentions }: Entity) => mentions[0]!;
  entities.sort((x, y) => first(x).in - first(y).in || first(x).start - first(y).start);
  const entityOf = new Map<Mention, Entity>();
  for (const entity of entities) for (const mention of entity.mentions) entityOf.set(mention, entity);
  return { entities, mentions, entityOf };
}

function mayBePerson(mention: Mention): boolean {
  return mention.leaning === 'person' || (mention.votes.length === 0 && mention.words.length <= 3);
}

function isPlaceOrOrganisation(mention: Mention): boolean {
  const { leaning, titles } = mention;
  return titles.length === 0 && (leaning === 'organisation' || leaning === 'place');
}

/** The printed form with the most words, rather not in capitals, then the most frequent, then the first in the alphabet. */
function nameOf(mentions: readonly Mention[]): string {
  if (mentions.length === 1) return mentions[0]!.text;
  const forms = new Map<string, { count: number; words: number }>();
  for (const { text, words } of mentions) {
    const form = forms.get(text) ?? { count: 0, words: words.length };
    forms.set(text, { ...form, count: form.count + 1 });
  }
  return [...forms].sort(
    ([a, x], [b, y]) => y.words - x.words || shouted(a) - shouted(b) || y.count - x.count || (a < b ? -1 : 1),
  )[0]![0];
}

const shouted = (form: string) => Number(form.includes(' ') && form === form.toUpperCase());

/**
 * Joins the keys of one name: an acronym and what a text spells it out as, or the only name with its initials; and persons'
 * names of the same words but for one that is spelt nearly alike.
 */
function sameKeys(mentions: readonly Mention[], documents: readonly Document[]): (key: string) => string {
  const sets = new DisjointSets<string>((x, y) => y.length - x.length || (x < y ? -1 : 1));
  const keys = new Map<string, Mention>();
  for (const mention of mentions) if (!keys.has(mention.key)) keys.set(mention.key, mention);

  const spelt = new Map<string, string[]>();
  for (const document of documents)
    for (const { acronym, expansion } of expansionsIn(document.text, document.sentences)) {
      const words = tokenise(document.text, expansion.start, expansion.end).filter(
        ({ kind }) => kind === 'word',
      );
      const key = words
        .map((word) => fold(word.key))
        .filter((word) => word !== 'the')
        .join(' ');
      spelt.set(acronym.toLowerCase(), [...(spelt.get(acronym.toLowerCase()) ?? []), key]);
    }
  const byInitials = new Map<string, string[]>();
  for (const [key, mention] of keys) {
    if (mention.words.length < 2 || mention.leaning === 'person') continue;
    const initials = mention.words
      .filter((word) => !JOINERS.has(word))
      .map((word) => word[0])
      .join('');
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), key]);
  }
  for (const [key, mention] of keys) {
    if (mention.words.length !== 1 || !/^\p{Lu}[\p{Lu}.]+(?:['’ʼ]s)?$/u.test(mention.text)) continue;
    const expansion = (spelt.get(key) ?? []).filter((one) => keys.has(one)).sort()[0];
    const alike = byInitials.get(key) ?? [];
    if (expansion !== undefined) sets.join(key, expansion);
    else if (alike.length === 1) sets.join(key, alike[0]!);
  }
  // "UN Human Rights Council" and "Human Rights Council", when there is no other of that name.
  const behind = new Map<string, string[]>();
  for (const [key, { words }] of keys) {
    const rest = words.slice(1).join(' ');
    if (words.length > 2 && keys.has(rest)) behind.set(rest, [...(behind.get(rest) ?? []), key]);
  }
  for (const [rest, longer] of behind)
    if (longer.length === 1 && keys.get(rest)!.leaning === 'organisation') sets.join(rest, longer[0]!);
  // Persons: all words but one the same, and that one spelt nearly alike. Found through the words they share.
  const sharing = new Map<string, string[]>();
  for (const [key, mention] of keys) {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 4 || mention.leaning !== 'person') continue;
    for (const [at] of words.entries()) {
      const rest = words.map((word, index) => (index === at ? '*' : word)).join(' ');
      const others = sharing.get(rest) ?? [];
      for (const other of others) if (nearSpelling(words[at]!, other.split(' ')[at]!)) sets.join(key, other);
      if (others.length < MOST_SHARING) sharing.set(rest, [...others, key]);
    }
  }
  return (key) => sets.find(key);
}

/** So many different names with a word in common are looked at for near spellings. */
const MOST_SHARING = 20;
