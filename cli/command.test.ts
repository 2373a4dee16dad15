/** The built command, as a shell runs it. */
import { execFileSync, fork, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../electron/library/library.ts';
import { startFakeModel } from '../electron/second-reader/fake-model.test-data.ts';
import { PROGRAM_VERSION } from '../electron/program-version.ts';

const root = path.resolve(import.meta.dirname, '..');
const command = path.join(root, 'cli/variorum.js');
const A = 'seeds/000_22160ec47aaef265.txt';
const B = 'seeds/003_ffd4a549977e779d.txt';

/** What a run left: its exit code and all it wrote. */
interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

let folder = '';
let host: ChildProcess;
const here = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-cli-'));
  if (!existsSync(path.join(root, 'out/cli/variorum.js')))
    execFileSync(process.execPath, ['build/bundle.js'], { cwd: root });
  host = fork(path.join(root, 'tests/command-host.js'), {
    cwd: root,
    env: environment(),
    serialization: 'advanced',
  });
});
afterAll(() => {
  host.kill();
  rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({ ...process.env, XDG_DATA_HOME: here('data'), NO_COLOR: '1' });

/** One run in a process of its own. */
function inAProcess(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: environment(),
  });
  return { status, stdout, stderr };
}

/** One run in the process that answers all: loading the program a hundred times would take minutes. */
async function variorum(...args: string[]): Promise<Ran> {
  host.send(args);
  const [ran] = (await once(host, 'message')) as [Ran];
  return ran;
}

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(here(name), content);
  return here(name);
};

describe('variorum ledger', () => {
  it('lists figures, quotations by speaker and names of the two seeds', async () => {
    const { status, stdout, stderr } = await variorum('ledger', A, B);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Chen Xu \(7 quotations\)\n {2}\| “locked the door \[of\] cooperation”/);
    expect(stdout).toMatch(/“locked the door \[to\] cooperation” {2}\[A, par\. 3; in other words\]/);
    expect(stdout).toMatch(/Michelle Bachelet \(person, 10 times, also Bachelet\)/);
    expect(stdout).toMatch(/countries: 3 \/ nearly 100/);
  });

  it('lists one ledger as JSON and as Markdown', async () => {
    const json = JSON.parse((await variorum('ledger', A, B, '--kind', 'names', '-f', 'json')).stdout) as {
      format: string;
      names: { name: string; places: { quote: string }[] }[];
    };
    expect(Object.keys(json)).toEqual(['format', 'engine', 'sources', 'names']);
    expect(json.names.find(({ name }) => name === 'Chen Xu')?.places).toHaveLength(4);
    const { stdout } = await variorum('ledger', A, '--kind', 'quotations', '-f', 'md');
    expect(stdout).toContain(
      '## Chen Xu\n\n7 quotations\n\n- “locked the door **of** cooperation” (A, headline',
    );
  });
});

