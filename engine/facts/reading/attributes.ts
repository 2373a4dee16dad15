import type { Document } from '../../analysis/document.ts';
import type { EntityChain } from '../../analysis/entities/chain.ts';
import type { EntityMention, Gender } from '../../analysis/mentions/mention.ts';
import type { Span } from '../../types.ts';

/**
 * What a text says of somebody it names: an office ("the finance director", "Mayor"), a nationality ("a Swede"), a gender ("she"). Each
 * with the words that say it.
 */
export type AttributeValue =
  | { readonly attribute: 'office'; readonly words: readonly string[] }
  | { readonly attribute: 'nationality'; readonly country: string }
  | { readonly attribute: 'gender'; readonly gender: Gender };

/** An attribute of a named entity, in its place. */
export interface Attribute extends Span {
  readonly sentence: number;
  /** The head of its words in the tree of the sentence. */
  readonly token: number;
  readonly holder: EntityChain;
  readonly value: AttributeValue;
}

/** The attributes of the named persons of a document. The whole document is parsed for them. */
export function attributesOf(document: Document): Attribute[] {
  const { mentions, chains, chainOf } = document.entities;
  const found: Attribute[] = [];
  const told = new Set<string>();
  for (const mention of mentions) {
    const holder = chains[chainOf[mention.describes ?? mention.index] ?? -1];
    if (holder === undefined || !holder.named || holder.kind !== 'person') continue;
    const add = (value: AttributeValue, span: Span, once = '') => {
      if (once !== '' && told.has(once)) return;
      told.add(once);
      found.push({
        start: span.start,
        end: span.end,
        sentence: mention.sentence,
        token: mention.head,
        holder,
        value,
      });
    };
    if (mention.nationality !== null)
      add({ attribute: 'nationality', country: mention.nationality }, wordsOfCountry(document, mention));
    for (const title of mention.titles) {
      const span = placeOf(document, mention, title);
      if (span !== null) add({ attribute: 'office', words: title.split(' ') }, span);
    }
    if (mention.describes !== null && mention.form !== 'name') {
      const words = mention.words.filter((word) => word !== '');
      if (words.length > 0) add({ attribute: 'office', words: lemmasIn(document, mention) }, mention);
    }
    if (mention.form === 'pronoun' && (mention.gender === 'female' || mention.gender === 'male'))
      add({ attribute: 'gender', gender: mention.gender }, mention, `${holder.index} ${mention.gender}`);
  }
  return found;
}

/** The words of a phrase without its article, by lemma. */
function lemmasIn(document: Document, { sentence, from, to }: EntityMention): string[] {
  const { tree } = document.sentences[sentence]!;
  return (tree?.tokens.slice(from, to + 1) ?? [])
    .filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos))
    .map(({ lemma }) => lemma.toLowerCase());
}

/** How far beside a name its title may stand. */
const BESIDE = 90;

function placeOf({ text }: Document, { start, end }: EntityMention, title: string): Span | null {
  const from = Math.max(0, start - BESIDE);
  const around = text.slice(from, end + BESIDE).toLowerCase();
  const at = around.lastIndexOf(title, start - from);
  const found = at >= 0 ? at : around.indexOf(title);
  return found < 0 ? null : { start: from + found, end: from + found + title.length };
}

/** The word of a mention that names a people, or the whole mention. */
function wordsOfCountry(document: Document, mention: EntityMention): Span {
  const { tree } = document.sentences[mention.sentence]!;
  const word = tree?.tokens
    .slice(mention.from, mention.to + 1)
    .find(({ text, pos }) => /^\p{Lu}/u.test(text) && (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN'));
  return word ?? mention;
}
