import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import ParallelView from './ParallelView.svelte';
import type { ParallelViewProps, RoomText } from '../../session/comparison/parallel-view.ts';

const A = 'The letter of the envoys\nThree envoys of China wrote to Bachelet on Friday. Nobody else wrote.';
const B = 'The letter of the envoys\nIt rained. Four envoys of China wrote to Bachelet on Friday.';
const text = (id: string, words: string): RoomText => ({
  id,
  title: `Title of ${id}`,
  kind: 'version',
  byline: `Outlet of ${id}`,
  text: words,
});
const texts = [text('a', A), text('b', B)];
const comparison = compare(texts);
const number = comparison.findings.find((f) => f.type === 'number')!;
const calls = { onSelectFinding: vi.fn(), onColumnsMoved: vi.fn(), onMakePassage: vi.fn(), onQuote: vi.fn() };

function open(changes: Partial<ParallelViewProps> = {}) {
  return render(ParallelView, {
    texts,
    comparison,
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<EditKind>(),
    linkedScrolling: false,
    initialColumns: [],
    ...calls,
    ...changes,
  });
}
const sentence = (container: HTMLElement, column: number, words: string) =>
  [...container.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-sentence]`)].find((s) =>
    s.textContent.includes(words),
  )!;
const words = (container: HTMLElement, column: number, exactly: string) =>
  [...container.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-start]`)].find(
    (run) => run.textContent === exactly,
  )!;
function select(from: Node, start: number, to: Node, end: number) {
  document.getSelection()!.setBaseAndExtent(from, start, to, end);
  document.dispatchEvent(new Event('selectionchange'));
  return tick();
}

/** jsdom lays nothing out, so there is no change of size to tell of. */
class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', NoResizes);

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset();
  document.getSelection()?.removeAllRanges();
});

