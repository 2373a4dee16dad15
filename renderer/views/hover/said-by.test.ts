import { expect, it } from 'vitest';
import { placeCard, saidBy } from './said-by.ts';

function page(html: readonly string[]): HTMLElement {
  const root = document.createElement('p');
  for (const says of html) {
    const mark = document.createElement('mark');
    mark.dataset.says = says;
    mark.append(document.createElement('b'));
    root.append(mark);
  }
  return root;
}

it('tells what the mark under the pointer says', () => {
  const root = page(['Number: “3” here, “4” in B.\nA says 3.', 'Name.']);
  expect(saidBy(root.querySelector('b')!, false)).toEqual(['Number: “3” here, “4” in B.', 'A says 3.']);
  expect(saidBy(root, false)).toEqual([]);
});

it('tells every mark of a focused sentence once, and not more than can be read', () => {
  expect(saidBy(page(['One.', 'One.', 'Two.']), true)).toEqual(['One.', 'Two.']);
  const cell = page(['Three.']);
  cell.dataset.says = 'B says four.';
  expect(saidBy(cell, true)).toEqual(['B says four.', 'Three.']);
  expect(saidBy(page(['1', '2', '3', '4', '5', '6', '7']), true).at(-1)).toBe('And 2 more.');
});

it('keeps a card in the window', () => {
  const window = { width: 400, height: 300 };
  const card = { width: 200, height: 80 };
  expect(placeCard({ left: 50, top: 20, bottom: 40 }, card, window)).toEqual({ x: 50, y: 46 });
  expect(placeCard({ left: 350, top: 260, bottom: 280 }, card, window)).toEqual({ x: 194, y: 174 });
});