describe('variorum compare', () => {
  it('compares texts in a language whose grammar is missing from the program', () => {
    const whole = path.join(root, 'out');
    cpSync(command, here('cli/variorum.js'));
    for (const part of ['cli', 'chunks', 'import', 'models', 'sql-wasm.wasm'])
      cpSync(path.join(whole, part), here(path.join('out', part)), { recursive: true });
    cpSync(path.join(root, 'package.json'), here('package.json'));
    const learned = readdirSync(here('out/models')).filter((name) => name !== 'en.bin');
    expect(learned).toHaveLength(3);
    learned.forEach((name) => rmSync(here(path.join('out/models', name))));
    const [a, b] = ['Drei', 'Vier'].map((count, at) =>
      file(`de${at}.txt`, `Die Brücke wurde am Montag gesperrt. ${count} Arbeiter wurden verletzt.`),
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [here('cli/variorum.js'), 'compare', a!, b!, '-f', 'json'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, XDG_DATA_HOME: here('data') } },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { links: unknown[] }).links).toHaveLength(2);
  });

  it('finds in the two seeds the quotation with two wordings and the acronym expanded two ways', async () => {
    const { status, stdout, stderr } = inAProcess('compare', A, B);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('The Asian Mirror · 2022-09');
    expect(stdout).toMatch(
      /Quotation: [^]*locked the door \[of\] cooperation[^]*locked the door \[to\] cooperation/,
    );
    expect(stdout).toMatch(
      /Acronym: [^]*OHCHR[^]*Office of the High Commissioner[^]*United Nations High Commissioner/,
    );
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('checks one file against itself', async () => {
    const { status, stdout } = await variorum('compare', A);
    expect(status).toBe(0);
    expect(stdout).toContain('locked the door [to] cooperation');
    expect(stdout).not.toContain('SAID IN BOTH');
  });

  it('answers in every format, to the terminal or to a file', async () => {
    const json = await variorum('compare', A, B, '--format', 'json');
    const parsed = JSON.parse(json.stdout) as {
      sources: { sha256: string; outlet: string }[];
      findings: unknown[];
    };
    expect(parsed.findings.length).toBeGreaterThan(1);
    const sum = createHash('sha256')
      .update(readFileSync(path.join(root, A)))
      .digest('hex');
    expect(parsed.sources[0]).toMatchObject({ sha256: sum, outlet: 'The Asian Mirror' });

    expect((await variorum('compare', A, B, '-f', 'html')).stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    const markdown = (await variorum('compare', A, B, '-f', 'md')).stdout;
    expect(markdown).toMatch(/^# The Asian Mirror \/ Globe Live Media/);
    expect(markdown).toContain('“locked the door **of** cooperation”\n');

    // Twice the same, byte for byte.
    const out = file('result.json', 'what stood here before');
    expect(await variorum('compare', A, B, '-f', 'json', '-o', out)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(out, 'utf8')).toBe(json.stdout);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('takes the width it is given', async () => {
    const { stdout } = await variorum('compare', A, B, '--width', '50');
    const lengths = stdout.split('\n').map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(50);
    expect(Math.max(...lengths)).toBeGreaterThan(40);
  });

  it('compares the same file twice, and says that it is the same', async () => {
    const { status, stdout, stderr } = await variorum('compare', A, path.join(root, A));
    expect(status).toBe(0);
    expect(stderr).toContain('is the same text as');
    expect(stdout).toContain('the same words');
  });

  it('looks up sources and passages of a library, and leaves it untouched', async () => {
    const data = here('library');
    const library = await openLibrary(data, { seedsFolder: path.join(root, 'seeds') });
    const [first, second] = library.overview().sources;
    const text = library.memberText({ member: { kind: 'version', id: second!.versionId } }).text;
    const start = text.indexOf('Another version of the letter');
    const passage = library.makePassage({
      versionId: second!.versionId,
      title: 'Sharper letter',
      ranges: [{ start, end: start + 200 }],
    });
    library.close();
    const before = snapshotOf(data);

    const { status, stdout, stderr } = await variorum(
      'compare',
      first!.id,
      passage.id.slice(0, 8),
      '--library',
      data,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('B  Sharper letter');
    expect(stdout).toMatch(/Passage of “EXCLUSIVE-China asks/);
    const paragraph = text
      .slice(0, start)
      .split('\n')
      .filter((line) => line.trim() !== '').length;
    const markdown = (await variorum('compare', passage.id, first!.id, '--library', data, '-f', 'md')).stdout;
    expect(markdown).toMatch(
      /^- “Sharper letter”: a passage of \*EXCLUSIVE-China asks.*\* \(par\. \d+\)\.$/m,
    );
    const cited = /\(par\. (\d+)\)\.$/m.exec(markdown)![1];
    expect(paragraph - Number(cited), 'the headlines above').toBeLessThanOrEqual(3);
    expect(markdown).toMatch(new RegExp(`\\| A \\| “Sharper letter” \\| \\d+ \\| \`${second!.sha256}\``));
    expect(snapshotOf(data)).toEqual(before);

    const unknown = await variorum('compare', first!.id, 'nothing-of-the-kind', '--library', data);
    expect(unknown.status).toBe(2);
    const letters = await variorum('compare', 'a', 'b', '--library', data);
    expect([letters.status, letters.stdout]).toEqual([2, '']);
    expect(letters.stderr).toContain('“a” is neither a file nor a text of the library');
    const several = await variorum('compare', 'xinjiang', '--library', data);
    expect(several.status).toBe(2);
    expect(several.stderr).toMatch(/^“xinjiang” fits several texts: .*\.\nName one of them by its id\.\n$/);
    expect(unknown.stderr).toContain('“nothing-of-the-kind” is neither a file nor a text of the library');
  });

  it('makes no library where there is none', async () => {
    for (const asked of [['list'], ['search', 'ferry'], ['copy', here('no.variorum')]]) {
      const { status, stdout, stderr } = await variorum(...asked, '--library', here('nowhere'));
      expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('There is no library in')]);
    }
    // What a second reader answered may lie in its folder alone.
    mkdirSync(here('read/cache/second-reader'), { recursive: true });
    expect((await variorum('list', '--library', here('read'))).stderr).toContain('There is no library in');
    expect((await variorum('compare', 'nobody', '--library', here('nowhere'))).status).toBe(2);
    expect(existsSync(here('nowhere'))).toBe(false);
  });
});

describe('variorum add', () => {
  it('adds files and folders of them, tells what could not be read, and lists what is there', async () => {
    const data = here('added');
    mkdirSync(here('papers/more'), { recursive: true });
    writeFileSync(here('papers/one.txt'), 'First paper\n\nThe bridge was shut on Monday.');
    writeFileSync(
      here('papers/more/two.html'),
      '<!doctype html><h1>Second paper</h1><p>It was shut on Tuesday.</p>',
    );
    writeFileSync(here('papers/more/three.pdf'), 'no PDF at all');
    writeFileSync(here('papers/bad.docx'), 'PK\x03\x04');
    const first = await variorum('add', here('papers'), '--library', data);
    expect(first.status).toBe(2);
    expect(first.stdout).toMatch(
      /^Added {2}\w{12} {2}no PDF at all\nAdded {2}\w{12} {2}Second paper\nAdded {2}\w{12} {2}First paper\n$/m,
    );
    expect(first.stderr).toContain('“bad.docx” could not be read: it is damaged');
    expect(first.stderr).toContain('3 added, 0 already there, 1 could not be read.');
    const again = await variorum('add', here('papers/one.txt'), '--library', data);
    expect([again.status, again.stdout]).toEqual([
      0,
      expect.stringMatching(/^Already there {2}\w{12} {2}First paper\n$/),
    ]);
    const listed = (await variorum('list', '--library', data)).stdout;
    expect(listed.split('\n').filter(Boolean)).toHaveLength(5);
    expect(listed).toMatch(/^\w{12}\t\t\d+\tSecond paper\t\t\S*$/m);
    expect(first.stderr).toContain('Put into no investigation; --investigation NAME does that.');
    expect(first.stderr).toContain(`${here('papers/bad.docx')}: “bad.docx” could not be read`);
  });

  it('a mail is read whose attachment is no source, which is told and is no failure', async () => {
    const mail = [
      'From: Ida <ida@example.org>',
      'To: bo@example.org',
      'Subject: Figures',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=B',
      '',
      '--B',
      'Content-Type: text/plain',
      '',
      'The bridge was shut on Monday.',
      '--B',
      'Content-Type: text/csv',
      'Content-Disposition: attachment; filename=figures.csv',
      '',
      'Year,Moved\n1988,0\n2005,17',
      '--B--',
    ].join('\n');
    const { status, stderr } = await variorum('add', file('figures.eml', mail), '--library', here('mails'));
    expect(stderr).toContain('attached to “Figures”: “figures.csv” is a table');
    expect(stderr).toContain('1 added, 0 already there, 0 could not be read. 1 attachment is no source.');
    expect(status).toBe(0);
  });

  it('tells of many likenesses in one sentence', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      title: `Notice ${at}`,
      text: `The bridge at Kell was shut on Monday because of cracks. Nobody was hurt when the first beam fell into the river. Three lorries had to turn back at the old toll house. Notice ${at}.`,
    }));
    const { stderr } = await variorum('add', file('notices.json', JSON.stringify(rows)), '--library', here('alike')); // prettier-ignore
    expect(stderr.match(/of its sentences are in/g)).toHaveLength(20);
    expect(stderr).toContain('9 more may be versions or copies of sources that are there.');
  });

  it('puts what it adds into the investigation that is named, also what was there, and says so', async () => {
    const data = here('gathered');
    const paper = file('kell.txt', 'The ferry of Kell\n\nThe ferry of Kell was sold on Monday.');
    await variorum('add', paper, '--library', data);
    const added = await variorum('add', paper, A, '--investigation', 'The ferry', '--library', data);
    expect(added.stderr).toContain('Put into the investigation “The ferry”, which was begun for it.');
    expect((await variorum('add', B, '--investigation', 'the FERRY', '--library', data)).stderr).toContain(
      'Put into the investigation “The ferry”.',
    );
    expect((await variorum('list', '--investigations', '--library', data)).stdout).toMatch(
      /^\w{12}\t2\t0\tThe Asian Mirror .*\n\w{12}\t3\t0\tThe ferry\n$/,
    );
  });

  it('adds a file of the same name as a new version when asked, and points out what is alike', async () => {
    const data = here('versions');
    const text =
      'The tram\n\nThe tram of Kell runs again after a year of repairs. The mayor of the town paid the first fare herself. Nobody on the first carriage wanted to get off.';
    mkdirSync(here('later'), { recursive: true });
    const [one, two, three] = [
      file('tram.txt', text),
      here('later/tram.txt'),
      file('copy.txt', `${text.replace('a year', 'two years')} Or so.`),
    ];
    writeFileSync(two, text.replace('a year', 'two years'));
    await variorum('add', one, '--library', data);
    const added = await variorum('add', two, '--library', data, '--as-versions');
    expect(added.stdout).toMatch(/^New version of {2}\w{12} {2}The tram\n$/);
    expect(added.stderr).toContain('0 added, 1 as new versions, 0 already there');
    expect((await variorum('list', '--library', data)).stdout.match(/The tram/g)).toHaveLength(1);
    expect((await variorum('add', three, '--library', data)).stderr).toMatch(
      /^\S*copy\.txt: \d+ % of its sentences are in “The tram”/,
    );
  });

  it('makes a source that is there a version of an earlier one when asked afterwards', async () => {
    const data = here('afterwards');
    const text =
      'The tram\n\nThe tram of Kell runs again after a year of repairs. The mayor of the town paid the first fare herself. Nobody on the first carriage wanted to get off.';
    mkdirSync(here('next'), { recursive: true });
    const [one, two] = [file('tram2.txt', text), here('next/tram2.txt')];
    writeFileSync(two, text.replace('a year', 'two years'));
    await variorum('add', one, '--library', data);
    const apart = await variorum('add', two, '--library', data);
    expect(apart.stderr).toContain('The same command with --as-versions makes it one.');
    // The earlier one is no version of the later.
    expect((await variorum('add', one, '--library', data, '--as-versions')).stdout).toMatch(/^Already there/);
    expect((await variorum('add', two, '--library', data, '--as-versions')).stdout).toMatch(
      /^New version of {2}\w{12} {2}The tram\n$/,
    );
    expect((await variorum('add', two, '--library', data, '--as-versions')).stdout).toMatch(/^Already there/);
    expect((await variorum('list', '--library', data)).stdout.match(/The tram/g)).toHaveLength(1);
  });

  it('recognises words in pictures when asked, and fills what is known from a bibliography', async () => {
    const data = here('scans');
    const scan = path.join(root, 'tests/import-files/scan.png');
    expect((await variorum('compare', scan)).stderr).toContain('say --recognise eng');
    const refused = await variorum('add', scan, '--library', data);
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringContaining('“scan.png” is a picture.'),
    ]);
    const added = await variorum('add', scan, '--library', data, '--recognise', 'eng');
    expect(added.stdout).toMatch(/^Added {2}\w{12} {2}The bridge of Kell\n$/);
    const works = file('works.bib', '@misc{x, title={The bridge of Kell}, year=1932}');
    expect((await variorum('add', works, '--library', data)).stderr).toContain('1 of 1 works are sources');
    expect((await variorum('list', '--library', data)).stdout).toMatch(
      /^\w{12}\t1932\t\d+\tThe bridge of Kell\t\tscan\.png$/m,
    );
    expect((await variorum('compare', scan, '--recognise', 'eng')).stdout).toContain('A  The bridge of Kell');
    const alone = await variorum('compare', works);
    expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('holds no text to compare')]);
  });

  it('and search finds words in what was added', async () => {
    const data = here('searched');
    await variorum(
      'add',
      file('ferry.txt', 'The ferry\n\nNobody’s log says who steered the old ferry.'),
      '--library',
      data,
    );
    const found = await variorum('search', "nobody's", '"old ferry"', '--library', data);
    expect(found.status).toBe(0);
    expect(found.stdout).toMatch(/^\w{12}\t\t\d+\tThe ferry\t\S*\n\t.*Nobody’s log/);
    const nothing = await variorum('search', 'old', 'zeppelin', '--library', data);
    expect([nothing.status, nothing.stdout]).toEqual([2, '']);
    expect(nothing.stderr).toContain('No source fits “old zeppelin”.');
    expect((await variorum('ledger', 'the ferry', '--library', data)).status).toBe(0);
  });

  it.skipIf(!existsSync('/usr/bin/script'))(
    'gives tables as they are into a pipe, and without what turns words to a terminal',
    async () => {
      const data = here('turned');
      await variorum(
        'add',
        file('turn.txt', 'The boat\n\nAnn \u202eewoR\u202c \u2067steered\u2069.'),
        '--library',
        data,
      );
      const asked = ['search', '--queries', file('turned.txt', 'steered\n'), '--library', data];
      const piped = (await variorum(...asked)).stdout;
      expect(piped).toContain('Ann \u202eewoR\u202c \u2067steered\u2069.');
      const { stdout } = spawnSync(
        '/usr/bin/script',
        ['-qec', [process.execPath, command, ...asked].map((word) => `'${word}'`).join(' '), '/dev/null'],
        { encoding: 'utf8', env: environment(), stdio: ['ignore', 'pipe', 'pipe'] },
      );
      expect(stdout).toContain('Ann ewoR steered.');
      expect(stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    },
  );

  it('searches for each of a list, copies a library into one file, and opens the copy elsewhere', async () => {
    const data = here('copied');
    await variorum('add', file('boat.txt', 'The boat\n\nAnn Rowe steered; 1,200 saw it.'), '--library', data);
    const list = file('names.txt', 'Ann Rowe\n1,200\nTom Bell\n');
    const table = await variorum('search', '--queries', list, '--library', data);
    expect(table.status).toBe(0);
    expect(table.stdout).toMatch(
      /^Search,Places,.*\nAnn Rowe,1,The boat,.*\n"1,200",1,The boat,.*\nTom Bell,0,/,
    );
    const copy = here('boat.variorum');
    expect((await variorum('copy', copy, '--library', data)).stdout).toBe(`${copy}\n`);
    const twice = await variorum('copy', copy, '--library', data);
    expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining('is there already')]);
    const other = here('merged');
    const looked = await variorum('merge', copy, '--dry-run', '--library', other);
    expect([looked.status, looked.stderr]).toEqual([0, '']);
    expect(looked.stdout).toMatch(/^Would bring {2}sources: 1, .*\nNew {2}The boat\n$/);
    expect(existsSync(other)).toBe(false);
    const damaged = file('damaged.variorum', '');
    writeFileSync(damaged, readFileSync(copy).subarray(0, 4000));
    const refused = await variorum('merge', damaged, '--library', other);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('Nothing was changed')]);
    expect(existsSync(other)).toBe(false);
    const merged = await variorum('merge', copy, '--library', other);
    expect([merged.status, merged.stderr]).toEqual([0, '']);
    expect(merged.stdout).toMatch(/^Merged {2}sources: 1, /);
    expect((await variorum('list', '--library', other)).stdout).toContain('The boat');
    expect((await variorum('merge', copy, '--dry-run', '--library', other)).stdout).toMatch(
      /^Would bring {2}sources: 0, .*\n$/,
    );
    expect((await variorum('merge', list, '--library', other)).stderr).toContain('no copy of a library');
  });

  it('takes standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [command, 'compare', '-', A], {
      cwd: root,
      encoding: 'utf8',
      input: '<!doctype html><title>Piped</title><p>The bridge was shut.</p>',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('A  Piped');
  });

  it.skipIf(process.platform === 'win32')('takes what a shell hands over as a file', () => {
    const { status, stdout } = spawnSync(
      'bash',
      [
        '-c',
        `"$0" "$1" compare <(printf 'From a shell\\n\\nThe bridge was shut.') "$2"`,
        process.execPath,
        command,
        A,
      ],
      { cwd: root, encoding: 'utf8', env: environment() },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('A  From a shell');
  });
});

