import { describe, expect, it } from 'vitest';
import { parseRequest } from './options.ts';

const parse = (...args: string[]) => parseRequest(args, '/here');

const AS_USUAL = { flavour: 'plain', archive: false, folder: false, by: null, replace: false };

describe('what is asked of the command line', () => {
  it('is a comparison with its options', () => {
    expect(parse('compare', 'a.txt', 'b.txt')).toEqual({
      kind: 'compare',
      request: {
        inputs: ['a.txt', 'b.txt'],
        format: 'text',
        output: null,
        library: null,
        width: null,
        deadline: 60,
        ignored: [],
        reader: null,
        recognise: null,
        ...AS_USUAL,
      },
    });
    expect(parse('compare', 'x', '-f', 'md', '-o', 'out.md', '--library', 'lib')).toEqual({
      kind: 'compare',
      request: {
        inputs: ['x'],
        format: 'md',
        output: '/here/out.md',
        library: '/here/lib',
        width: null,
        deadline: 60,
        ignored: [],
        reader: null,
        recognise: null,
        ...AS_USUAL,
      },
    });
    expect(parse('compare', 'x', '--width', '60')).toMatchObject({ request: { width: 60 } });
    expect(parse('compare', 'x', '--deadline', '2.5')).toMatchObject({ request: { deadline: 2.5 } });
    const reader = ['--reader', 'http://127.0.0.1:11434', '--model', 'tiny'];
    expect(parse('compare', 'x', ...reader)).toMatchObject({
      request: {
        reader: {
          address: 'http://127.0.0.1:11434',
          model: 'tiny',
          sendTo: null,
          places: 60,
          answerSeconds: 120,
          minutes: 60,
        },
      },
    });
    const limits = ['--answer-seconds', '30', '--reader-minutes', '5'];
    expect(
      parse('compare', 'x', ...reader, '--places', '5', '--send-to', 'a.example', ...limits),
    ).toMatchObject({
      request: { reader: { places: 5, sendTo: 'a.example', answerSeconds: 30, minutes: 5 } },
    });
    const remote = ['--reader', 'https://models.example:8443', '--model', 'tiny', '--send-to'];
    for (const host of ['models.example', 'models.example:8443'])
      expect(parse('compare', 'x', ...remote, host)).toMatchObject({ kind: 'compare' });
    expect(parse('compare', 'x', ...remote, 'other.example')).toMatchObject({
      kind: 'bad-use',
      message: expect.stringContaining('--send-to models.example:8443') as string,
    });
    for (const wrong of [
      ['--model', 'x'],
      ['--reader', 'ftp://127.0.0.1', '--model', 'x'],
      ['--reader', 'x'],
      [...reader, '--places', '0'],
      [...reader, '--answer-seconds', '0'],
      [...reader, '--reader-minutes', '1.5'],
      ['--answer-seconds', '5'],
    ])
      expect(parse('compare', 'x', ...wrong)).toMatchObject({ kind: 'bad-use' });
    expect(parse('ledger', 'x', ...reader)).toMatchObject({ kind: 'bad-use' });
    expect(parse('compare', 'x', '--deadline', '0')).toMatchObject({ request: { deadline: null } });
    expect(parse('compare', 'x', '--ignore', '\\[\\d+\\]', '--ignore', '^\\d+\\.')).toMatchObject({
      request: { ignored: ['\\[\\d+\\]', '^\\d+\\.'] },
    });
  });

  it('is a dossier of a comparison of the library, in a flavour', () => {
    expect(parse('export', 'Mill', '--flavour', 'obsidian', '--folder', '-o', 'out', '--by', 'Anna')).toEqual(
      {
        kind: 'export',
        request: {
          ...AS_USUAL,
          wanted: 'Mill',
          template: null,
          format: 'md',
          output: '/here/out',
          library: null,
          flavour: 'obsidian',
          folder: true,
          by: 'Anna',
        },
      },
    );
    expect(parse('compare', 'x', 'y', '-f', 'docx', '--archive')).toMatchObject({
      request: { archive: true },
    });
    for (const args of [
      ['export'],
      ['export', 'a', 'b'],
      ['export', 'a', '-f', 'text'],
      ['export', 'a', '--folder'],
      ['export', 'a', '-f', 'csv'],
      ['export', 'a', '--flavour', 'word'],
      ['compare', 'a', '--flavour', 'pandoc'],
      ['compare', 'a', '-f', 'json', '--by', 'Anna'],
      ['ledger', 'a', '--archive'],
    ])
      expect(parse(...args), args.join(' ')).toMatchObject({ kind: 'bad-use' });
  });

  it('is a list of ledgers', () => {
    expect(parse('ledger', 'a.txt')).toEqual({
      kind: 'ledger',
      request: {
        inputs: ['a.txt'],
        format: 'text',
        output: null,
        library: null,
        width: null,
        recognise: null,
        ledgers: ['figures', 'quotations', 'names'],
      },
    });
    expect(parse('ledger', 'a', '--kind', 'names')).toMatchObject({ request: { ledgers: ['names'] } });
    expect(parse('ledger', 'a', '--kind', 'verbs')).toMatchObject({ message: 'There is no ledger “verbs”.' });
    expect(parse('ledger', 'a', '-f', 'html')).toMatchObject({ message: 'There is no format “html”.' });
    expect(parse('compare', 'a', '--kind', 'names')).toMatchObject({ message: '--kind goes with ledger.' });
    expect(parse('help', 'ledger')).toEqual({ kind: 'help', of: 'ledger' });
  });

  it('is help or the version', () => {
    expect(parse('--help')).toEqual({ kind: 'help', of: 'variorum' });
    expect(parse('compare', '-h')).toEqual({ kind: 'help', of: 'compare' });
    expect(parse('help', 'compare')).toEqual({ kind: 'help', of: 'compare' });
    expect(parse('help')).toEqual({ kind: 'help', of: 'variorum' });
    expect(parse('--version')).toEqual({ kind: 'version' });
    expect(parse('version')).toEqual({ kind: 'version' });
  });

  it.each([
    [[], 'Say what to do.'],
    [['fold', 'a'], 'There is no command “fold”.'],
    [['merge'], 'Name one file to merge.'],
    [['copy', 'a', '--dry-run'], '--dry-run does not go with copy.'],
    [['export', 'a', '--dry-run'], '--dry-run does not go with export.'],
    [['compare', 'a', '--dry-run'], '--dry-run goes with merge.'],
    [['copy', 'a', 'b'], 'Name one file to write the copy to.'],
    [['copy', 'a', '-o', 'b'], '--output does not go with copy.'],
    [['search', 'a', '--queries', 'q'], 'Search for words or for a list, not for both.'],
    [['search', 'a', '-o', 'b'], '--output does not go with search.'],
    [['compare', 'a', '--queries', 'q'], '--queries goes with search.'],
    [['compare'], 'Name the files to compare.'],
    [['compare', 'a', '--format', 'pdf'], 'There is no format “pdf”.'],
    [['compare', 'a', '--colour'], "Unknown option '--colour'."],
    [['compare', 'a', '--width', '39'], '--width needs a number from 40 to 400.'],
    [['compare', 'a', '--width', 'wide'], '--width needs a number from 40 to 400.'],
    [['compare', 'a', '--width', '80', '-f', 'json'], '--width goes with the text format.'],
    [['compare', 'a', '--deadline', 'soon'], '--deadline needs a number of seconds, 0 for no deadline.'],
    [['compare', 'a', '--deadline=-1'], '--deadline needs a number of seconds, 0 for no deadline.'],
    [['ledger', 'a', '--deadline', '5'], '--deadline goes with compare.'],
    [['ledger', 'a', '--ignore', 'x'], '--ignore goes with compare.'],
    [['compare', 'a', '--ignore', '('], '--ignore “(” cannot be used: Unterminated group.'],
    [['compare', 'a', '--as-versions'], '--as-versions goes with add.'],
    [['list', '--recognise', 'eng'], '--recognise does not go with list.'],
    [['add', 'a', '--investigations'], '--investigations does not go with add.'],
    [['compare', 'a', '--investigations'], '--investigations goes with list.'],
    [['add', 'a', '--recognise', 'ita'], 'There is no language “ita” to recognise words in.'],
    [['search'], 'Say what to search for.'],
    [['compare', 'a', '-o', ''], '--output needs the name of a file.'],
    [['compare', 'a', '--library', ' '], '--library needs the name of a folder.'],
  ])('is refused: %j', (args, message) => {
    expect(parse(...args)).toMatchObject({ kind: 'bad-use', message });
  });
});
