import { describe, expect, it } from 'vitest';
import { isPressed, keyLabels, keystroke, type Pressed } from './keystroke.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const fits = (written: string, event: Pressed) => isPressed(keystroke(written), event);

describe('a keystroke', () => {
  it('fits its own keys and no others', () => {
    expect(fits('n', press('n'))).toBe(true);
    expect(fits('n', press('N'))).toBe(true);
    expect(fits('n', press('N', { shiftKey: true }))).toBe(false);
    expect(fits('n', press('n', { ctrlKey: true }))).toBe(false);
    expect(fits('n', press('n', { altKey: true }))).toBe(false);
    expect(fits('Mod+K', press('k', { ctrlKey: true }))).toBe(true);
    expect(fits('Mod+K', press('k', { metaKey: true }))).toBe(false);
    expect(fits('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(fits('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(fits('Shift+F6', press('F6'))).toBe(false);
  });

  it('takes marks wherever the keyboard has them', () => {
    expect(fits('?', press('?', { shiftKey: true }))).toBe(true);
    expect(fits('?', press('?'))).toBe(true);
    expect(fits('/', press('/', { shiftKey: true }))).toBe(true);
  });

  it('goes by the place of a letter on a keyboard of another script', () => {
    expect(fits('n', press('т', { code: 'KeyN' }))).toBe(true);
    expect(fits('n', press('é', { code: 'Digit2' }))).toBe(false);
  });

  it('is written as the machine writes it', () => {
    expect(keyLabels('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyLabels('Mod+Shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyLabels('n', false)).toEqual(['n']);
    expect(keyLabels('ArrowLeft', false)).toEqual(['←']);
  });
});
