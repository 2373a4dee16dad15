import { describe, expect, it } from 'vitest';
import type { Situation } from './choose-way.ts';
import { chooseWay } from './choose-way.ts';

/** A laptop on which nothing special was asked and Electron's runtime was not fetched yet. */
const fresh: Situation = {
  asked: null,
  noOpen: false,
  portGiven: false,
  display: true,
  runtime: false,
  fetching: { state: 'may-try' },
};
const failedNow = { state: 'failed-now', why: 'no answer for 15 seconds' } as const;

describe('the way in', () => {
  it.each<[string, Partial<Situation>, string, RegExp]>([
    ['runtime here', { runtime: true }, 'desktop', /Electron’s runtime is on this machine/],
    ['nothing fetched yet', {}, 'fetch', /^$/],
    [
      'failed just now',
      { fetching: failedNow },
      'browser',
      /could not be fetched \(no answer for 15 seconds\)/,
    ],
    ['failed today', { fetching: { state: 'failed-lately' } }, 'browser', /less than a day ago/],
    ['CI', { fetching: { state: 'never-in-ci' } }, 'browser', /never fetched where CI is set/],
    [
      'CI with a runtime',
      { fetching: { state: 'never-in-ci' }, runtime: true },
      'desktop',
      /on this machine/,
    ],
    ['no package', { fetching: { state: 'no-package' } }, 'browser', /not installed/],
    ['no display', { display: false }, 'browser', /no display/],
    ['no display, runtime here', { display: false, runtime: true }, 'browser', /no display/],
    ['--browser', { asked: 'browser' }, 'browser', /--browser/],
    ['--browser, runtime here', { asked: 'browser', runtime: true }, 'browser', /--browser/],
    ['--no-open', { noOpen: true, runtime: true }, 'browser', /--no-open/],
    ['--port', { portGiven: true, runtime: true }, 'browser', /--port/],
    ['--desktop', { asked: 'desktop', runtime: true }, 'desktop', /--desktop/],
    ['--desktop, to be fetched', { asked: 'desktop' }, 'fetch', /^$/],
    [
      '--desktop tries again today',
      { asked: 'desktop', fetching: { state: 'failed-lately' } },
      'fetch',
      /^$/,
    ],
    ['--desktop, failed now', { asked: 'desktop', fetching: failedNow }, 'none', /no answer for 15 seconds/],
    ['--desktop in CI', { asked: 'desktop', fetching: { state: 'never-in-ci' } }, 'none', /CI is set/],
    [
      '--desktop, no package',
      { asked: 'desktop', fetching: { state: 'no-package' } },
      'none',
      /not installed/,
    ],
    ['--desktop, no display', { asked: 'desktop', runtime: true, display: false }, 'none', /no display/],
  ])('%s', (_name, changes, way, words) => {
    const choice = chooseWay({ ...fresh, ...changes });
    expect(choice.way).toBe(way);
    expect('why' in choice ? choice.why : 'message' in choice ? choice.message : '').toMatch(words);
  });
});
