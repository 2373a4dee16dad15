import { afterEach, expect, it } from 'vitest';
import { showDirections } from './show-directions.ts';

let end = () => {};
afterEach(() => {
  end();
  document.body.replaceChildren();
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('shows what turns the direction of words as marks: what is there, what comes, and what changes', async () => {
  document.body.innerHTML = '<p>there \u202egpj.exe\u202c</p>';
  end = showDirections(document.body);
  expect(document.body.textContent).toBe('there ⇄gpj.exe⇄');

  const card = document.createElement('blockquote');
  card.innerHTML = '<span>come <mark>\u2067so</mark></span>';
  document.body.append(card);
  await settled();
  expect(card.textContent).toBe('come ⇄so');

  const words = card.querySelector('mark')!.firstChild as Text;
  words.data = 'other\u202d';
  await settled();
  expect(card.textContent).toBe('come other⇄');
});

it('leaves what is being written to its editor', async () => {
  end = showDirections(document.body);
  document.body.innerHTML = '<div contenteditable="true"><p>a\u202eb</p></div>';
  await settled();
  expect(document.body.textContent).toBe('a\u202eb');
});

it('shows them in what elements are called, too', async () => {
  document.body.innerHTML = '<button title="a\u202eb" aria-label="c\u2066d"></button>';
  end = showDirections(document.body);
  const button = document.querySelector('button')!;
  expect([button.title, button.ariaLabel ?? button.getAttribute('aria-label')]).toEqual(['a⇄b', 'c⇄d']);
  button.title = 'x\u202ey';
  await settled();
  expect(button.title).toBe('x⇄y');
});