describe('the reading room', () => {
  it('shows every text as an article with its headline and its words unchanged', () => {
    const { container } = open();
    expect(screen.getAllByRole('article').map((a) => a.getAttribute('aria-label'))).toEqual([
      'A: Title of a',
      'B: Title of b',
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
      'The letter of the envoys',
      'The letter of the envoys',
    ]);
    const shown = [...container.querySelectorAll('[data-column="0"] .text :is(h2, p)')].map(
      (p) => p.textContent,
    );
    expect(shown.join('\n')).toBe(A);
  });

  it('is readable before the comparison has answered, and marks the words when it has', async () => {
    const { container, rerender } = open({ comparison: null });
    expect(container.querySelector('[data-column="0"] p')?.textContent).toBe(A.split('\n')[1]);
    expect(container.querySelector('mark')).toBeNull();
    await rerender({ comparison });
    expect(words(container, 0, 'Three').dataset.says).toContain('Four');
    expect(words(container, 0, 'Three').className).toContain('kind-number');
  });

  it('tells a listener where the partner of a sentence stands', () => {
    const { container } = open();
    const linked = sentence(container, 0, 'Three envoys');
    const description = document.getElementById(linked.getAttribute('aria-describedby')!);
    expect(description?.textContent).toBe('Corresponds to B, paragraph 1.');
    expect(sentence(container, 0, 'Nobody else').hasAttribute('role')).toBe(false);
  });

  it('has one tab stop in each column, moved by the arrow keys', async () => {
    const { container } = open();
    const stops = () => [...container.querySelectorAll('.scroller [tabindex="0"]')].map((s) => s.textContent);
    expect(stops()).toEqual(['The letter of the envoys', 'The letter of the envoys']);
    const first = sentence(container, 0, 'The letter');
    first.focus();
    await fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(sentence(container, 0, 'Three envoys'));
    expect(stops()[0]).toBe('Three envoys of China wrote to Bachelet on Friday.');
  });

  it('crosses to the partner with the right arrow', async () => {
    const { container } = open();
    const three = sentence(container, 0, 'Three envoys');
    three.focus();
    await fireEvent.keyDown(three, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(sentence(container, 1, 'Four envoys'));
  });

  it('lights up the partner of the sentence under the pointer', async () => {
    const { container } = open();
    await fireEvent.pointerOver(sentence(container, 0, 'Three envoys'));
    await tick();
    expect(sentence(container, 1, 'Four envoys').dataset.active).toBe('');
    await fireEvent.pointerOver(sentence(container, 0, 'Nobody else'));
    await tick();
    expect(sentence(container, 1, 'Four envoys').dataset.active).toBeUndefined();
  });

  it('selects the finding whose words are clicked', async () => {
    const { container } = open();
    await fireEvent.click(words(container, 0, 'Three'));
    expect(calls.onSelectFinding).toHaveBeenCalledWith(number.id);
  });

  it('sets off the places of the selected finding, and none of a dismissed one', async () => {
    const { container, rerender } = open({ selectedFinding: number.id });
    expect(words(container, 0, 'Three').className).toContain('selected focus');
    expect(words(container, 1, 'Four').className).toContain('selected focus');
    await rerender({ selectedFinding: null, dismissed: new Set(comparison.findings.map((f) => f.id)) });
    expect(container.querySelector('.finding, .selected')).toBeNull();
  });

  it('leaves hidden kinds unmarked, in the text and in the legend', async () => {
    const { container, rerender } = open({ dismissed: new Set(comparison.findings.map((f) => f.id)) });
    const legend = () => container.querySelector('.legend')!.textContent;
    expect(legend()).toContain('number');
    await rerender({ hiddenKinds: new Set<EditKind>(['number']) });
    expect(legend()).not.toContain('number');
    expect(container.querySelector('.kind-number')).toBeNull();
  });

  it('offers a toolbar for selected words and gives their exact offsets', async () => {
    const { container } = open();
    const three = words(container, 0, 'Three');
    const tail = sentence(container, 0, 'Nobody else').querySelector('[data-start]')!;
    await select(three.firstChild!, 2, tail.firstChild!, 6);
    await fireEvent.click(screen.getByRole('button', { name: 'Make passage' }));
    const [column, span] = calls.onMakePassage.mock.calls[0]!;
    expect([column, A.slice(span.start, span.end)]).toEqual([
      0,
      'ree envoys of China wrote to Bachelet on Friday. Nobody',
    ]);
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('leads the Tab key from selected words to the toolbar, and Escape away', async () => {
    const { container } = open();
    const four = words(container, 1, 'Four');
    await select(four.firstChild!, 0, four.firstChild!, 4);
    await fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make passage' }));
    await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('tells what is pasted over selected words, and leaves other pastes alone', async () => {
    const onPaste = vi.fn();
    const { container } = open({ onPaste });
    const paste = () => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      return fireEvent(
        document.body,
        Object.assign(event, { clipboardData: { getData: () => 'Five envoys' } }),
      );
    };
    await paste();
    expect(onPaste).not.toHaveBeenCalled();
    const four = words(container, 1, 'Four');
    await select(four.firstChild!, 0, four.firstChild!, 4);
    await paste();
    expect(onPaste.mock.calls).toEqual([[1, expect.objectContaining({}), 'Five envoys']]);
    expect(B.slice(onPaste.mock.calls[0]![1].start, onPaste.mock.calls[0]![1].end)).toBe('Four');
  });

  it('selects whole sentences with the keyboard, and quotes them with a shortcut', async () => {
    const { container } = open();
    const three = sentence(container, 0, 'Three envoys');
    three.focus();
    await fireEvent.keyDown(three, { key: 'ArrowDown', shiftKey: true });
    await fireEvent.keyDown(three, { key: 'ArrowDown', shiftKey: true });
    await fireEvent.keyDown(three, { code: 'KeyN', altKey: true, shiftKey: true });
    const [column, span] = calls.onQuote.mock.calls[0]!;
    expect([column, A.slice(span.start, span.end)]).toEqual([0, A.split('\n')[1]]);
  });

  it('moves the focus into a column when the shell asks', () => {
    const { container, component } = open();
    component.focusColumn(2);
    expect(container.querySelector('[data-column="1"]')!.contains(document.activeElement)).toBe(true);
  });

  it('keeps working when columns are taken away or change places', async () => {
    const { container, component, rerender } = open();
    await rerender({ texts: [texts[1]!] });
    component.focusColumn(1);
    expect(container.querySelector('[data-column="0"]')!.contains(document.activeElement)).toBe(true);
    await rerender({ texts: [texts[1]!, texts[0]!] });
    await fireEvent.pointerOver(sentence(container, 0, 'Four envoys'));
    await tick();
    expect(sentence(container, 1, 'Three envoys').dataset.active).toBe('');
  });

  it('can be scrolled with the keyboard where nothing is linked', () => {
    const { container, component } = open({ texts: [texts[0]!], comparison: compare([texts[0]!]) });
    component.focusColumn(1);
    expect(document.activeElement).toBe(container.querySelector('.scroller'));
  });

  it('shows words that look like markup as words', () => {
    const markup = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const { container } = open({ texts: [text('m', markup)], comparison: null });
    expect(container.querySelector('.text p, .text h2:not(.title)')?.textContent).toBe(markup);
    expect(container.querySelector('img')).toBeNull();
  });
});
