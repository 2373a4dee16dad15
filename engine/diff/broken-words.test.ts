import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';

const kinds = (a: string, b: string) =>
  diffWords(a, b, { language: 'en' }).map(({ kind, a: one, b: other }) => [
    kind,
    one?.quote ?? '',
    other?.quote ?? '',
  ]);

describe('diff.broken-words', () => {
  it('diff.broken-words takes what is invisible for space', () => {
    expect(kinds('The co\u00adoper\u00adation of three towns', 'The cooperation of three towns')).toEqual([
      ['space', 'co\u00adoper\u00adation', 'cooperation'],
    ]);
    expect(kinds('It was set\u200b aside.', 'It was set aside.')).toEqual([['space', '\u200b', '']]);
  });

  it('diff.broken-words joins what extraction broke at ligatures', () => {
    expect(kinds('A speci fi c e ff ort failed', 'A specific effort failed')).toEqual([
      ['spelling', 'speci fi c', 'specific'],
      ['spelling', 'e ff ort', 'effort'],
    ]);
    expect(kinds('A specific effort failed', 'A speci fi c e ff ort failed')).toEqual([
      ['spelling', 'specific', 'speci fi c'],
      ['spelling', 'effort', 'e ff ort'],
    ]);
  });

  it('diff.broken-words joins over a hyphen at the end of a line', () => {
    expect(kinds('The com-\nmittee met', 'The committee met')).toEqual([
      ['space', 'com-\nmittee', 'committee'],
    ]);
  });

  it('diff.broken-words leaves a hyphen within a line, other words and what stands between', () => {
    expect(kinds('He will re-sign it.', 'He will resign it.')).toEqual([['wording', 're-sign', 'resign']]);
    expect(kinds('They saw a part of it.', 'They saw apart of it.')).toEqual([
      ['spelling', 'a part', 'apart'],
    ]);
    expect(kinds('The e ff ort of three men failed', 'The effort of four men failed')).toEqual([
      ['spelling', 'e ff ort', 'effort'],
      ['number', 'three', 'four'],
    ]);
  });
});
