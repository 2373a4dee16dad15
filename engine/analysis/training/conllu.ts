/** A word of a treebank, columns as in CoNLL-U; `head` is 1-based, 0 for the root. */
export interface TreebankWord {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}

/** A printed word of several syntactic words, ids inclusive: "don't" is 3-4. */
export interface MultiwordToken {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: string;
}

export interface TreebankSentence {
  readonly id: string;
  readonly text: string;
  readonly newDocument: boolean;
  readonly newParagraph: boolean;
  readonly words: readonly TreebankWord[];
  readonly multiwords: readonly MultiwordToken[];
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html). Empty nodes ("8.1") are skipped. A file without `# newdoc`
 * or `# newpar` has neither set anywhere.
 */
export function readConllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let words: TreebankWord[] = [];
  let multiwords: MultiwordToken[] = [];
  let comments = { id: '', text: '', newDocument: false, newParagraph: false };
  const end = () => {
    if (words.length > 0) sentences.push({ ...comments, words, multiwords });
    words = [];
    multiwords = [];
    comments = { id: '', text: '', newDocument: false, newParagraph: false };
  };
  for (const line of file.split(/\r?\n/)) {
    if (line === '') {
      end();
      continue;
    }
    if (line.startsWith('#')) {
      const [, key = '', value = ''] = /^# *([a-z_]+)(?: [^=]*)?(?:= (.*))?$/.exec(line) ?? [];
      if (key === 'sent_id') comments.id = value;
      else if (key === 'text') comments.text = value;
      else if (key === 'newdoc') comments.newDocument = true;
      else if (key === 'newpar') comments.newParagraph = true;
      continue;
    }
    const columns = line.split('\t');
    const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', relation = ''] =
      columns;
    const misc = columns[9] ?? '_';
    if (/^\d+-\d+$/.test(id)) {
      const [first = 0, last = 0] = id.split('-').map(Number);
      multiwords.push({ first, last, form, misc });
    } else if (/^\d+$/.test(id))
      words.push({ id: Number(id), form, lemma, upos, xpos, feats, head: Number(head), relation, misc });
  }
  end();
  return sentences;
}
