/** Puts texts into the library over the bridge, as the window does, and opens them side by side. */
import { expect, type Page } from '@playwright/test';

export async function openTexts(
  app: Page,
  texts: readonly { readonly title: string; readonly text: string }[],
  /** Whether the comparison belongs to the first investigation of the library. */
  { inInvestigation = false } = {},
): Promise<void> {
  const asked = { texts, inInvestigation };
  const id = await app.evaluate(async ({ texts, inInvestigation }) => {
    const call = async <T>(name: string, input: unknown) => {
      const response = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'variorum-key': localStorage.getItem('call-key') ?? '',
        },
        body: JSON.stringify(input),
      });
      const answer = (await response.json()) as { ok: boolean; value: T };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    };
    const members = [];
    for (const { title, text } of texts) {
      const { source } = await call<{ source: { versionId: string } }>('addText', {
        text,
        metadata: { title },
      });
      members.push({ kind: 'version', id: source.versionId });
    }
    const { investigations } = await call<{ investigations: { id: string }[] }>('overview', {});
    const investigation = inInvestigation ? { investigation: investigations[0]!.id } : {};
    return (await call<{ id: string }>('openComparison', { members, ...investigation })).id;
  }, asked);
  await app.evaluate((id) => void (location.hash = `#/comparison/${id}`), id);
  const last = String.fromCharCode(64 + texts.length);
  // In every layout the heads name the texts; the status line tells when they have been compared.
  await expect(app.locator('.comparison-room').getByText(texts.at(-1)!.title).first()).toBeAttached();
  await expect(app.getByRole('contentinfo')).toContainText(/\d+ findings?/);
  await expect(app.locator('.room').getByText(last, { exact: true }).first()).toBeAttached();
}

/** Shows a layout by its name, by a click on its word. */
export const chooseLayout = (app: Page, name: string): Promise<void> =>
  app.getByRole('radiogroup', { name: 'Layout' }).getByText(name, { exact: true }).click();
