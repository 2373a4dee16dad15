import { describe, expect, it } from 'vitest';
import { kinship, lexemeOf, type Kinship } from './lexeme.ts';

describe('lexemeOf', () => {
  it.each([
    ['told', 'tell'],
    ['women', 'woman'],
    ['stories', 'story'],
    ['stopped', 'stop'],
    ['making', 'make'],
    ['leaders', 'leader'],
    ['leader', 'leader'],
    ['forest', 'forest'],
  ])('words.kin: %s is listed under %s', (key, word) => {
    expect(lexemeOf(key)?.word).toBe(word);
  });

  it('words.kin: what is no English word has no lexeme', () => {
    expect(lexemeOf('xyzzyq')).toBeNull();
    expect(lexemeOf('')).toBeNull();
    expect(lexemeOf('constructor')).not.toBeUndefined();
  });

  it.each<[string, string, Kinship]>([
    ['tell', 'told', 'same'],
    ['deny', 'denial', 'derived'],
    ['die', 'deaths', 'derived'],
    ['quickly', 'rapidly', 'synonym'],
    ['rose', 'fell', 'opposite'],
    ['kill', 'murdered', 'wider'],
    ['bread', 'quickly', 'none'],
  ])('words.kin: %s and %s: %s', (a, b, kin) => {
    expect(kinship(lexemeOf(a)!, lexemeOf(b)!)).toBe(kin);
    expect(kinship(lexemeOf(b)!, lexemeOf(a)!)).toBe(kin);
  });
});
