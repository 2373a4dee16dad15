/**
 * Pins the actions of the workflows to the commits that their tags name now: `node build/pin-actions.js`, which asks GitHub with `git
 * ls-remote` and writes what it finds into .github/workflows. With `--check` it writes nothing, and fails where a pin is not what its tag names.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../.github/workflows/', import.meta.url);
const PIN = /uses: ([\w-]+\/[\w-]+)@([0-9a-f]{40}) # (v[\d.]+)/g;

function commitOf(action, tag) {
  const rows = execFileSync(
    'git',
    ['ls-remote', `https://github.com/${action}`, `refs/tags/${tag}`, `refs/tags/${tag}^{}`],
    { encoding: 'utf8' },
  )
    .trim()
    .split('\n');
  // Of a tag with a message of its own the last row is the commit.
  const commit = rows.at(-1)?.split('\t')[0];
  if (!/^[0-9a-f]{40}$/.test(commit ?? '')) throw new Error(`${action} has no tag ${tag}.`);
  return commit;
}

let wrong = 0;
for (const name of readdirSync(folder)) {
  const file = fileURLToPath(new URL(name, folder));
  const before = readFileSync(file, 'utf8');
  const after = before.replace(PIN, (_, action, pinned, tag) => {
    const commit = commitOf(action, tag);
    if (commit !== pinned) wrong += 1;
    return `uses: ${action}@${commit} # ${tag}`;
  });
  if (!process.argv.includes('--check')) writeFileSync(file, after);
}
process.stdout.write(
  wrong === 0 ? 'Every pin is what its tag names.\n' : `${wrong} pins were not what their tags name.\n`,
);
process.exitCode = wrong > 0 && process.argv.includes('--check') ? 1 : 0;
