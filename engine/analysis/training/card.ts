import type { Score } from './score.ts';

export interface CardFacts {
  readonly name: string;
  readonly command: string;
  readonly data: readonly string[];
  readonly words: number;
  readonly sentences: number;
  /** Bytes of the deflated pack. */
  readonly size: number;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly results: readonly { readonly set: string; readonly score: Score }[];
}

const SHOWN =
  'nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss aux aux:pass cop ccomp xcomp advcl acl:relcl conj appos'.split(
    ' ',
  );

const share = (value: number) => value.toFixed(3);

/** The card of a model in Markdown: what it is, what it was trained on, what it reaches. */
export function modelCard(facts: CardFacts): string {
  const rows = facts.results.map(
    ({ set, score }) =>
      `| ${set} | ${score.words} | ${share(score.xpos)} | ${share(score.upos)} | ${share(score.uas)} | ${share(score.las)} |`,
  );
  const relations = SHOWN.map(
    (relation) =>
      `| ${relation} | ${facts.results.map(({ score }) => (score.relations[relation] ? share(score.relations[relation].f1) : '-')).join(' | ')} |`,
  );
  return `# ${facts.name}: tagger and parser

A part-of-speech tagger and a dependency parser (Universal Dependencies 2.16 relations). Averaged perceptrons over hashed features:
a greedy tagger, an arc-hybrid parser trained with a dynamic oracle, and a ranker that looks at doubtful heads again. \`model.js\`
is generated; it holds the weights, deflated, in base64.

- Made by: \`${facts.command}\`; the same data give the same bytes.
- Learned from: ${facts.words} words in ${facts.sentences} sentences.
${facts.data.map((line) => `  - ${line}`).join('\n')}
- Attribution and licences: \`docs/THIRD-PARTY.md\`.
- Size: ${(facts.size / 1e6).toFixed(2)} MB deflated.
- Settings: ${Object.entries(facts.settings)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}.

## What it reaches

Gold tokens, own tags, words that are no punctuation; an arc counts for LAS with relation and subtype.

| set | words | tags | UPOS | UAS | LAS |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

| relation, F1 | ${facts.results.map(({ set }) => set).join(' | ')} |
| --- | ${facts.results.map(() => '---').join(' | ')} |
${relations.join('\n')}

## What it is weak at

Where phrases and coordinations attach; clauses set side by side; words of rare classes at the start of a sentence; text of
other kinds than news, letters, reviews, reference works and talk.
`;
}
