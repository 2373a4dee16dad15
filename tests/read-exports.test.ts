/**
 * The accepted exports in `tests/exports`, read by what their readers read them with: front matter by a YAML 1.2 parser, Markdown by
 * a CommonMark parser, bibliographies and annotations by their JSON schemas. Every link in them leads somewhere.
 */
import { Ajv } from 'ajv';
import { HtmlRenderer, Parser, type Node } from 'commonmark';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import cslSchema from './exports/schemas/csl-data.json' with { type: 'json' };
import annotationSchema from './exports/schemas/web-annotation.json' with { type: 'json' };

const root = path.join(import.meta.dirname, 'exports');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const ending = (end: string) => files.filter((file) => file.endsWith(end));

/** Front matter and what stands below it. */
function divided(text: string): { readonly yaml: string | null; readonly body: string } {
  const found = /^---\n([^]*?\n)---\n/.exec(text);
  return found ? { yaml: found[1]!, body: text.slice(found[0].length) } : { yaml: null, body: text };
}

function nodesOf(markdown: string): { readonly node: Node; readonly words: string }[] {
  const walker = new Parser().parse(markdown).walker();
  const all: { node: Node; words: string }[] = [];
  const open: { node: Node; words: string }[] = [];
  for (let event = walker.next(); event; event = walker.next()) {
    const { entering, node } = event;
    if (entering) {
      const one = { node, words: '' };
      all.push(one);
      for (const outer of open) outer.words += node.literal ?? '';
      if (node.isContainer) open.push(one);
    } else open.pop();
  }
  return all;
}

/** As GitHub makes an anchor of a heading. */
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

describe('accepted exports in Markdown', () => {
  it.each(ending('.md'))('%s reads as it was written', (file) => {
    const { yaml, body } = divided(read(file));
    if (yaml !== null) {
      const document = parseDocument(yaml, { version: '1.2' });
      expect([...document.errors, ...document.warnings]).toEqual([]);
      for (const value of Object.values(document.toJS() as Record<string, unknown>))
        // Flat: words, or a list of words.
        for (const one of [value].flat()) expect(['string', 'boolean', 'number']).toContain(typeof one);
    }
    const nodes = nodesOf(body);
    // The bounds of parts are all the HTML there is.
    for (const { node } of nodes)
      if (/^html/.test(node.type)) expect(node.literal).toMatch(/^<!-- variorum:(begin|end) [a-z0-9 -]+/i);
    expect(new HtmlRenderer({ safe: false }).render(new Parser().parse(body))).not.toMatch(/<(script|img)/);

    const levels = nodes.filter(({ node }) => node.type === 'heading').map(({ node }) => node.level);
    for (const [at, level] of levels.entries())
      if (at > 0) expect(level, `heading ${at + 1}`).toBeLessThanOrEqual(levels[at - 1]! + 1);
    const anchors = new Set([
      ...nodes.filter(({ node }) => node.type === 'heading').map(({ words }) => slug(words)),
      ...[...body.matchAll(/\{#([\w-]+)\}/g)].map(([, id]) => id!),
    ]);
    for (const { node } of nodes)
      if (node.type === 'link' && node.destination?.startsWith('#'))
        expect(anchors, file).toContain(decodeURIComponent(node.destination.slice(1)));
  });

  it('have no heading without anything below it', () => {
    for (const file of ending('.md')) {
      const nodes = nodesOf(divided(read(file)).body).filter(({ node }) => node.parent?.type === 'document');
      const shown = nodes.filter(({ node }) => node.type !== 'html_block');
      for (const [at, { node, words }] of shown.entries()) {
        if (node.type !== 'heading') continue;
        const next = shown[at + 1]?.node;
        const isEmpty = next === undefined || (next.type === 'heading' && next.level <= node.level);
        expect(isEmpty, `${file}: ${words}`).toBe(false);
      }
    }
  });

  it('of Obsidian link to notes and blocks that are there', () => {
    const notes = ending('.md').filter((file) => file.includes('/obsidian/'));
    for (const file of notes) {
      const folder = file.slice(0, file.indexOf('/obsidian/') + '/obsidian/'.length);
      const text = read(file);
      for (const [, target] of text.matchAll(/\[\[([^\]|\\]*)(?:\\?\|[^\]]*)?\]\]/g)) {
        const [note, block] = target!.split('#^');
        // In one file its sources are no notes: what links them by their keys is kept for a vault that has them.
        const inFolder = notes.some((one) => one.startsWith(`${folder}sources/`));
        const there = note === '' ? file : notes.find((one) => one.endsWith(`/${note}.md`));
        if (inFolder || note === '') expect(there, `${file}: [[${target}]]`).toBeDefined();
        if (block !== undefined) expect(read(there!), `${file}: [[${target}]]`).toContain(` ^${block}`);
      }
    }
  });
});

describe('accepted exports in JSON', () => {
  const ajv = new Ajv({ strict: false });
  it.each(ending('.csl.json'))('%s is CSL', (file) => {
    const isCsl = ajv.compile(cslSchema);
    expect(isCsl(JSON.parse(read(file))), JSON.stringify(isCsl.errors)).toBe(true);
  });
  it.each(ending('.jsonld'))('%s is Web Annotations', (file) => {
    const isAnnotations = ajv.compile(annotationSchema);
    expect(isAnnotations(JSON.parse(read(file))), JSON.stringify(isAnnotations.errors)).toBe(true);
  });
});
