/** Barriers to people who hear a page, or see it less well. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Look = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Light first: what a page is made of does not change with its colours. */
const LIGHT_AND_DARK: readonly Look[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }];

/**
 * Every serious barrier in every look: all rules in the first one, colours alone in the others.
 *
 * @param within a selector; the whole page when absent
 * @param looks light and dark when absent
 */
export async function seriousBarriers(
  page: Page,
  { within, looks = LIGHT_AND_DARK }: { within?: string; looks?: readonly Look[] } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const [at, look] of looks.entries()) {
    // A colour that is still changing is neither the one nor the other.
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
    );
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (within !== undefined) axe.include(within);
    if (at > 0) axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    for (const { id, impact, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        found.push(
          `${JSON.stringify(look)} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
  }
  return found;
}
