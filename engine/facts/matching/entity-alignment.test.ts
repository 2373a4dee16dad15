import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { EntityAlignment } from './entity-alignment.ts';

function aligned(...texts: string[]) {
  const documents = texts.map((text, at) => analyse({ id: String(at), text, language: 'en' }));
  const alignment = new EntityAlignment(documents);
  /** The entity of the mention with these words. */
  const entity = (text: number, words: string) => {
    const { mentions, chainOf } = documents[text]!.entities;
    const mention = mentions.find(({ start, end }) => documents[text]!.text.slice(start, end) === words)!;
    return alignment.ofChain(text, chainOf[mention.index]!);
  };
  return { alignment, entity };
}

describe('entities of several texts', () => {
  it('joins a name with its short form', () => {
    const { entity } = aligned(
      'Lorna Beck chaired the inquiry. It closed in May.',
      'The inquiry was led by Ms Beck, who lives in Oban.',
    );
    expect(entity(0, 'Lorna Beck')).toBe(entity(1, 'Ms Beck'));
  });

  it('keeps two persons apart', () => {
    const { entity } = aligned('Lorna Beck chaired the inquiry.', 'Thomas Hale chaired the inquiry.');
    expect(entity(0, 'Lorna Beck')).not.toBe(entity(1, 'Thomas Hale'));
  });

  it('joins what has no name by its noun', () => {
    const { entity, alignment } = aligned('The ferry sank at noon.', 'Nobody was aboard the ferry.');
    expect(entity(0, 'The ferry')).toBe(entity(1, 'the ferry'));
    expect(alignment.inSentence(0, 0)).toContain(entity(0, 'The ferry'));
  });

  it('tells less by what stands in every sentence', () => {
    const { alignment, entity } = aligned(
      'The ferry sank. The ferry was old. The ferry had a crew of Danes.',
      'The ferry went down. Its crew of Danes swam. The ferry was new.',
    );
    expect(alignment.weight(entity(0, 'The ferry'))).toBeLessThan(alignment.weight(entity(0, 'Danes')));
    expect(alignment.weight('nobody')).toBe(0);
  });
});
