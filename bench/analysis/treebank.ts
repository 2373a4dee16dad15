import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readConllu, type TreebankSentence } from '../../engine/analysis/training/conllu.ts';
import { evaluationFile } from '../evaluation-data.ts';

/** A treebank to measure on. */
export interface Treebank {
  /** As it was named. */
  readonly file: string;
  /** First part of a BCP 47 tag; "und" where the name tells none. */
  readonly language: string;
  readonly sentences: readonly TreebankSentence[];
}

/** What is measured when no file is named. Of those without a development part the last tenth, which no model is trained on. */
const DEFAULT: readonly (readonly [name: string, share: number])[] = [
  ['en-ewt-dev', 1],
  ['en-gum-dev', 1],
  ['de', 0.1],
  ['fr', 0.1],
  ['es', 0.1],
];

/** The treebanks that are measured by default, from the evaluation data. */
export function defaultTreebanks(language?: string): Treebank[] {
  return DEFAULT.map(([name, share]) => {
    const sentences = readConllu(evaluationFile('ud', `${name}.conllu`));
    return {
      file: `${name}.conllu`,
      language: language ?? languageOfName(name),
      sentences: sentences.slice(Math.floor(sentences.length * (1 - share))),
    };
  });
}

/** A named treebank, whole; a bare name is looked for among the evaluation data too. */
export function treebankAt(path: string, language?: string): Treebank {
  const known = existsSync(path) ? path : join('..', 'shared', 'eval', 'ud', path);
  const text = readFileSync(known, 'utf8').replace(/^\uFEFF/, '');
  return { file: path, language: language ?? languageOfName(path), sentences: readConllu(text) };
}

/** "de_gsd-ud-test.conllu", "en-ewt-dev", "fr.conllu": the code before the first mark. */
function languageOfName(path: string): string {
  return /^([a-z]{2,3})(?=[-_.]|$)/.exec(basename(path).toLowerCase())?.[1] ?? 'und';
}

/** A syntactic word of a treebank where it stands in its document. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Whether it shares its stretch with other words of a multiword token. */
  readonly shared: boolean;
  /** Index of the head among all words of the document; -1 for a root. */
  readonly head: number;
  readonly relation: string;
  readonly upos: string;
}

/** A document of a treebank as a reader gets it: paragraphs on lines of their own, sentences of one joined as printed. */
export interface GoldDocument {
  readonly text: string;
  /** `[start, end)` of each sentence. */
  readonly sentences: readonly (readonly [number, number])[];
  readonly words: readonly GoldWord[];
}

/** The documents of a treebank. Text is put together from forms, so that a file without `# text` serves as well. */
export function documentsOf(sentences: readonly TreebankSentence[]): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let open: { text: string; sentences: [number, number][]; words: GoldWord[] } | undefined;
  let spaced = true;
  for (const sentence of sentences) {
    if (open === undefined || sentence.newDocument) {
      open = { text: '', sentences: [], words: [] };
      documents.push(open);
    } else if (sentence.newParagraph) open.text += '\n';
    else if (spaced) open.text += ' ';
    spaced = addSentence(open, sentence);
  }
  return documents;
}

/** Adds a sentence to a document; returns whether a space follows it. */
function addSentence(
  document: { text: string; sentences: [number, number][]; words: GoldWord[] },
  { words, multiwords }: TreebankSentence,
): boolean {
  const begin = document.text.length;
  const first = document.words.length;
  const indexOf = new Map(words.map(({ id }, index) => [id, index]));
  const tokens = new Map(multiwords.map((token) => [token.first, token]));
  let until = 0;
  let spaced = false;
  let span: readonly [number, number] = [begin, begin];
  for (const { id, form, head, relation, upos, misc } of words) {
    const token = tokens.get(id);
    if (id > until) {
      const start = document.text.length + (spaced ? 1 : 0);
      const printed = token?.form ?? form;
      document.text += (spaced ? ' ' : '') + printed;
      span = [start, start + printed.length];
      spaced = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(token?.misc ?? misc);
      if (token !== undefined) until = token.last;
    }
    const parent = indexOf.get(head);
    document.words.push({
      start: span[0],
      end: span[1],
      form,
      shared: id <= until,
      head: parent === undefined ? -1 : first + parent,
      relation,
      upos,
    });
  }
  document.sentences.push([begin, document.text.length]);
  return spaced;
}
