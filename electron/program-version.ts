import { version } from '../package.json';

/** The version of the program, as `--version` and every dossier say it: that of package.json. The engine has its own. */
export const PROGRAM_VERSION: string = version;
