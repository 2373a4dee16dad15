import { describe, expect, it } from 'vitest';
import type { AnnotationRecord } from '../../../electron/bridge/contract.ts';
import { EVERY_ANNOTATION, passesFilter, type AnnotationFilter } from './annotation-filter.ts';

const note = (over: Partial<AnnotationRecord>): AnnotationRecord => ({
  id: 'n',
  investigation: null,
  markdown: 'Ask the *coastguard* at Møre.',
  colour: 'green',
  tags: ['count'],
  places: [{ versionId: 'v1', start: 0, end: 3, exact: '214', prefix: '', suffix: '' }],
  about: null,
  author: 'AB',
  createdAt: '2026-11-30T10:00:00.000Z',
  updatedAt: '2026-11-30T10:00:00.000Z',
  ...over,
});
const about = (kind: 'difference' | 'finding' | 'fact') =>
  note({ about: { kind, id: 'f1', says: 'Post says 214; Mail says 241.', comparison: 'c' } });
const passes = (one: AnnotationRecord, filter: Partial<AnnotationFilter>) =>
  passesFilter(
    one,
    { ...EVERY_ANNOTATION, ...filter },
    {
      sourceOfVersion: (version) => (version === 'v1' ? 's1' : undefined),
      verdictOf: (finding) => (finding === 'f1' ? 'confirmed' : 'open'),
    },
  );

describe('which notes are listed', () => {
  it('by words of the note, its quotations, its tags and what it is about, in any order and without accents', () => {
    expect(passes(note({}), { words: 'MORÉ coastguard' })).toBe(false);
    expect(passes(note({}), { words: 'coastguard ask' })).toBe(true);
    expect(passes(note({}), { words: '214 count' })).toBe(true);
    expect(passes(about('fact'), { words: 'mail' })).toBe(true);
    expect(passes(note({}), { words: 'mail' })).toBe(false);
  });
  it('by source, tag and colour', () => {
    expect(passes(note({}), { source: 's1', tag: 'count', colour: 'green' })).toBe(true);
    expect(passes(note({}), { source: 's2' })).toBe(false);
    expect(passes(note({}), { tag: 'other' })).toBe(false);
    expect(passes(note({}), { colour: 'red' })).toBe(false);
  });
  it('by what they are about, and how that was judged', () => {
    for (const kind of ['difference', 'finding', 'fact'] as const) {
      expect(passes(about(kind), { about: kind })).toBe(true);
      expect(passes(note({}), { about: kind })).toBe(false);
    }
    expect(passes(about('finding'), { about: 'confirmed' })).toBe(true);
    expect(passes(about('finding'), { about: 'dismissed' })).toBe(false);
    expect(passes(about('fact'), { about: 'confirmed' })).toBe(false);
  });
});
