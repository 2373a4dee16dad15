/**
 * Runs the built command again and again for its tests, in one process that has loaded it once. Each message is the arguments of one run;
 * the answer is its exit code and all it wrote.
 */
import { run } from '../out/cli/variorum.js';

const written = { stdout: '', stderr: '' };
for (const name of ['stdout', 'stderr'])
  process[name].write = (chunk, ...more) => {
    written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    more.at(-1)?.();
    return true;
  };

process.on('message', async (args) => {
  written.stdout = '';
  written.stderr = '';
  const status = await run(args);
  process.send({ status, ...written });
});
