/**
 * How well files are read: per format the words kept of what was written, the paragraphs and the metadata that are right, and
 * how long it takes. The files are made in the run, by real programs where one is needed and there.
 *
 * `npm run bench:import`; behind `--`: the beginning of a format, `--cases` for a line per file, `--missed` for the paragraphs that are not right, and
 * `--keep` to leave the files in out/bench.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFile } from '../electron/importers/import-file.ts';
import { CASES, missing, type Case } from './import/cases.ts';
import { addManyFiles } from './import/many-files.ts';
import { missedParagraphs, scoreOf, type Score } from './import/score.ts';

/** What is to be reached, in words and in paragraphs kept. */
const TARGETS: Readonly<Record<string, readonly [words: number, paragraphs: number]>> = {
  html: [0.995, 0.97],
  docx: [0.995, 0.97],
  epub: [0.995, 0.97],
  md: [0.995, 0.97],
  'pdf two columns': [0.98, 0.93],
  scan: [0.97, 0],
};
const MANY_FILES = 1_000;
const MANY_SECONDS = 20;

/** A page of a book, in words. */
const PAGE_WORDS = 300;

const args = process.argv.slice(2);
const wanted = args.find((arg) => !arg.startsWith('--')) ?? '';
const keep = args.includes('--keep');
const folder = mkdtempSync(path.join(tmpdir(), 'variorum-bench-import-'));

interface Result extends Score {
  readonly seconds: number;
}

async function measure(one: Case, index: number): Promise<Result> {
  const own = path.join(folder, String(index));
  mkdirSync(own);
  const bytes = one.make(own);
  if (keep) writeFileSync(path.join('out/bench', `import-${index}-${one.file}`), bytes);
  // The first reading loads the reader.
  const file = { name: one.file, bytes, ...(one.choices && { choices: one.choices }) };
  await importFile(file);
  const began = performance.now();
  const { documents } = await importFile(file);
  if (args.includes('--missed'))
    for (const text of missedParagraphs(one.truth, documents[0]!)) console.log(`    - ${text}`);
  const seconds = (performance.now() - began) / 1_000;
  const words = one.truth.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return { ...scoreOf(one.truth, documents[0]!, one.fields), seconds: (seconds / words) * PAGE_WORDS * 100 };
}

const line = (name: string, { words, added, paragraphs, metadata, seconds }: Result) =>
  `${name.padEnd(58)} ${words.toFixed(4)}  ${added.toFixed(4)}  ${paragraphs.toFixed(3)}  ${metadata.toFixed(3)}  ${seconds.toFixed(2)}`;

function verdict(format: string, { words, paragraphs }: Result): string {
  const target = TARGETS[format];
  if (target === undefined) return '';
  const reached = words >= target[0] && paragraphs >= target[1];
  return `   ${reached ? 'reached' : 'MISSED'}: ${target[0]}${target[1] > 0 ? ` and ${target[1]}` : ''}`;
}

const mean = (results: readonly Result[]): Result => {
  const of = (key: keyof Result) => results.reduce((sum, one) => sum + one[key], 0) / results.length;
  return {
    words: of('words'),
    added: of('added'),
    paragraphs: of('paragraphs'),
    metadata: of('metadata'),
    seconds: of('seconds'),
  };
};

try {
  const results = new Map<string, Result[]>();
  const skipped = new Set<string>();
  console.log(`${''.padEnd(58)} words   added   para.  meta.  s/100 p.`);
  for (const [index, one] of CASES.entries()) {
    if (!one.format.startsWith(wanted)) continue;
    const absent = missing(one);
    if (absent.length > 0) {
      skipped.add(`${one.format} of ${one.name.replace(/,.*/, '')}: no ${absent.join(', no ')}`);
      continue;
    }
    const result = await measure(one, index);
    results.set(one.format, [...(results.get(one.format) ?? []), result]);
    if (args.includes('--cases')) console.log(line(`  ${one.format}: ${one.name}`, result));
  }
  for (const [format, list] of results) {
    const reached = mean(list);
    console.log(`${line(`${format} (${list.length})`, reached)}${verdict(format, reached)}`);
  }
  const many = 'many files';
  if (many.startsWith(wanted)) {
    const { seconds, summary } = addManyFiles(MANY_FILES, folder);
    const told = `${MANY_FILES} text files: ${seconds.toFixed(1)} s, “${summary}”`;
    console.log(`${told}   ${seconds < MANY_SECONDS ? 'reached' : 'MISSED'}: < ${MANY_SECONDS} s`);
  }
  for (const words of skipped) console.log(`skipped: ${words}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
