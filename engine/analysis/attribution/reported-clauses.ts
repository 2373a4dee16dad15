import { hasClass } from '../../lexicon/word-classes.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Names } from '../entities/names.ts';
import type { Document, DocumentSentence, Word } from '../document.ts';
import type { Span } from '../../types.ts';
import { isReporting } from './reporting-words.ts';
import { subjectsIn, type Speaker } from './quotation-speakers.ts';

/** What somebody says in the words of the one who reports it: "Tove Brandt said that the bridge was safe", "..., the guard told them". */
export interface Reported extends Span {
  readonly text: number;
  readonly sentence: DocumentSentence;
  /** The words of the clause, without marks. */
  readonly words: readonly Word[];
  readonly speaker: Speaker;
}

const NONE: ReadonlySet<string> = new Set();
/** How far behind the verb "that" may stand: "told reporters on Monday that". */
const THAT_REACH = 5;
/** A clause of fewer words of content says nothing. */
const FEWEST_CONTENT = 1;

/** A clause that a verb reports, whoever does; see {@link Reported}. */
export interface ReportedClause extends Span {
  readonly text: number;
  readonly sentence: DocumentSentence;
  readonly words: readonly Word[];
  /** The verb that reports it, among the words of the sentence. */
  readonly verb: number;
}

/** The reported clauses of a text, by words alone, in order. Who says them takes a tree: see {@link reportersIn}. */
export function reportedClausesIn({ language, sentences }: Document, text: number): ReportedClause[] {
  const { reportingForms, bareReportingForms, complementisers = NONE } = packOf(language) ?? {};
  if (reportingForms === undefined) return [];
  return sentences.flatMap((sentence): ReportedClause[] => {
    if (!hasClass(sentence.form, 'reporting verb')) return [];
    const { words } = sentence;
    return [...words.keys()].flatMap((verb): ReportedClause[] => {
      if (words[verb]!.quoted || !reportingForms.has(words[verb]!.key)) return [];
      const clause =
        clauseBehind(words, verb, complementisers, bareReportingForms) ?? clauseBefore(words, verb);
      if (clause === null || !isReporting(words, verb)) return [];
      const said = words.slice(clause.from, clause.to).filter(({ kind }) => kind !== 'punctuation');
      if (said.filter(({ isStop }) => !isStop).length < FEWEST_CONTENT) return [];
      return [{ text, sentence, words: said, verb, start: said[0]!.start, end: said.at(-1)!.end }];
    });
  });
}

/** Asks for the speaker of a reported clause of one text; null where nobody is named, nor an office, or it is a "he" that could be anybody. */
export function reportersIn(
  document: Document,
  text: number,
  names: Names,
): (clause: ReportedClause) => Reported | null {
  const subjectOf = subjectsIn(document, text, names);
  return (clause) => {
    const speaker = subjectOf(clause.sentence.words, clause.verb);
    return speaker === null || (speaker.entity === null && speaker.kind === 'pronoun')
      ? null
      : { ...clause, speaker };
  };
}

/** "Said that ...", "said ..." up to the end of the sentence, where nothing of it is quoted. */
function clauseBehind(
  words: readonly Word[],
  verb: number,
  complementisers: ReadonlySet<string>,
  bare?: ReadonlySet<string>,
): { from: number; to: number } | null {
  let from = verb + 1;
  while (from < words.length && from <= verb + THAT_REACH && !complementisers.has(words[from]!.key)) {
    if (words[from]!.kind === 'punctuation') return null;
    from += 1;
  }
  if (complementisers.has(words[from]?.key ?? '') && from <= verb + THAT_REACH) from += 1;
  else if (bare?.has(words[verb]!.key) === true) from = verb + 1;
  else return null;
  return from < words.length && !words.slice(from).some(({ quoted }) => quoted)
    ? { from, to: words.length }
    : null;
}

/** "..., Tove Brandt said.", "..., said Tove Brandt, who ...". */
function clauseBefore(words: readonly Word[], verb: number): { from: number; to: number } | null {
  if (words[verb - 1]?.text === ',' && !words.slice(0, verb).some(({ quoted }) => quoted))
    return { from: 0, to: verb - 1 };
  if (words.slice(verb + 1).some(({ kind }) => kind !== 'punctuation')) return null;
  let comma = verb - 1;
  while (comma > 0 && words[comma]!.text !== ',') comma -= 1;
  return comma > 0 && !words.slice(0, comma).some(({ quoted }) => quoted) ? { from: 0, to: comma } : null;
}
