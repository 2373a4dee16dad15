import { readFileSync, writeFileSync } from 'node:fs';
import { lemmaByRule, plain } from '../lemma/english.ts';
import { scriptOf } from '../lemma/edit-script.ts';
import { readConllu } from '../training/conllu.ts';

/**
 * `npm run train:lemmas -- DATA`: writes the tables of lemmas from the treebanks in the folder DATA, byte for byte the same for
 * the same data. English: what the rules of `lemma/` get wrong in the training parts of EWT and GUM.
 */
const data = process.argv[2] ?? '../shared/eval/ud';

type Counts = Map<string, Map<string, number>>;

function count(counts: Counts, key: string, lemma: string): void {
  let lemmas = counts.get(key);
  if (lemmas === undefined) counts.set(key, (lemmas = new Map()));
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
}

function best(lemmas: ReadonlyMap<string, number>): readonly [string, number] {
  return [...lemmas].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))[0]!;
}

/** Tags whose words are so few that one occurrence is enough. */
const CLOSED = new Set(['PRP', 'PRP$', 'WP', 'WP$']);

function english(): void {
  const counts: Counts = new Map();
  const forms = new Map<string, Map<string, number>>();
  for (const file of ['en-ewt-train.conllu', 'en-gum-train.conllu']) {
    for (const sentence of readConllu(readFileSync(`${data}/${file}`, 'utf8'))) {
      for (const { form, lemma, upos, xpos } of sentence.words) {
        if (lemma === '_' || xpos === 'GW' || upos === 'X') continue;
        const key = `${xpos} ${plain(form).lower}`;
        if (/[>\s]/.test(form + lemma)) continue;
        count(counts, key, lemma);
        count(forms, key, `${upos} ${form}`);
      }
    }
  }
  const byTag = new Map<string, string[]>();
  for (const key of [...counts.keys()].sort()) {
    const [tag = '', form = ''] = key.split(' ');
    const [lemma, times] = best(counts.get(key)!);
    let total = 0;
    for (const n of counts.get(key)!.values()) total += n;
    let right = 0;
    for (const [printed, n] of forms.get(key)!) {
      const [upos = '', word = ''] = printed.split(' ');
      if (lemmaByRule(word, upos, tag) === lemma) right += n;
    }
    if (times <= right) continue;
    // Of names only the abbreviations and slips that come again and again.
    if (times < (tag === 'NNP' ? 3 : 2) && !CLOSED.has(tag)) continue;
    if (times * 2 < total) continue;
    if (tag === 'NNP' && (form.length < 3 || lemma.charAt(0).toLowerCase() !== form.charAt(0))) continue;
    const list = byTag.get(tag) ?? [];
    list.push(`${form}>${lemma}`);
    byTag.set(tag, list);
  }
  const lines = [...byTag]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([tag, entries]) => `  ${JSON.stringify(`${tag} ${entries.join(' ')}`)},`);
  writeFileSync(
    'engine/lexicon/en/lemma-table.ts',
    `/** Written by engine/analysis/build/train-lemmas.ts; do not edit. A tag and what the rules get wrong with it, as "form>lemma". */
// prettier-ignore
export const EXCEPTIONS: readonly string[] = [
${lines.join('\n')}
];
`,
  );
}

/** A word of a treebank that others of its part of speech are learned from. */
interface Example {
  readonly form: string;
  readonly lemma: string;
  readonly times: number;
}

/** How much more often a script must be right than what a shorter ending says, in forms. */
const GAIN = 2;
const LONGEST_ENDING = 7;

/** Treebanks of which the last tenth stays for checking. */
function byEndings(language: string): void {
  const sentences = readConllu(readFileSync(`${data}/${language}.conllu`, 'utf8'));
  const counts = new Map<string, Counts>();
  for (const { words } of sentences.slice(0, Math.floor(sentences.length * 0.9))) {
    for (const { form, lemma, upos } of words) {
      if (lemma === '_' || lemma === '' || /[\s>|]/.test(form + lemma)) continue;
      let forms = counts.get(upos);
      if (forms === undefined) counts.set(upos, (forms = new Map()));
      count(forms, form, lemma);
    }
  }
  const lines: string[] = [];
  for (const pos of [...counts.keys()].sort()) {
    const forms = counts.get(pos)!;
    const examples: Example[] = [];
    let capitals = 0;
    for (const form of [...forms.keys()].sort()) {
      const [lemma, times] = best(forms.get(form)!);
      // Names keep their letters, whatever a treebank does with them.
      if (pos === 'PROPN' && lemma === form.toLowerCase() && lemma !== form) continue;
      examples.push({ form, lemma, times });
      if (lemma !== lemma.toLowerCase()) capitals += times;
      else if (form !== form.toLowerCase()) capitals -= times;
    }
    const printed = pos === 'PROPN' || ((pos === 'X' || pos === 'SYM') && capitals > 0);
    lines.push(`${pos}${printed ? '=' : ''} ${learn(examples, printed).join(' ')}`);
  }
  writeFileSync(
    `engine/lexicon/${language}/lemma-table.ts`,
    `/** Written by engine/analysis/build/train-lemmas.ts; do not edit. See engine/analysis/lemma/edit-script.ts. */
// prettier-ignore
export const LEMMAS: readonly string[] = [
${lines.map((line) => `  ${JSON.stringify(line)},`).join('\n')}
];
`,
  );
}

/** Endings with the script that is right for most forms with it, where a shorter ending is not right as often. */
function learn(examples: readonly Example[], printed: boolean): string[] {
  const items = examples.map(({ form, lemma, times }) => ({
    form: printed ? form : form.toLowerCase(),
    script: scriptOf(printed ? form : form.toLowerCase(), lemma),
    weight: Math.min(times, 3),
    rule: '',
  }));
  const rules = new Map<string, string>();
  for (let length = 0; length <= LONGEST_ENDING; length += 1) {
    const groups = new Map<string, typeof items>();
    for (const item of items) {
      // The whole form, marked with "^", is the last ending that is tried.
      if (item.form.length < length) continue;
      const ending = item.form.slice(item.form.length - length);
      const group = groups.get(ending) ?? [];
      group.push(item);
      groups.set(ending, group);
    }
    for (const ending of [...groups.keys()].sort()) decide(groups.get(ending)!, ending, GAIN, rules);
  }
  const whole = new Map<string, typeof items>();
  for (const item of items) whole.set(item.form, [...(whole.get(item.form) ?? []), item]);
  for (const form of [...whole.keys()].sort()) decide(whole.get(form)!, `^${form}`, 1, rules);
  return [...rules].map(([ending, script]) => `${ending}>${script}`);
}

interface Item {
  readonly script: string;
  readonly weight: number;
  rule: string;
}

function decide(group: readonly Item[], ending: string, gain: number, rules: Map<string, string>): void {
  const votes = new Map<string, number>();
  let now = 0;
  for (const { script, weight, rule } of group) {
    // Capitals inside, "XIIe", are no pattern.
    if (gain > 1 && /\p{Lu}/u.test(script)) continue;
    votes.set(script, (votes.get(script) ?? 0) + weight);
    if (script === rule) now += weight;
  }
  if (votes.size === 0) return;
  const [script, times] = best(votes);
  if (times - now < gain) return;
  rules.set(ending, script);
  for (const item of group) item.rule = script;
}

english();
for (const language of ['de', 'es', 'fr']) byEndings(language);
