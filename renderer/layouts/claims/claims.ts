import type { FindingType } from '../../../engine/index.ts';
import { isStopWord } from '../../../engine/lexicon/stop-words.ts';
import type { MarkKind } from '../../room/mark-words.ts';
import { orderRows } from '../arrange/order-rows.ts';
import type { Sheet, SheetSentence } from '../sheet.ts';

export type ClaimState =
  /** It says the same as another text: in the same words, or the same of what is disputed. */
  | 'agrees'
  /** It speaks of it in other words, and no difference of fact was found that sets it against most. */
  | 'words'
  /** A figure, a name, a negation or a quotation differs, or a finding names it. */
  | 'differs'
  | 'silent';

export interface ClaimCell {
  readonly state: ClaimState;
  readonly sentences: readonly SheetSentence[];
  /** The words that differ, as printed. */
  readonly words: readonly string[];
}

/** A stretch of the sentence that stands for a claim; `disputed` where its words are. */
export interface TitlePart {
  readonly text: string;
  readonly disputed: boolean;
}

/** What is said once, and what each source makes of it. */
export interface Claim {
  readonly kind: 'claim';
  readonly id: string;
  /** The sentence that stands for it: the base's, or that of the first that speaks. */
  readonly column: number;
  readonly title: readonly TitlePart[];
  readonly cells: readonly ClaimCell[];
  /** The more, the more it is disputed. */
  readonly disputed: number;
}

/** Differences in these are differences of fact; others are a matter of words. */
const FACTS: ReadonlySet<MarkKind> = new Set(['number', 'name', 'negation', 'quotation']);
/** Findings about what is missing or about the text itself dispute nothing. */
const NO_DISPUTE: ReadonlySet<FindingType> = new Set(['omission', 'version']);
/** Kinds that are not even other words. */
const SETTING: ReadonlySet<MarkKind> = new Set(['case', 'punctuation', 'space', 'spelling']);

const WEIGHT = { finding: 2, fact: 1, words: 0.1 } as const;
/** So many of the words that differ are shown in a cell. */
const MOST_WORDS = 4;

export interface ClaimTable {
  /** What at least two texts say, in the order of the base. */
  readonly claims: readonly Claim[];
  /** How many rows one text alone has. */
  readonly alone: number;
}

/** What several texts say, by rows of the comparison. */
export function claimTable(sheet: Sheet, base: number): ClaimTable {
  const { rows } = orderRows(sheet.rows, sheet.columns.length, base);
  const claims = rows.flatMap(({ row }) => {
    const cells = row.cells.map((sentences, column) =>
      sentences.flatMap((sentence) => sheet.sentences[column]?.[sentence] ?? []),
    );
    return cells.filter((cell) => cell.length > 0).length < 2 ? [] : [claimOf(sheet, row.id, cells, base)];
  });
  return { claims, alone: rows.length - claims.length };
}

/** The claims with the most disputed first; equally disputed ones in the order they had. */
export const byDispute = (claims: readonly Claim[]): readonly Claim[] =>
  claims
    .map((claim, position) => ({ claim, position }))
    .sort((a, b) => b.claim.disputed - a.claim.disputed || a.position - b.position)
    .map(({ claim }) => claim);

