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

/** The command; null where it was told why there is none. */
async function built() {
  if (!existsSync(program)) {
    process.stderr.write(
      'Variorum is not built yet.\nRun `npm run build:node` in its folder, then try again.\n',
    );
    return null;
  }
  try {
    return await import(program.href);
  } catch (error) {
    // A chunk that is not there, or is only half written.
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' && !(error instanceof SyntaxError)) throw error;
    process.stderr.write(
      'Variorum is not whole: it is being built at this moment, or its build was cut short.\nWait until the build has ended, or run `npm run build:node` in its folder, then try again.\n',
    );
    return null;
  }
}

const command = await built();
process.exitCode = command === null ? 1 : await command.run(process.argv.slice(2));
