import { afterEach, describe, expect, it } from 'vitest';
import { offsetAt, rangeOf, spanOf } from './text-offset.ts';

/** "One two." and "Three 𝒳 four." in two paragraphs; runs are cut inside and between sentences. */
const TEXT = 'One two.\n\nThree 𝒳 four.  Five.';
function column(): HTMLElement {
  const element = document.createElement('div');
  const run = (start: number, end: number) => `<span data-start="${start}">${TEXT.slice(start, end)}</span>`;
  element.innerHTML =
    `<h2>${run(0, 4)}<span data-sentence="0">${run(4, 8)}</span></h2> ` +
    `<p><span data-sentence="1">${run(10, 16)}${run(16, 24)}</span>${run(24, 26)}${run(26, 31)}</p>`;
  document.body.append(element);
  return element;
}
const runAt = (element: HTMLElement, start: number) => element.querySelector(`[data-start="${start}"]`)!;
function range(from: Node, fromOffset: number, to: Node, toOffset: number): Range {
  const made = document.createRange();
  made.setStart(from, fromOffset);
  made.setEnd(to, toOffset);
  return made;
}

afterEach(() => document.body.replaceChildren());

describe('offsetAt', () => {
  it('is exact inside a run', () => {
    const element = column();
    expect(offsetAt(element, runAt(element, 16).firstChild!, 3, 'after')).toBe(19);
    expect(offsetAt(element, runAt(element, 16), 0, 'after')).toBe(16);
    expect(offsetAt(element, runAt(element, 16), 1, 'before')).toBe(24);
  });
  it('goes to the nearest run from a point between runs', () => {
    const element = column();
    const p = element.querySelector('p')!;
    expect(offsetAt(element, element, 1, 'after')).toBe(10);
    expect(offsetAt(element, element, 1, 'before')).toBe(8);
    expect(offsetAt(element, p, 1, 'after')).toBe(24);
    expect(offsetAt(element, p, 0, 'before')).toBe(8);
    expect(offsetAt(element, element, element.childNodes.length, 'after')).toBeUndefined();
  });
});

describe('spanOf', () => {
  it('reaches across runs, sentences and paragraphs', () => {
    const element = column();
    const span = spanOf(
      element,
      TEXT,
      range(runAt(element, 0).firstChild!, 1, runAt(element, 16).firstChild!, 2),
    );
    expect(span).toEqual({ start: 1, end: 18 });
    expect(TEXT.slice(1, 18)).toBe('ne two.\n\nThree 𝒳');
  });
  it('leaves out white space at the ends, and knows nothing but white space to be nothing', () => {
    const element = column();
    expect(
      spanOf(element, TEXT, range(runAt(element, 24).firstChild!, 0, runAt(element, 26).firstChild!, 4)),
    ).toEqual({
      start: 26,
      end: 30,
    });
    const space = runAt(element, 24).firstChild!;
    expect(spanOf(element, TEXT, range(space, 0, space, 2))).toBeUndefined();
  });
  it('keeps to the paragraph of a triple click, which ends at the beginning of the next', () => {
    const element = column();
    const p = element.querySelector('p')!;
    expect(spanOf(element, TEXT, range(runAt(element, 0).firstChild!, 0, p, 0))).toEqual({
      start: 0,
      end: 8,
    });
  });
  it('refuses what reaches outside the column', () => {
    const element = column();
    const other = document.body.appendChild(document.createElement('p'));
    expect(spanOf(element, TEXT, range(runAt(element, 0).firstChild!, 0, other, 0))).toBeUndefined();
  });
});

describe('rangeOf', () => {
  it('is the inverse of spanOf', () => {
    const element = column();
    for (const span of [
      { start: 0, end: 8 },
      { start: 2, end: 5 },
      { start: 12, end: 30 },
      { start: 16, end: 24 },
    ]) {
      const made = rangeOf(element, span)!;
      expect(spanOf(element, TEXT, made)).toEqual(span);
    }
    expect(rangeOf(element, { start: 40, end: 50 })).toBeUndefined();
  });
});