function claimOf(
  sheet: Sheet,
  id: string,
  cells: readonly (readonly SheetSentence[])[],
  base: number,
): Claim {
  const filled = cells.flatMap((cell, column) => (cell.length > 0 ? [column] : []));
  const differences = collect(sheet, cells);
  const agreeing = groupAgreeing(cells, filled, differences);
  const largest = [...agreeing].sort(
    (a, b) => b.length - a.length || Number(b.includes(base)) - Number(a.includes(base)) || a[0]! - b[0]!,
  )[0]!;
  const column = filled.includes(base) ? base : filled[0]!;
  const told = differences.of.map(({ found, facts, words }, c) => {
    const telling = words.filter((word) => isTelling(word, sheet.columns[c]?.language ?? ''));
    return (found.length > 0 ? found : facts.length > 0 ? facts : telling).slice(0, MOST_WORDS);
  });
  const disputed = differences.of.map((own) => disputedWords(own).length > 0);
  return {
    kind: 'claim',
    id,
    column,
    title: titleOf(cells[column]!, disputedWords(differences.of[column]!)),
    cells: cells.map((sentences, c): ClaimCell => {
      if (sentences.length === 0) return { state: 'silent', sentences, words: [] };
      const words = told[c]!;
      const disputes = disputed[c]!;
      const stands = largest.length > 1 && largest.includes(c);
      if (disputes && !stands) return { state: 'differs', sentences, words };
      // That nothing was found to differ is agreement only where the words are the same as in another text, or all those
      // of them that are disputed.
      const same = sentences.some(({ piece }) =>
        piece.partners.some((partner) => partner.same && filled.includes(partner.column)),
      );
      if (same) return { state: 'agrees', sentences, words };
      if (disputes) {
        const others = largest.filter((other) => other !== c).flatMap((other) => cells[other]!);
        if (sharedWords(others, [c], disputed, told).length === words.length)
          return { state: 'agrees', sentences, words };
        // A finding holds some of its words against another text, and none that stands with it has them.
        if (differences.of[c]!.found.length > 0) return { state: 'differs', sentences, words };
      }
      // It has the disputed words as well, though nothing sets it against those that say otherwise.
      const shared = stands && !disputes ? sharedWords(sentences, largest, disputed, told) : [];
      if (shared.length > 0) return { state: 'agrees', sentences, words: shared };
      return { state: 'words', sentences, words };
    }),
    disputed:
      differences.findings.size * WEIGHT.finding +
      differences.factual.size * WEIGHT.fact +
      differences.worded.size * WEIGHT.words,
  };
}

/** The words of one column that differ: by what a finding says, in fact, and in wording. */
interface OwnWords {
  readonly found: string[];
  readonly facts: string[];
  readonly words: string[];
}

interface Differences {
  readonly of: readonly OwnWords[];
  /** Pairs of columns, as "0-2", that differ in fact. */
  readonly apart: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
  readonly factual: ReadonlySet<string>;
  readonly worded: ReadonlySet<string>;
}

const disputedWords = ({ found, facts }: OwnWords): readonly string[] => [...found, ...facts];
const fold = (words: readonly string[]) => words.join(' ').toLowerCase();
const alike = (a: readonly string[], b: readonly string[]) => a.length > 0 && fold(a) === fold(b);

