#!/usr/bin/env node
// The command of the package. What it runs is built by `npm ci` into out/.
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

const program = new URL('../out/cli/variorum.js', import.meta.url);

// A command runs for seconds: what V8 compiles anew after few calls costs more than it gains. Twice its own budget; see
// docs/decisions/0023-cost-of-a-command.md. Versions that may not know it would complain on the terminal.
const KNOWN_UP_TO = 24;
if (Number(process.versions.node.split('.')[0]) <= KNOWN_UP_TO)
  setFlagsFromString('--interrupt-budget=270336');

if (existsSync(program)) {
  const { run } = await import(program.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write(
    'Variorum is not built yet.\nRun `npm run build:node` in its folder, then try again.\n',
  );
  process.exitCode = 1;
}
