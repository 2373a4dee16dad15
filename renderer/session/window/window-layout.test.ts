import { expect, it } from 'vitest';
import { Frame } from './window-layout.svelte.ts';

it('the notes grow with what is written, up to a little less than half of the window, and leave a finding its room', () => {
  const frame = new Frame();
  frame.height = 800;
  expect(frame.notesFor('Short.', 330)).toBe(frame.usual.notes);
  const some = frame.notesFor('A line.\n'.repeat(12), 330);
  expect(some).toBeGreaterThan(frame.usual.notes);
  // Long lines are broken.
  expect(frame.notesFor('word '.repeat(100), 330)).toBeGreaterThan(frame.usual.notes);
  expect(frame.notesFor('A line.\n'.repeat(5_000), 330)).toBe(270);
  frame.height = 1080;
  expect(frame.notesFor('A line.\n'.repeat(5_000), 330)).toBe(486);
});
