import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyLook, nextTypeSize } from './appearance.ts';

afterEach(() => vi.unstubAllGlobals());
const { dataset, style } = document.documentElement;

describe('applyLook', () => {
  it('sets what was chosen, and nothing where the usual was', () => {
    applyLook({ theme: 'dark', contrast: 'more', typeSize: 1.5, measure: 'wide', readingFont: 'easy' });
    expect({ ...dataset }).toEqual({ theme: 'dark', contrast: 'more', measure: 'wide', font: 'easy' });
    expect(style.getPropertyValue('--type-scale')).toBe('1.5');
    applyLook({});
    expect({ ...dataset }).toEqual({});
    expect(style.getPropertyValue('--type-scale')).toBe('1');
  });

  it('follows the system’s wish for more contrast until it is told otherwise', () => {
    let tell = () => {};
    const system = {
      matches: false,
      addEventListener: (_: string, listener: () => void) => (tell = listener),
      removeEventListener: () => (tell = () => {}),
    };
    vi.stubGlobal('matchMedia', () => system);
    const stop = applyLook({});
    system.matches = true;
    tell();
    expect(dataset.contrast).toBe('more');
    stop();
    applyLook({ contrast: 'normal' });
    expect(dataset.contrast).toBeUndefined();
  });
});

describe('nextTypeSize', () => {
  it('goes from one size to the next and stays at the ends', () => {
    expect(nextTypeSize(1, 1)).toBe(1.15);
    expect(nextTypeSize(1.2, -1)).toBe(1.15);
    expect(nextTypeSize(2, 1)).toBe(2);
    expect(nextTypeSize(0.8, -1)).toBe(0.8);
  });
});
