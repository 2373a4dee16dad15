import { describe, expect, it } from 'vitest';
import { shiftedItems } from './list-items.ts';

const shifted = (direction: 'deeper' | 'higher', lines: string[], first: number, last = first) =>
  shiftedItems(lines, first, last, direction);

describe('items of a list', () => {
  it.each<[string, string[], number, string[]]>([
    ['below the words of the item before', ['- a', '- b'], 1, ['  - b']],
    ['below a number', ['1. a', '2. b'], 1, ['   1. b']],
    ['behind the numbers there', ['1. a', '   1. x', '2. b'], 2, ['   2. b']],
    ['no deeper than below the item before', ['- a', '  - b'], 1, ['  - b']],
    ['the first of a list stays', ['', '- a'], 1, ['- a']],
    ['a task', ['- [ ] a', '- [ ] b'], 1, ['  - [ ] b']],
  ])('go deeper: %s', (_, lines, at, expected) => expect(shifted('deeper', lines, at)).toEqual(expected));

  it.each<[string, string[], number, string[]]>([
    ['beside the item that holds them', ['- a', '  - b'], 1, ['- b']],
    ['with the number that follows', ['1. a', '   1. x', '   2. y'], 2, ['2. y']],
    ['of an indented list without one above', ['   - a'], 0, ['- a']],
  ])('go higher: %s', (_, lines, at, expected) => expect(shifted('higher', lines, at)).toEqual(expected));

  it('go together, each as far as the first', () => {
    expect(shifted('deeper', ['- a', '- b', '  - c'], 1, 2)).toEqual(['  - b', '    - c']);
    expect(shifted('higher', ['1. a', '   1. b', '   2. c'], 1, 2)).toEqual(['2. b', '3. c']);
  });

  it('are not what is no item, and the outermost list is left', () => {
    expect(shifted('deeper', ['- a', 'words'], 1)).toBeNull();
    expect(shifted('deeper', ['- a', '- b', 'words'], 1, 2)).toBeNull();
    expect(shifted('higher', ['- a'], 0)).toBeNull();
  });
});
