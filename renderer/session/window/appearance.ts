import type { Settings } from '../../../electron/bridge/contract.ts';

export type Theme = NonNullable<Settings['theme']>;
export type Contrast = NonNullable<Settings['contrast']>;
export type Measure = NonNullable<Settings['measure']>;
export type ReadingFont = NonNullable<Settings['readingFont']>;

/** Sizes of the texts to choose from, 1 being the usual one. */
export const TYPE_SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

/** The next size up or down from `size`, which need not be one of them; the same at the ends. */
export function nextTypeSize(size: number, steps: 1 | -1): number {
  const next =
    steps === 1
      ? TYPE_SIZES.find((one) => one > size + 0.01)
      : TYPE_SIZES.findLast((one) => one < size - 0.01);
  return next ?? size;
}

const MORE_CONTRAST = '(prefers-contrast: more)';

/**
 * Sets the window in the look that the user chose; what they left to the system follows it, also when it changes.
 * Returns how to stop following.
 */
export function applyLook(settings: Settings): () => void {
  const root = document.documentElement;
  const {
    theme = 'system',
    contrast = 'system',
    typeSize = 1,
    measure = 'normal',
    readingFont = 'serif',
  } = settings;
  set('theme', theme === 'system' ? null : theme);
  set('measure', measure === 'normal' ? null : measure);
  set('font', readingFont === 'serif' ? null : readingFont);
  root.style.setProperty('--type-scale', String(typeSize));

  const system = typeof matchMedia === 'function' ? matchMedia(MORE_CONTRAST) : null;
  const setContrast = () =>
    set('contrast', contrast === 'more' || (contrast === 'system' && system?.matches) ? 'more' : null);
  setContrast();
  system?.addEventListener?.('change', setContrast);
  return () => system?.removeEventListener?.('change', setContrast);

  function set(name: string, value: string | null) {
    if (value === null) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}