describe('bad use', () => {
  const refused = async (...args: string[]) => {
    const { status, stdout, stderr } = await variorum(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length, 'a message and a hint').toBe(2);
    return lines[0];
  };

  it('is told with a hint and the exit code 2', async () => {
    expect(await refused('frobnicate')).toContain('no command “frobnicate”');
    expect(await refused('compare', 'missing.txt', A)).toBe('There is no file “missing.txt”.');
    expect(await refused('compare', 'seeds')).toContain('could not be opened (it is a folder)');
    expect(await refused('compare', file('empty.txt', ''))).toContain('“empty.txt” has no text in it.');
    expect(
      await refused(
        'compare',
        file(
          'binary.txt',
          Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 256),
        ),
      ),
    ).toContain('“binary.txt”');
    expect(await refused('compare', file('data.csv', 'a,b'))).toContain('could not be read as a table');
    expect(await refused('compare', file('cut.pdf', '%PDF-1.7'))).toContain(
      '“cut.pdf” could not be read: it is damaged',
    );
  });

  it.skipIf(process.getuid?.() === 0)('includes a file that may not be read', async () => {
    const secret = file('secret.txt', 'x');
    chmodSync(secret, 0);
    expect(await refused('compare', secret)).toContain('permission denied');
  });

  it('never overwrites what is compared, not even through a link', async () => {
    const input = file('input.txt', 'The bridge was closed on Monday.');
    symlinkSync(input, here('link.txt'));
    expect(await refused('compare', input, '-o', here('link.txt'))).toContain(
      'is one of the files that are compared',
    );
    expect(readFileSync(input, 'utf8')).toBe('The bridge was closed on Monday.');
  });

  it('is not what a full or missing disk is: that is the exit code 1', async () => {
    const { status, stderr } = await variorum('compare', A, '-o', here('no/such/folder/x.txt'));
    expect(status).toBe(1);
    expect(stderr).toContain('could not be written');
  });
});

