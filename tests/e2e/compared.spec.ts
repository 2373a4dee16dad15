/** What the window says where findings are, and where none are: what was compared, and never that texts agree. */
import { expect, test } from './app.ts';
import { openTexts } from './open-texts.ts';
import { FERRY } from './texts/ferry.ts';

test('says below the findings what was looked at, and that no findings are no agreement', async ({ app }) => {
  await openTexts(app, FERRY.slice(0, 3));
  const panel = app.getByRole('region', { name: 'Findings' });
  await expect(panel.getByRole('article').first()).toBeVisible();
  await expect(panel.getByText(/\d+ facts stand in two texts or more: \d+ alike/)).toBeInViewport();

  await openTexts(app, [
    { title: 'Gardens', text: 'Roses were planted in Orrey in 1902.' },
    { title: 'Engines', text: 'Piston rings wear out when oil is dirty.' },
  ]);
  await expect(panel.getByText('No findings. That does not say that the texts agree.')).toBeVisible();
  await expect(panel.getByText(/^Of the figures, times and names looked at, none was found/)).toBeVisible();
  await openTexts(app, [
    { title: 'Młyn', text: 'W pożarze starego młyna zginęło w poniedziałek trzydziestu ośmiu robotników.' },
    { title: 'Pożar', text: 'Burmistrz powiedziała, że bank pożyczy rodzinom pieniądze na odbudowę domów.' },
  ]);
  await expect(
    panel.getByText('No facts were compared: the program has no grammar for the language of A and B.'),
  ).toBeVisible();
});
