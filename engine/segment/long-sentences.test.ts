import { describe, expect, it } from 'vitest';
import { LONGEST } from './long-sentences.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string) =>
  splitSentences(text, splitParagraphs(text), 'en').map(({ start, end }) => text.slice(start, end));

describe('text.long', () => {
  it('text.long a text without any stop is cut between words', () => {
    const words = Array.from({ length: 10_000 }, (_, at) => `word${at}`);
    const sentences = split(words.join(' '));
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST);
    expect(sentences.join(' ')).toBe(words.join(' '));
  });

  it('text.long a long sentence is cut behind a clause mark where there is one', () => {
    const clause = `${'so it went on and on '.repeat(20).trim()};`;
    const sentences = split(Array.from({ length: 12 }, () => clause).join(' '));
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(sentence.endsWith(';')).toBe(true);
  });

  it('text.long a sentence of ordinary length stays whole', () => {
    const sentence = `${'and then he went on, '.repeat(90)}and stopped.`;
    expect(split(sentence)).toEqual([sentence]);
  });

  it.each([
    ['letters', 'x'.repeat(1_000_000)],
    ['Han', '中'.repeat(300_000)],
    ['astral characters', '😀'.repeat(100_000)],
    ['lone surrogates', '\ud83d'.repeat(50_000)],
    ['null characters', '\0'.repeat(50_000)],
    ['initials', 'A. '.repeat(50_000)],
    ['stops in lower case', 'a. '.repeat(50_000)],
    ['quotation marks', '“‘„«"'.repeat(20_000)],
  ])(
    'text.long nothing throws, nothing is lost and nothing takes for ever on %s without an end',
    (_, text) => {
      const sentences = split(text);
      expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST);
      expect(sentences.some((sentence) => /[\ud800-\udbff]$/.test(sentence))).toBe(
        text.startsWith('\ud83d\ud83d'),
      );
    },
  );
});
