import { test } from './app.ts';
test('look', async ({ app }) => {
  await app.getByRole('button', { name: /locked the door/ }).first().waitFor();
  console.log((await app.locator('body').ariaSnapshot()).slice(0, 9000));
  await app.screenshot({ path: '/tmp/look.png' });
});
