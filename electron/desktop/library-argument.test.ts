import { describe, expect, it } from 'vitest';
import { libraryArgument } from './library-argument.ts';

describe('--library', () => {
  it.each([
    [['electron', '.', '--library=/books'], '/books'],
    [['electron', '.', '--library', 'books'], '/home/user/books'],
    [['electron', '.', '--library=a=b'], '/home/user/a=b'],
    [['electron', '.', '--library'], null],
    [['electron', '.', '--library='], null],
    [['electron', '.'], null],
    [['variorum', '--library=/books', 'variorum://comparison/c1'], '/books'],
    [['variorum', 'variorum://comparison/c1', '--library=/evil'], null],
    [['variorum', 'Variorum:x', '--library', '/evil'], null],
  ])('in %j is %j', (argv, folder) => expect(libraryArgument(argv, '/home/user')).toBe(folder));
});
