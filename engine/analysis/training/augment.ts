import type { TreebankSentence, TreebankWord } from './conllu.ts';

/** Words that headlines leave out when nothing hangs on them: articles, forms of "be" as auxiliary or copula, the full stop. */
function dropped(word: TreebankWord, children: number): boolean {
  if (children > 0) return false;
  if (word.xpos === '.' && word.form === '.') return true;
  if (word.relation === 'det') return /^(a|an|the)$/i.test(word.form);
  return /^(aux:pass|cop|aux)$/.test(word.relation) && word.lemma === 'be' && /^VB[DPZ]$/.test(word.xpos);
}

const SMALL = /^(a|an|the|of|in|on|at|to|for|and|or|as|by|with|from)$/i;

function cased(form: string, style: number, first: boolean): string {
  if (style === 0) return first ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
  if (style === 2) return form.toUpperCase();
  return SMALL.test(form) && !first ? form.toLowerCase() : form.slice(0, 1).toUpperCase() + form.slice(1);
}

/**
 * A sentence as a headline: articles, auxiliary "be" and the full stop gone, in sentence case, title case or capitals by
 * `style` 0 to 2. "The driver was hurt when a bus hit the wall." as "Driver Hurt When Bus Hit Wall". The tree stays.
 */
export function headline(sentence: TreebankSentence, style: number): TreebankSentence {
  const { words } = sentence;
  const children = new Int32Array(words.length + 1);
  for (const { head } of words) children[head]! += 1;
  const places = new Int32Array(words.length + 1);
  const kept = words.filter((word) => !dropped(word, children[word.id]!));
  kept.forEach((word, at) => (places[word.id] = at + 1));
  return {
    ...sentence,
    multiwords: [],
    words: kept.map((word, at) => ({
      ...word,
      id: at + 1,
      head: places[word.head]!,
      form: cased(word.form, style, at === 0),
    })),
  };
}

/** Whether a sentence would do as a headline: short, its root a verb, some word to leave out besides the full stop. */
export function headlineLike({ words }: TreebankSentence): boolean {
  return (
    words.length >= 5 &&
    words.length <= 16 &&
    words.some((word) => word.relation === 'root' && /^(VERB|ADJ|NOUN)$/.test(word.upos)) &&
    words.some((word) => word.relation === 'nsubj' || word.relation === 'nsubj:pass') &&
    !words.some((word) => /^(PRP|WP|UH)$/.test(word.xpos))
  );
}

/** The sentence with its first word in small letters and without its last full stop: as notes and messages are written. */
export function plainStart(sentence: TreebankSentence): TreebankSentence {
  return {
    ...sentence,
    multiwords: [],
    words: sentence.words.map((word, at) =>
      at === 0 && word.upos !== 'PROPN' && word.form !== 'I'
        ? { ...word, form: word.form.toLowerCase() }
        : word,
    ),
  };
}