describe('variorum export', () => {
  it('writes a comparison of the library, and into a file of its own without losing what was written there', async () => {
    const data = here('exported');
    const library = await openLibrary(data, { seedsFolder: path.join(root, 'seeds') });
    const members = library.overview().sources.map(({ versionId: id }) => ({ kind: 'version' as const, id }));
    const { id, title } = library.openComparison({ members });
    library.saveNote({ id, markdown: 'One word differs.', revision: 0 });
    library.saveSettings({ authorName: 'Anna Berg' });
    library.close();

    const out = here('dossier.md');
    const exported = (...more: string[]) => variorum('export', title, '--library', data, '-o', out, ...more);
    expect(await exported()).toEqual({ status: 0, stdout: '', stderr: '' });
    const first = readFileSync(out, 'utf8');
    expect(first).toContain(', by Anna Berg*');
    expect(first).toContain('## Summary\n\nOne word differs.');
    chmodSync(out, 0o640);
    writeFileSync(out, first.replace('<!-- variorum:end summary -->', '$&\n\nCall the ministry.'));
    const again = await exported('--by', 'Bo');
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('what you wrote between the parts is kept');
    expect(readFileSync(out, 'utf8')).toContain('Call the ministry.');
    expect(statSync(out).mode & 0o777).toBe(0o640);

    writeFileSync(out, readFileSync(out, 'utf8').replace('One word differs.', 'Mine.'));
    const refused = await exported();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('changed by hand inside “Summary”');
    expect(readFileSync(out, 'utf8')).toContain('Mine.');
    expect((await exported('--replace')).status).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toContain('Mine.');

    expect((await variorum('export', 'nothing', '--library', data)).status).toBe(2);
  });

  it('replaces no file of somebody else, and writes into a pipe that a link names', async () => {
    const own = file('own.md', 'My own words.');
    const to = (...more: string[]) => variorum('compare', A, B, '-f', 'md', '-o', own, ...more);
    const refused = await to();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('is not known as an earlier export');
    expect(readFileSync(own, 'utf8')).toBe('My own words.');
    expect((await to('--replace')).status).toBe(0);
    expect((await to()).status).toBe(0);
    if (process.platform === 'win32') return;
    const line = '"$0" "$1" compare "$2" "$3" -f md -o /dev/stdout | cat';
    const piped = spawnSync('sh', ['-c', line, process.execPath, command, A, B], { encoding: 'utf8' });
    expect(piped.stdout).toContain('## Sources');
  });

  it('writes a folder of notes, a bibliography, Word and tables', async () => {
    const out = async (...more: string[]) => (await variorum('compare', A, B, ...more)).status;
    expect(await out('-f', 'md', '--flavour', 'pandoc', '-o', here('p.md'))).toBe(0);
    expect(existsSync(here('p.csl.json'))).toBe(true);
    expect(await out('-f', 'md', '--flavour', 'obsidian', '--folder', '-o', here('vault'))).toBe(0);
    expect(readdirSync(here('vault/sources'))).toHaveLength(2);
    expect(await out('-f', 'docx', '-o', here('d.docx'))).toBe(0);
    expect(readFileSync(here('d.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(await out('-f', 'csv', '-o', here('tables'))).toBe(0);
    expect(readdirSync(here('tables'))).toEqual([
      'tables-facts.csv',
      'tables-figures.csv',
      'tables-findings.csv',
      'tables-quotations.csv',
    ]);
    expect(await out('-f', 'redline', '-o', here('r.docx'))).toBe(0);
    expect((await variorum('compare', A, '-f', 'redline', '-o', here('s.docx'))).status).toBe(2);
  });

  it.skipIf(process.platform === 'win32')('writes to a pipe or a device as it is', async () => {
    execFileSync('mkfifo', [here('pipe')]);
    const reader = spawn('cat', [here('pipe')]);
    let read = '';
    reader.stdout.on('data', (bytes: Buffer) => (read += bytes.toString()));
    const done = new Promise((resolve) => reader.on('close', resolve));
    const writer = spawn(process.execPath, [command, 'compare', A, B, '-f', 'md', '-o', here('pipe')], {
      cwd: root,
    });
    return done.then(async () => {
      await new Promise((resolve) => (writer.exitCode === null ? writer.on('close', resolve) : resolve(0)));
      expect(writer.exitCode).toBe(0);
      expect(read).toMatch(/^# /);
      expect(statSync(here('pipe')).isFIFO()).toBe(true);
    });
  });
});

describe('variorum', () => {
  it('explains itself', async () => {
    const [all, ofCompare] = [await variorum('--help'), await variorum('compare', '--help')];
    expect(all).toMatchObject({ status: 0, stderr: '' });
    expect(all.stdout).toContain('variorum compare A [B ...]');
    expect(ofCompare.stdout).toContain('Exit code');
    for (const name of ['compare', 'export', 'ledger', 'add', 'list', 'search', 'copy', 'merge']) {
      const { stdout } = await variorum('help', name);
      expect(stdout).toContain(`variorum ${name}`);
      expect(stdout).not.toContain('Commands\n');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
    expect(await variorum('help', 'lst')).toMatchObject({ status: 2, stdout: '' });
    expect((await variorum('--version')).stdout).toBe(`${PROGRAM_VERSION}\n`);
    for (const line of `${all.stdout}${ofCompare.stdout}`.split('\n'))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  it('ends quietly when its reader has had enough', async () => {
    const big = file(
      'big.txt',
      Array.from({ length: 3_000 }, (_, at) => `Sentence ${at} told of ${at} things in Kell.`).join('\n'),
    );
    const child = spawn(process.execPath, [command, 'compare', big, big, '-f', 'json'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(complaints.replace(/^“.*compared with itself\.\n/, '')).toBe('');
  });

  it('ends at its deadline, says that the result is coarse, and never that the texts agree', async () => {
    const { status, stdout, stderr } = await variorum('compare', A, B, '--deadline', '0.001');
    expect(status).toBe(0);
    expect(stderr).toContain('this result is coarse');
    expect(stderr).toContain('“--deadline 0”');
    expect(stdout).toMatch(
      /this result is coarse[^]*FINDINGS \(0\)[^]*No facts were compared: the time ran out\./,
    );
    expect(stdout).not.toMatch(/0 words|agree/);
    const json = (await variorum('compare', A, B, '--deadline', '0.001', '-f', 'json')).stdout;
    expect(JSON.parse(json)).toMatchObject({ precise: false, compared: null });
  });

  it('has the reader that it is told of read, and ends with 3 where that has not answered all, and with 0 where it has', async () => {
    const fake = await startFakeModel();
    try {
      const a = file('mill-a.txt', 'The mill of Kell burned on Friday. Fire crews said that 14 people were hurt. Two cars burned in March.'); // prettier-ignore
      const b = file('mill-b.txt', 'Fire destroyed the mill of Kell on Friday. Fire crews said that 41 people were hurt. Six cars burned in March.'); // prettier-ignore
      const asked = [
        'compare',
        a,
        b,
        '--reader',
        fake.address,
        '--model',
        'tiny',
        '--library',
        here('of-reader'),
      ];
      fake.behaviour = { status: 500, message: 'out of memory' };
      const none = await variorum(...asked);
      expect(none.status).toBe(3);
      expect(none.stdout).toContain('was asked for and did not answer');
      expect(none.stderr).toContain('out of memory');
      // Stopped in the middle: what was answered is told, and asked no more.
      fake.behaviour = 'conflict';
      fake.delayMs = 400;
      const before = fake.requests.length;
      const child = spawn(process.execPath, [command, ...asked], { cwd: root, env: environment() });
      let [report, complaints] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (report += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
      while (fake.requests.length < before + 2) await setTimeout(20);
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number];
      expect(complaints).toContain('The second reader has answered 1 of');
      expect(report).toMatch(/answered 1 of the \d+ places that it was to read[^]*It was stopped\./);
      expect(code).toBe(3);
      fake.delayMs = 0;
      const whole = await variorum(...asked);
      expect([whole.status, whole.stdout]).toEqual([0, expect.stringContaining('agrees that they differ')]);
      expect(whole.stdout).not.toContain('NOT READ');
      const sent = fake.requests.length;
      const again = await variorum(...asked);
      expect([again.status, again.stdout]).toEqual([whole.status, whole.stdout]);
      expect(again.stderr).toContain('Kept from before and not asked for again');
      expect(fake.requests).toHaveLength(sent);
      // Whoever wants to send elsewhere is asked first, and a locked library is not sent at all.
      writeFileSync(here('of-reader/library.passphrase.json'), '{}');
      const remote = ['compare', a, b, '--reader', 'https://models.example', '--model', 'tiny'];
      const locked = await variorum(...remote, '--send-to', 'models.example', '--library', here('of-reader'));
      expect([locked.status, locked.stdout]).toEqual([2, '']);
      expect(locked.stderr).toContain('the library is locked with a passphrase');
    } finally {
      await fake.close();
    }
  });

  it('says how to build it when it is not built', () => {
    const lonely = here('lonely');
    mkdirSync(path.join(lonely, 'cli'), { recursive: true });
    writeFileSync(path.join(lonely, 'package.json'), '{"type":"module"}');
    writeFileSync(path.join(lonely, 'cli/variorum.js'), readFileSync(command));
    const { status, stderr } = spawnSync(process.execPath, [path.join(lonely, 'cli/variorum.js')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('npm run build:node');
  });
});

/** Every file of a folder with its checksum. */
function snapshotOf(of: string): [string, string][] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const name = path.join(entry.parentPath, entry.name);
      return [name, createHash('sha256').update(readFileSync(name)).digest('hex')];
    })
    .sort();
}
