import { readConllu, type TreebankSentence } from '../../training/conllu.ts';
import type { Tree, TreeToken } from '../../tree/tree.ts';
import { quotedSpans } from '../../../text/quoted-spans.ts';
import type { Span } from '../../../types.ts';

/** A mention of the treebank; tokens by sentence and position, both ends inclusive. */
export interface GoldMention {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The token of it that hangs on none of it. */
  readonly head: number;
  /** Of its entity, within the document. */
  readonly entity: string;
  /** "person", "organization", "abstract" ... */
  readonly type: string;
  /** "ana", "coref", "appos", "pred", "sgl" ... */
  readonly link: string;
}

export interface GoldDocument {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly sentences: readonly TreebankSentence[];
  readonly mentions: readonly GoldMention[];
}

/** The documents of a part of GUM with its own trees and its coreference (https://wiki.gucorpling.org/gum/entities). */
export function gumDocuments(file: string): GoldDocument[] {
  const documents: TreebankSentence[][] = [];
  for (const sentence of readConllu(file)) {
    if (sentence.newDocument || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents.map(documentOf);
}

function documentOf(sentences: readonly TreebankSentence[]): GoldDocument {
  const paragraphs: Span[] = [];
  const starts: number[] = [];
  let text = '';
  for (const sentence of sentences) {
    if (text !== '') text += sentence.newParagraph ? '\n\n' : ' ';
    starts.push(text.length);
    if (sentence.newParagraph || paragraphs.length === 0) paragraphs.push({ start: text.length, end: 0 });
    text += sentence.text;
    paragraphs.push({ start: paragraphs.pop()!.start, end: text.length });
  }
  const quoted = quotedSpans(text, paragraphs);
  const trees = sentences.map((sentence, at) => treeOf(sentence, at, starts[at]!, quoted));
  return { text, trees, sentences, mentions: mentionsOf(sentences) };
}

/** The tree of the treebank; offsets run through the text of the document. */
function treeOf(
  { words, text }: TreebankSentence,
  sentence: number,
  start: number,
  quoted: readonly Span[],
): Tree {
  let from = 0;
  const tokens = words.map((word, index): TreeToken => {
    const found = text.indexOf(word.form, from);
    const at = found < 0 || found > from + 3 ? from : found;
    from = at + (found < 0 ? 0 : word.form.length);
    const span = { start: start + at, end: start + Math.max(from, at) };
    return {
      ...span,
      index,
      text: word.form,
      norm: word.form.toLowerCase().replace(/[’ʼ]/gu, "'"),
      lemma: word.lemma,
      tag: word.xpos,
      pos: word.upos,
      head: word.head - 1,
      relation: word.relation,
      quoted: quoted.some((stretch) => span.start >= stretch.start && span.end <= stretch.end),
    };
  });
  const children: number[][] = tokens.map(() => []);
  for (const { head, index } of tokens) if (head >= 0) children[head]!.push(index);
  return {
    language: 'en',
    sentence,
    headline: false,
    tokens,
    root: tokens.findIndex(({ head }) => head < 0),
    children,
  };
}

/** `Entity=(3-person-giv:act-sssss-cf1-1-ana-Lord_Byron` opens, `3)` closes. */
function mentionsOf(sentences: readonly TreebankSentence[]): GoldMention[] {
  const mentions: GoldMention[] = [];
  for (const [sentence, { words }] of sentences.entries()) {
    const open: { entity: string; type: string; link: string; from: number }[] = [];
    for (const [at, { misc }] of words.entries()) {
      const entity =
        misc
          .split('|')
          .find((field) => field.startsWith('Entity='))
          ?.slice(7) ?? '';
      for (const [bracket] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
        if (bracket.startsWith('(')) {
          const fields = bracket.replace(/[()]/g, '').split('-');
          open.push({ entity: fields[0]!, type: fields[1] ?? '', link: fields[6] ?? '', from: at });
        }
        if (!bracket.endsWith(')')) continue;
        const id = bracket.replace(/[()]/g, '').split('-')[0];
        const index = open.findLastIndex((one) => one.entity === id);
        if (index < 0) continue;
        const { from, ...rest } = open.splice(index, 1)[0]!;
        const inside = (one: number) => one >= from && one <= at;
        let head = from;
        while (head < at && inside(words[head]!.head - 1)) head += 1;
        mentions.push({ ...rest, sentence, from, to: at, head });
      }
    }
  }
  return mentions.sort((x, y) => x.sentence - y.sentence || x.from - y.from || y.to - x.to);
}
