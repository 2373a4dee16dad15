import { describe, expect, it } from 'vitest';
import { findQuote, quoteAt, searchable } from './text-quote.ts';

const BEFORE =
  'The bridge at Kell was shut on Monday. Nobody was hurt. Three lorries had to turn back at the toll house. The council meets in May.';

function find(words: string, after: string, before = BEFORE) {
  const start = before.indexOf(words);
  const found = findQuote(quoteAt(before, { start, end: start + words.length }), searchable(after));
  return found.status === 'lost' ? ['lost'] : [found.status, after.slice(found.start, found.end)];
}

describe('a place of one version, found in another', () => {
  it('is exact where words were put in before it', () => {
    expect(find('Nobody was hurt.', `Kell, 3 May. ${BEFORE}`)).toEqual(['exact', 'Nobody was hurt.']);
  });

  it('is exact where lines were joined', () => {
    const broken = BEFORE.replaceAll(' had', '\nhad').replaceAll('toll', 'to\u00adll');
    expect(find('Three lorries had to turn back at the toll house.', broken)).toEqual([
      'exact',
      'Three lorries\nhad to turn back at the to\u00adll house.',
    ]);
  });

  it('is moved where nothing beside it stands beside it still', () => {
    expect(
      find('Nobody was hurt.', 'Nobody was hurt. It rained all night, and the ferry lay idle at its pier.'),
    ).toEqual(['moved', 'Nobody was hurt.']);
  });

  it('is the occurrence with the most of its surroundings', () => {
    const text = `Nobody was hurt. ${BEFORE} Nobody was hurt.`;
    const start = BEFORE.indexOf('Nobody');
    const found = findQuote(quoteAt(BEFORE, { start, end: start + 16 }), searchable(text));
    expect(found).toEqual({ status: 'exact', start: start + 17, end: start + 33 });
  });

  it('is changed where most of its words are there', () => {
    expect(
      find('Three lorries had to turn back at the toll house.', BEFORE.replace('Three lorries', 'Four vans')),
    ).toEqual(['changed', 'Four vans had to turn back at the toll house.']);
  });

  it('is changed without a part of the sentence before it, or behind it', () => {
    expect(
      find(
        'The four boats lie idle at the pier.',
        'What they talk of is now “the boats. Four boats lie idle at the quay,” he said. The pier is shut.',
        'It is May. The four boats lie idle at the pier. Rain fell.',
      ),
    ).toEqual(['changed', 'Four boats lie idle at the quay,” he said.']);
    expect(
      find(
        'Three lorries had to turn back.',
        'It rained. Four big vans had to turn. Back at the house they ate.',
        'It rained. Three lorries had to turn back. All left.',
      ),
    ).toEqual(['changed', 'Four big vans had to turn.']);
  });

  it('is changed where its sentence was made two', () => {
    expect(
      find(
        'The bridge was shut on Monday because many cracks were found.',
        'It rained. The bridge was shut on Monday. Many cracks were found. All left.',
        'It rained. The bridge was shut on Monday because many cracks were found. All left.',
      ),
    ).toEqual(['changed', 'The bridge was shut on Monday. Many cracks were found.']);
  });

  it('of a part of a sentence begins within one', () => {
    expect(
      find(
        'had to turn back at the toll house. The council meets',
        BEFORE.replace('back at the toll', 'round at the old toll'),
      ),
    ).toEqual(['changed', 'had to turn round at the old toll house. The council meets']);
  });

  it('is lost where they are not', () => {
    expect(
      find('Three lorries had to turn back at the toll house.', 'The bridge at Kell is open again.'),
    ).toEqual(['lost']);
    expect(find('Nobody', 'The bridge at Kell is open again.')).toEqual(['lost']);
  });

  it('a long one is found by its two ends', () => {
    const long = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
    const after = `Before. ${long.replace('word400', 'other')} After.`;
    expect(find(long, after, long)[1]).toBe(long.replace('word400', 'other'));
  });
});
