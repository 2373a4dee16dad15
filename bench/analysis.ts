import { grammarOf } from '../engine/analysis/languages.ts';
import { loadLanguage } from '../engine/index.ts';
import { measure, type Figures, type Measured } from './analysis/measure.ts';
import { TABLES } from './analysis/tables.ts';
import { defaultTreebanks, treebankAt } from './analysis/treebank.ts';
import { hasEvaluationData } from './evaluation-data.ts';

/**
 * `npm run bench:analysis [-- FILE.conllu ... --json --language CODE --only NAME]`: words, sentences, tags, lemmas and trees against
 * treebanks, from gold words and from raw text. Without a file the development parts of the evaluation data, and further tables.
 * `--json` prints one line for each file and nothing else. Attachment leaves punctuation out and asks for the whole relation.
 * Without an own model of its language a file has its words and sentences measured alone.
 */
const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const json = args.includes('--json');
const language = option('--language');
const only = option('--only');
const files = args.filter(
  (arg, at) => !arg.startsWith('--') && !/^--(?:language|only)$/.test(args[at - 1] ?? ''),
);

if (files.length === 0 && !hasEvaluationData()) {
  console.log('skipped: no evaluation data');
} else {
  await treebanks();
  if (!json && files.length === 0) await further();
}

async function treebanks(): Promise<void> {
  if (only !== undefined && only !== 'treebanks') return;
  const all =
    files.length === 0 ? defaultTreebanks(language) : files.map((file) => treebankAt(file, language));
  const measured: Measured[] = [];
  for (const treebank of all) {
    await loadLanguage(treebank.language);
    const result = measure(treebank, grammarOf(treebank.language));
    if (json) console.log(JSON.stringify(rounded(result.figures)));
    measured.push(result);
  }
  if (json) return;
  console.log(
    'Gold words; attachment without punctuation, relations with subtype; lemmas with own tags, and with gold ones',
  );
  console.table(
    measured.map(({ figures, lemmaOfGoldTags }) => ({
      file: figures.file,
      words: figures.words,
      XPOS: shown(figures.xpos),
      UPOS: shown(figures.upos),
      UAS: shown(figures.uas),
      LAS: shown(figures.las),
      lemma: shown(figures.lemma),
      'lemma, gold tags': shown(lemmaOfGoldTags),
      'words/s': figures.wordsPerSecond ?? '',
    })),
  );
  console.log(
    'Raw text, own sentences and words: F1; the last LAS asks for the universal part of the relation alone',
  );
  console.table(
    measured.map(({ figures, raw }) => ({
      file: figures.file,
      words: shown(raw.words.f1),
      sentences: shown(raw.sentences.f1),
      'of them right': shown(raw.sentences.precision),
      found: shown(raw.sentences.recall),
      UAS: shown(figures.rawUas),
      LAS: shown(figures.rawLas),
      'LAS, universal': shown(raw.universalLas?.f1 ?? null),
    })),
  );
  relations(measured);
}

/** Relations as common as one word in two hundred of any file. */
function relations(measured: readonly Measured[]): void {
  const common = new Set(
    measured.flatMap(({ relations, figures }) =>
      Object.entries(relations)
        .filter(([, { gold }]) => gold * 200 >= figures.words)
        .map(([relation]) => relation),
    ),
  );
  for (const relation of ['nsubj:pass', 'aux:pass', 'iobj', 'obl:agent']) common.add(relation);
  console.log('Relations, gold words: F1');
  console.table(
    Object.fromEntries(
      [...common]
        .sort()
        .map((relation) => [
          relation,
          Object.fromEntries(
            measured.map(({ figures, relations }) => [figures.file, shown(relations[relation]?.f1 ?? null)]),
          ),
        ]),
    ),
  );
}

async function further(): Promise<void> {
  for (const { name, title, rows } of TABLES) {
    if (only !== undefined && !name.startsWith(only)) continue;
    const found = await rows();
    console.log(title);
    if (found.length === 0) console.log('skipped: no evaluation data');
    else console.table(found);
  }
}

function shown(share: number | null): string {
  return share === null ? '' : share.toFixed(3);
}

/** Shares with four figures behind the point. */
function rounded(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1e4) / 1e4 : value,
    ]),
  ) as unknown as Figures;
}
