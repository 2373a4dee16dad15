import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { ENGLISH_CLASSES } from './en/word-classes.ts';
import { hasClass, type WordClass } from './word-classes.ts';

const NAMES = ['opening bracket', ...Object.keys(ENGLISH_CLASSES)] as readonly WordClass[];

function classesIn(text: string, language = 'en'): readonly string[] {
  const { form } = analyse({ id: 'x', text, language }).sentences[0]!;
  return NAMES.filter((name) => hasClass(form, name));
}

describe('word classes', () => {
  it.each<readonly [string, readonly WordClass[]]>([
    ['Nothing stirs.', []],
    [
      'She told Maria (a friend).',
      ['opening bracket', 'she', 'given name', 'reporting verb', 'act governor', 'relation'],
    ],
    ['It plans nothing.', ['plan', 'act governor']],
    ['The bridge’s length grew.', ['possessor']],
    ['It was released without comment.', ['publication', 'comment']],
    ['A draft came under fire.', ['version', 'criticism']],
  ])('%s', (text, expected) => {
    const found = classesIn(text);
    expect(expected.filter((name) => !found.includes(name))).toEqual([]);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  it('without a dictionary only marks are of a class', () => {
    expect(classesIn('He plans (his) release.', 'de')).toEqual(['opening bracket']);
  });
});
