import { describe, expect, it } from 'vitest';
import { parseOptions, USAGE } from './options.ts';

const parse = (line: string) => parseOptions(line.split(' ').filter(Boolean), '/home/user');

describe('options of the launcher', () => {
  it.each([
    ['', { way: null, library: null, port: null, open: true, recover: false }],
    ['--browser', { way: 'browser', library: null, port: null, open: true, recover: false }],
    [
      '--desktop --library books',
      { way: 'desktop', library: '/home/user/books', port: null, open: true, recover: false },
    ],
    ['--library=/srv/x', { way: null, library: '/srv/x', port: null, open: true, recover: false }],
    ['--port 8080 --no-open', { way: null, library: null, port: 8080, open: false, recover: false }],
    ['--recover', { way: null, library: null, port: null, open: true, recover: true }],
    ['--port 0', { way: null, library: null, port: 0, open: true, recover: false }],
  ])('understands %j', (line, options) => {
    expect(parse(line)).toEqual({ kind: 'run', options });
  });

  it.each([
    ['--help', 'help'],
    ['-h --port nonsense', 'help'],
    ['--version', 'version'],
  ])('answers %j', (line, kind) => {
    expect(parse(line)).toEqual({ kind });
  });

  it.each([
    ['--dekstop', /Unknown option '--dekstop'\.$/],
    ['books', /Unexpected argument 'books'\.$/],
    ['--library', /--library/],
    ['--library=', /--library needs the name of a folder/],
    ['--port', /--port/],
    ['--port x', /--port needs a number/],
    ['--port 65536', /--port needs a number/],
    ['--port=-1', /--port needs a number/],
    ['--port 1.5', /--port needs a number/],
    ['--browser=yes', /--browser/],
    ['--browser --desktop', /one of --desktop and --browser/],
    ['--desktop --no-open', /leave out --desktop/],
    ['--desktop --port 1', /leave out --desktop/],
  ])('says in one line what is wrong with %j', (line, message) => {
    const parsed = parse(line);
    expect(parsed.kind).toBe('bad-use');
    if (parsed.kind !== 'bad-use') return;
    expect(parsed.message).toMatch(message);
    expect(parsed.message).toMatch(/^[^\n]{10,120}\.$/);
  });

  it('explains every option it understands', () => {
    for (const option of ['desktop', 'browser', 'library', 'port', 'no-open', 'help', 'version'])
      expect(USAGE).toContain(`\n  --${option} `);
  });
});
