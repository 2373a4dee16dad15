/**
 * Written into every dossier and report: who compares again with the same engine gets the same result. Raised with every change that
 * changes a result; `tests/golden/engine-version.json` holds it to that.
 */
export const ENGINE_VERSION = '0.7.21';
