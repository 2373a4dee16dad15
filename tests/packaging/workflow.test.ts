/** The workflow that makes releases: read as GitHub reads it, since nothing here can run it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly 'runs-on': string;
  readonly needs?: string;
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly include: readonly Record<string, string>[] } };
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.github', 'workflows');
const words = readFileSync(path.join(folder, 'release.yml'), 'utf8');
const workflow = parse(words) as {
  readonly on: { readonly push: { readonly branches: string[]; readonly tags: string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<'test' | 'package' | 'release', Job>>;
};
const { test, package: packaging, release } = workflow.jobs;
const jobs = Object.values(workflow.jobs);
const runs = ({ steps }: Job) => steps.map(({ run }) => run ?? '').join('\n');
const scripts = (
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;

describe('the workflow', () => {
  it('uses nothing but actions that are pinned by commit, the tag beside it, one commit for a tag', () => {
    const pins = new Map<string, string>();
    for (const name of readdirSync(folder))
      for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
        if (!/\buses:/.test(line)) continue;
        const [, action, commit, tag] =
          /^\s*- uses: ([\w-]+\/[\w-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/.exec(
            line.replace(/^(\s*)uses:/, '$1- uses:'),
          ) ?? [];
        expect([line, commit]).toEqual([line, expect.any(String)]);
        expect(pins.get(`${action} ${tag}`) ?? commit).toBe(commit);
        pins.set(`${action} ${tag}`, commit!);
      }
    expect(pins.size).toBeGreaterThan(3);
  });

  it('names scripts and files that there are', () => {
    const asked = jobs.map(runs).join('\n');
    for (const [, script] of asked.matchAll(/npm run ([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(script);
    for (const [, file] of asked.matchAll(/(?:node |--notes-file )((?:build|docs)\/[\w./-]+)/g))
      expect([file, existsSync(path.join(root, file!))]).toEqual([file, true]);
  });

  it.skipIf(process.platform === 'win32')('has scripts that a shell can read', () => {
    for (const { run } of jobs.flatMap(({ steps }) => steps)) {
      if (run === undefined) continue;
      const script = run.replace(/\$\{\{.*?\}\}/g, 'x');
      expect([run, spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr]).toEqual([run, '']);
    }
  });

  it('tests first, then packages on three systems, then makes a release of a tag', () => {
    expect(runs(test)).toMatch(/npm ci\n(?:.*\n)*npm test\n(?:.*\n)*npm run package:check/);
    expect(packaging.needs).toBe('test');
    expect(packaging.strategy!.matrix.include.map(({ system, args }) => [system, args])).toEqual([
      ['linux', '--linux'],
      ['mac', '--mac'],
      ['windows', '--win'],
    ]);
    expect(packaging['runs-on']).toBe('${{ matrix.runs-on }}');
    expect([release.needs, release.if]).toEqual(['package', "github.ref_type == 'tag'"]);
    expect(workflow.on.push).toEqual({ branches: ['main'], tags: ['v*'] });
    for (const job of [test, packaging]) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('runs the end-to-end specs against each packaged program, and none may be left out', () => {
    expect(runs(packaging)).toMatch(/npm run package -- [\s\S]*npm run test:packaged -- --required/);
  });

  it('attaches packages with checksums, a bill of materials and provenance', () => {
    const attested = packaging.steps.find(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    expect(attested?.with).toEqual({ 'subject-checksums': 'release/SHA256SUMS-${{ matrix.system }}.txt' });
    const { with: kept } = packaging.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))!;
    const made = ['AppImage', 'deb', 'dmg', 'zip', 'exe', 'yml', 'blockmap', 'cdx.json'];
    for (const ending of made) {
      expect(kept!['path']).toContain(`release/*.${ending}\n`);
      // All of them are summed, the bill of materials among them.
      expect(runs(packaging)).toContain(`*.${ending}`);
    }
    expect(kept).toMatchObject({ 'if-no-files-found': 'error' });
    expect(runs(release)).toMatch(/gh release create "\$GITHUB_REF_NAME" packages\/\* --draft --verify-tag/);
  });

  it('may write nothing but a release and its provenance, and gives secrets to the steps that need them', () => {
    expect([workflow.permissions, test.permissions]).toEqual([{ contents: 'read' }, undefined]);
    expect(packaging.permissions).toEqual({
      contents: 'read',
      'id-token': 'write',
      attestations: 'write',
    });
    expect(release.permissions).toEqual({ contents: 'write' });
    const holders = jobs
      .flatMap(({ steps }) => steps)
      .filter(({ env }) => JSON.stringify(env ?? {}).includes('secrets.'))
      .map(({ name }) => name);
    expect(holders).toEqual(['Package', 'Sign the description of updates']);
    for (const { env } of jobs) expect(JSON.stringify(env ?? {})).not.toContain('secrets.');
    for (const { steps } of jobs)
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toEqual({ 'persist-credentials': false });
    // What a stranger names (a branch, a title) stands in no script.
    expect(jobs.map(runs).join('\n')).not.toMatch(/\$\{\{\s*github\.(?:event|head_ref|ref_name)/);
  });

  it('needs what docs/release.md says, and nothing else', () => {
    const told = readFileSync(path.join(root, 'docs/release.md'), 'utf8');
    const named = [...words.matchAll(/\b(?:secrets|vars)\.([A-Z_]+)/g)].map(([, name]) => name!);
    const listed = told
      .split('\n')
      .filter((line) => /\| (?:secret|variable)/.test(line))
      .flatMap((line) => [...line.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name!));
    expect([...new Set(named)].sort()).toEqual(listed.sort());
  });
});
