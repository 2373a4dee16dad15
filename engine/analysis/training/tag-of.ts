import type { TagOf } from './corpus.ts';

/** Penn tags as they stand in the treebank. */
export const pennTag: TagOf = ({ xpos }) => xpos;

const feature = (feats: string, name: string) =>
  new RegExp(`(?:^|\\|)${name}=([^|]*)`).exec(feats)?.[1] ?? '';

/**
 * Universal parts of speech, divided where it decides what a word can govern or be: verbs by form ("VERB.Part"), pronouns and
 * determiners by kind ("PRON.Rel").
 */
export const dividedTag: TagOf = ({ upos, feats }) => {
  if (upos === 'VERB' || upos === 'AUX') {
    const form = feature(feats, 'VerbForm');
    return form === '' ? upos : `${upos}.${form}`;
  }
  if (upos === 'PRON') {
    if (feature(feats, 'Reflex') === 'Yes') return 'PRON.Reflex';
    const kind = feature(feats, 'PronType').split(',')[0]!;
    const grammaticalCase = feature(feats, 'Case').split(',')[0]!;
    if (kind === 'Rel' || kind === 'Int') return `PRON.${kind}`;
    return grammaticalCase === '' ? upos : `${upos}.${grammaticalCase}`;
  }
  return upos;
};
