/** A power cut in the middle of work: nothing that was acknowledged is lost. */
import { expect, test } from './app.ts';

test('keeps what was acknowledged when the program is killed while it writes', async ({
  desk,
  app,
  program,
}) => {
  const acknowledged: string[] = [];
  app.on('response', (response) => {
    const body = response.request().postData() ?? '';
    const note = /"markdown":"((?:[^"\\]|\\.)*)"/.exec(body)?.[1];
    if (note === undefined || !response.ok()) return;
    void response
      .json()
      .then((answer: { ok: boolean }) => answer.ok && acknowledged.push(JSON.parse(`"${note}"`) as string))
      .catch(() => undefined);
  });
  await desk.note.click();
  await app.keyboard.press('ControlOrMeta+End');
  for (let edit = 0; edit < 3; edit++) {
    const words = `edit ${edit} `;
    await app.keyboard.type(words);
    await expect.poll(() => acknowledged.some((note) => note.includes(words.trim()))).toBe(true);
  }
  const typing = app.keyboard.type('never mind these words');
  await program.stop('SIGKILL');
  await typing;
  app.removeAllListeners('response');
  const last = acknowledged.at(-1) ?? '';
  expect(last).toContain(`edit`);

  await app.goto(await program.start());
  await desk.compared();
  await expect(desk.note).toContainText(last.trim());
});
