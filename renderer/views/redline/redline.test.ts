import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import type { Level } from '../../session/comparison/mark-level.ts';
import { typesetRoom } from '../reading/layout/typeset.ts';
import { rowModelOf } from '../rows/row-model.ts';
import { drawRedline, foldBlocks, redlineOf, type RedlineHalf } from './redline.ts';

const OLD = [
  'The harbour was reopened at noon by the coast guard. Two ferries had waited outside since the early morning.',
  'The company promised every passenger a refund. Nobody was hurt.',
  'A spokeswoman blamed thick fog for the delay.',
].join('\n\n');
const NEW = [
  'A spokeswoman blamed thick fog for the delay.',
  'The harbour was reopened at one by the coast guard. Two ferries had waited outside since the early morning.',
  'The company promised every passenger a refund.',
].join('\n\n');

const words = (half: RedlineHalf | null) => half?.runs.map((run) => run.text).join('') ?? '';
function print(a: string, b: string, level: Level = 'words', older = 0) {
  const texts = [a, b].map((text, i) => ({
    id: `t${i}`,
    text,
    title: '',
    kind: 'version' as const,
    byline: '',
  }));
  const comparison = compare(texts);
  const hiddenKinds = new Set<EditKind>();
  const layout = typesetRoom({
    texts,
    comparison,
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds,
  });
  const model = rowModelOf(layout, comparison, texts);
  const newer = 1 - older;
  const { blocks } = redlineOf(model, older, newer, false);
  return drawRedline(blocks, { model, older, newer, hiddenKinds, level }).map((block) => ({
    block,
    text: block.stretches
      .map(({ tag, older, newer, moved }) => {
        if (moved === 'away') return `[away ${words(older)}]`;
        const text =
          tag === 'same' ? words(newer) : tag === 'del' ? `[-${words(older)}-]` : `{+${words(newer)}+}`;
        return moved === 'here' ? `[here ${text}]` : text;
      })
      .join(''),
  }));
}

describe('redline', () => {
  it('writes two versions as one text by the paragraphs of the newer', () => {
    const blocks = print(OLD, NEW);
    expect(blocks.map(({ text }) => text)).toEqual([
      '[here A spokeswoman blamed thick fog for the delay.]',
      'The harbour was reopened at [-noon-]{+one+} by the coast guard.Two ferries had waited outside since the early morning.',
      'The company promised every passenger a refund.[-Nobody was hurt.-]',
      '[away A spokeswoman blamed thick fog for the delay.]',
    ]);
    expect(blocks[3]?.block.stretches[0]?.other).toBe(blocks[0]?.block.id);
    expect(blocks[0]?.block.stretches[0]?.other).toBe(blocks[3]?.block.id);
    expect(blocks.map(({ block }) => block.number)).toEqual([1, 2, 3, 3]);
  });

  it('leaves one mark where neighbours of a paragraph were moved away together', () => {
    const together =
      'A spokeswoman blamed thick fog for the delay. The tide was higher than in any year before.';
    const blocks = print(
      `${OLD.replace(/A spokes.*/u, '')}${together}`,
      `${together}\n\n${NEW.split('\n\n').slice(1).join('\n\n')}`,
    );
    expect(blocks.map(({ text }) => text).filter((text) => text.includes('[away'))).toEqual([
      `[away ${together}]`,
    ]);
  });

  it('takes either text for the older one', () => {
    expect(
      print(OLD, NEW, 'words', 1)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('[-one-]{+noon+}');
  });

  it('replaces whole sentences, or whole paragraphs, where the reader wants no single words', () => {
    const [, sentences] = print(OLD, NEW, 'sentences');
    expect(sentences?.text).toBe(
      '[-The harbour was reopened at noon by the coast guard.-]{+The harbour was reopened at one by the coast guard.+}' +
        'Two ferries had waited outside since the early morning.',
    );
    const [, paragraphs] = print(OLD, NEW, 'paragraphs');
    expect(paragraphs?.block.stretches.map(({ tag }) => tag)).not.toContain('same');
  });

  it('has the headings of both versions, also one that was taken out', () => {
    const [costs, owners] = ['Costs of the harbour', 'Owners of the harbour'];
    const [first, second, third] = OLD.split('\n\n') as [string, string, string];
    const older = ['The harbour', first, costs, second, owners, third].join('\n\n');
    const newer = ['The harbour', first, costs, second, third].join('\n\n');
    const headings = print(older, newer).filter(({ block }) => block.heading > 0);
    expect(headings.map(({ block, text }) => [text, block.heading])).toEqual([
      ['The harbour', 2],
      [costs, 3],
      [`[-${owners}-]`, 3],
    ]);
  });

  it('is empty before there is a comparison', () => {
    const model = { columns: [], sentences: [], comparison: null, texts: [], joins: [] };
    expect(redlineOf(model, 0, 1, false)).toEqual({ blocks: [], small: 0 });
  });
});

describe('foldBlocks', () => {
  const lines = Array.from(
    { length: 8 },
    (_, i) => `Paragraph ${i} tells of the ${'abcdefgh'[i]} harbour and its lights.`,
  );
  const blocks = print(lines.join('\n\n'), lines.join('\n\n').replace('Paragraph 6', 'Section 6')).map(
    ({ block }) => block,
  );

  it('folds unchanged paragraphs but for one beside a change', () => {
    const items = foldBlocks(blocks, new Set());
    expect(items.map((item) => (item.kind === 'fold' ? item.blocks.length : item.changed))).toEqual([
      5,
      false,
      true,
      false,
    ]);
    expect(foldBlocks(blocks, new Set([items[0]!.id])).length).toBe(9);
  });
});
