import type { Document, SentenceForm } from '../analysis/document.ts';
import type { WordForm } from '../analysis/word-forms.ts';

/** Letters of an acronym. Two letters are often something else, and still "UN" and "EU" have no more. */
const LETTERS = { least: 2, most: 8 };
/** Words inside a name that lend it no letter: "Office of the High Commissioner for Human Rights". */
const LINKING = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'de',
  'des',
  'du',
  'la',
  'für',
  'und',
  'der',
  'del',
  'y',
]);

/** What is written in capitals in any of the texts, as stems. */
export function acronymsIn(documents: readonly Document[]): Set<string> {
  const acronyms = new Set<string>();
  const seen = new Set<SentenceForm>();
  for (const { sentences } of documents) {
    for (const { form } of sentences) {
      if (seen.has(form)) continue;
      seen.add(form);
      for (const { lettering, stem, key, isStop } of form.forms) {
        if (lettering === 'capitals' && !isStop && key.length >= LETTERS.least && key.length <= LETTERS.most)
          acronyms.add(stem);
      }
    }
  }
  return acronyms;
}

/** The initials of every run of two or more capitalised words, and of its ends that are runs themselves; in small letters. */
export function initialsIn(forms: readonly WordForm[]): string[] {
  const found: string[] = [];
  let run = '';
  const close = () => {
    for (let from = 0; from + LETTERS.least <= run.length; from += 1) {
      for (let to = from + LETTERS.least; to <= Math.min(run.length, from + LETTERS.most); to += 1)
        found.push(run.slice(from, to));
    }
    run = '';
  };
  for (const { lettering, key } of forms) {
    if (lettering === 'capital') run += key.charAt(0);
    else if (run !== '' && !LINKING.has(key)) close();
  }
  close();
  return found;
}