/** Of the words that columns of a group dispute with others, those that these sentences have too. */
function sharedWords(
  sentences: readonly SheetSentence[],
  group: readonly number[],
  disputed: readonly boolean[],
  told: readonly (readonly string[])[],
): readonly string[] {
  const words = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.,]+|[.,](?!\p{N})/gu, ' ')} `;
  const text = words(sentences.map(({ piece }) => piece.runs.map((run) => run.text).join('')).join(' '));
  const theirs = group.flatMap((column) => (disputed[column] ? told[column]! : []));
  return [...new Set(theirs)].filter((word) => words(word).trim() !== '' && text.includes(words(word)));
}

/** Words that carry no report of their own tell a reader nothing of how two wordings differ. */
const isTelling = (words: string, language: string): boolean =>
  words.split(/\s+/u).some((word) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
    return bare !== '' && !isStopWord(bare, false, language);
  });

function titleOf(sentences: readonly SheetSentence[], disputed: readonly string[]): readonly TitlePart[] {
  const parts: { text: string; disputed: boolean }[] = [];
  const push = (text: string, disputed: boolean) => {
    const last = parts.at(-1);
    if (last?.disputed === disputed) last.text += text;
    else parts.push({ text, disputed });
  };
  sentences.forEach(({ piece }, index) => {
    if (index > 0) push(' ', false);
    for (const run of piece.runs)
      push(run.text, run.edits.length + run.findings.length > 0 && isPartOfAny(run.text, disputed));
  });
  return parts;
}

/** Whether some words are among others, or within them at the ends of words. */
const isPartOfAny = (words: string, others: readonly string[]): boolean =>
  words.trim() !== '' && others.some((other) => ` ${other} `.includes(` ${words.trim()} `));

const pair = (a: number, b: number) => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** Changes of a name of which one side has no word that tells anything, as "The ferry" is "On Sunday a ferry" elsewhere. */
function namesOfLittle(sheet: Sheet, cells: readonly (readonly SheetSentence[])[]): ReadonlySet<string> {
  const little = new Set<string>();
  cells.forEach((cell, column) => {
    const language = sheet.columns[column]?.language ?? '';
    const sides = new Map<string, string>();
    for (const run of cell.flatMap(({ piece }) => piece.runs))
      for (const { kind, editId } of run.edits)
        if (kind === 'name') sides.set(editId, `${sides.get(editId) ?? ''} ${run.text}`);
    for (const [editId, words] of sides) if (!isTelling(words, language)) little.add(editId);
  });
  return little;
}

function collect(sheet: Sheet, cells: readonly (readonly SheetSentence[])[]): Differences {
  const columnOf = new Map(sheet.columns.map((column) => [column.letter, column.index]));
  const of = cells.map((): OwnWords => ({ found: [], facts: [], words: [] }));
  const apart = new Set<string>();
  const columnsOfFinding = new Map<string, Set<number>>();
  const [factual, worded] = [new Set<string>(), new Set<string>()];
  const push = (list: string[], word: string) => {
    const shown = word.trim();
    if (shown !== '' && !list.includes(shown)) list.push(shown);
  };
  const little = namesOfLittle(sheet, cells);
  cells.forEach((cell, column) => {
    for (const run of cell.flatMap(({ piece }) => piece.runs)) {
      for (const edit of run.edits) {
        const other = columnOf.get(edit.other);
        if (other === undefined || (cells[other]?.length ?? 0) === 0 || SETTING.has(edit.kind)) continue;
        // What one text alone adds disputes nothing that the other says, unless it denies it.
        if (
          FACTS.has(edit.kind) &&
          (edit.tag === 'change' || edit.kind === 'negation') &&
          !little.has(edit.editId)
        ) {
          push(of[column]!.facts, run.text);
          factual.add(edit.editId);
          apart.add(pair(column, other));
        } else {
          push(of[column]!.words, run.text);
          worded.add(edit.editId);
        }
      }
      for (const finding of run.findings) {
        if (!finding.focus || NO_DISPUTE.has(finding.type)) continue;
        const columns = columnsOfFinding.get(finding.id) ?? new Set<number>();
        columnsOfFinding.set(finding.id, columns.add(column));
      }
    }
  });
  const findings = new Set<string>();
  for (const [id, columns] of columnsOfFinding) {
    if (columns.size < 2) continue;
    findings.add(id);
    const said = new Map<number, string[]>();
    for (const column of columns) {
      const words: string[] = [];
      for (const { piece } of cells[column]!)
        for (const phrase of focusOf(piece.runs, id)) push(words, phrase);
      for (const word of words) push(of[column]!.found, word);
      said.set(column, words);
    }
    // Of several texts that one finding names, those that say the same stand together.
    for (const column of columns)
      for (const other of columns)
        if (other !== column && !alike(said.get(column)!, said.get(other)!)) apart.add(pair(column, other));
  }
  return { of, apart, findings, factual, worded };
}

/** The words that a finding focuses on, as they stand together, whatever else cuts them into runs. */
function focusOf(runs: SheetSentence['piece']['runs'], finding: string): readonly string[] {
  const phrases: string[] = [];
  let open = false;
  for (const { text, findings } of runs) {
    const inside = findings.some(({ id, focus }) => id === finding && focus);
    if (inside && open) phrases.push(phrases.pop()! + text);
    else if (inside) phrases.push(text);
    open = inside;
  }
  return phrases;
}

/** Texts that are linked here and differ in no fact say the same, and so do those that agree with one of them. */
function groupAgreeing(
  cells: readonly (readonly SheetSentence[])[],
  filled: readonly number[],
  { apart }: Differences,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const column of filled) {
    const partners = new Set(cells[column]!.flatMap(({ piece }) => piece.partners.map((one) => one.column)));
    const agrees = (group: readonly number[]) =>
      group.some((other) => partners.has(other)) && group.every((other) => !apart.has(pair(column, other)));
    const group = groups.find(agrees);
    if (group) group.push(column);
    else groups.push([column]);
  }
  return groups;
}
