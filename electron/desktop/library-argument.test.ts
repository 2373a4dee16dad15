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
  ])('in %j is %j', (argv, folder) => expect(libraryArgument(argv, '/home/user')).toBe(folder));
});
