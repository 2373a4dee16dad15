export type Theme = 'system' | 'light' | 'dark';

/** Follows the system, or stays with what the user chose. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
