/**
 * A dossier in parts that are written anew with every export, between comments that no reader of Markdown shows. What the user writes
 * between the parts, and what stands in the front matter that is not ours, is kept.
 */

import { partTitle } from './part-title.ts';

/** A part in a file, or what stands between parts. */
type Piece =
  | { readonly kind: 'between'; readonly lines: readonly string[] }
  | { readonly kind: 'part'; readonly name: string; readonly body: string; readonly edited: boolean };

const BEGIN = /^<!-- variorum:begin ([A-Za-z0-9-]+) ([0-9a-f]{8}) -->$/;
const endOf = (name: string) => `<!-- variorum:end ${name} -->`;

/** A part between its comments; `body` is Markdown, without empty lines at its ends. */
export const region = (name: string, body: string): string =>
  `<!-- variorum:begin ${name} ${checksum(body)} -->\n\n${body}\n\n${endOf(name)}`;

/** A file whose parts were changed by the program after they were made: as it is, and none of them counts as edited by hand. */
export const resealed = (markdown: string): string =>
  piecesOf(markdown)
    .flatMap((piece) => (piece.kind === 'part' ? region(piece.name, piece.body).split('\n') : piece.lines))
    .join('\n');

/** What the user wrote, so that it cannot be taken for the bounds of a part. */
export const withoutBounds = (markdown: string): string =>
  markdown.replace(/<!-- variorum:(?=begin|end)/g, '<!-- variorum, written: ');

/** FNV-1a over UTF-16 units, in eight hexadecimal digits: tells whether a part was edited by hand, and not against whom. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function piecesOf(markdown: string): Piece[] {
  const lines = markdown.split('\n');
  const pieces: Piece[] = [];
  let between: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const begin = BEGIN.exec(lines[at]!.trimEnd());
    const end = begin ? lines.findIndex((line, to) => to > at && line.trimEnd() === endOf(begin[1]!)) : -1;
    if (!begin || end < 0) {
      between.push(lines[at]!);
      continue;
    }
    pieces.push({ kind: 'between', lines: between });
    between = [];
    const body = lines
      .slice(at + 1, end)
      .map((line) => line.replace(/\r$/, ''))
      .join('\n')
      .replace(/^\n/, '')
      .replace(/\n$/, '');
    pieces.push({ kind: 'part', name: begin[1]!, body, edited: checksum(body) !== begin[2] });
    at = end;
  }
  pieces.push({ kind: 'between', lines: between });
  return pieces;
}

/** Whether a file was written by an export, so that another one can be written into it. */
export const isDossierFile = (markdown: string): boolean =>
  piecesOf(markdown).some(({ kind }) => kind === 'part');

/** A part that another export changes. */
export interface MergedPart {
  /** Its heading, or what it is. */
  readonly title: string;
  /** What stood in it, as Markdown; null for a part that is new. */
  readonly before: string | null;
  /** What is to stand in it; null for one that is taken out. */
  readonly after: string | null;
  /** It was edited by hand inside its bounds: what was written there is lost. */
  readonly byHand: boolean;
}

/** What another export does to a file: names of parts. */
export interface Merge {
  readonly markdown: string;
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Parts that were edited by hand inside their bounds: what was written there is lost. */
  readonly overwritten: readonly string[];
  /** All of these, in the order of the file. */
  readonly parts: readonly MergedPart[];
  /** Whether anything of the user's stands between the parts. */
  readonly keeps: boolean;
}

/**
 * A fresh export written into a file of an earlier one. Its parts are replaced where they stand, new ones are put behind the part they
 * follow, and those that are no more are taken out; all between them stays as it is, byte for byte.
 */
export function mergeInto(existing: string, fresh: string): Merge {
  const [head, rest] = dividedFrontMatter(existing);
  const [freshHead, freshRest] = dividedFrontMatter(fresh);
  const newPieces = piecesOf(freshRest);
  const bodies = new Map(
    newPieces.flatMap((piece) => (piece.kind === 'part' ? [[piece.name, piece.body]] : [])),
  );
  const pieces = piecesOf(rest);
  const there = new Set(pieces.flatMap((piece) => (piece.kind === 'part' ? [piece.name] : [])));
  const followers = followersOf([...bodies.keys()], there);
  const linesOf = (name: string) => region(name, bodies.get(name)!).split('\n');
  const changed: string[] = [];
  const removed: string[] = [];
  const overwritten: string[] = [];
  const parts: MergedPart[] = [];
  const written = new Set<string>();
  const tell = (name: string, before: string | null, after: string | null, byHand = false) => {
    if (byHand) overwritten.push(name);
    parts.push({ title: partTitle(name, after ?? before ?? ''), before, after, byHand });
  };
  const added = (behind: string): readonly string[] => {
    const names = followers.get(behind) ?? [];
    for (const name of names) tell(name, null, bodies.get(name)!);
    return names;
  };
  const lines = pieces.flatMap((piece, at): readonly string[] => {
    if (piece.kind === 'between') {
      if (at > 0) return piece.lines;
      // The title is ours, and stands before the first part.
      const first = added('').flatMap((name) => [...linesOf(name), '']);
      return [...withTitle(piece.lines, titleIn(newPieces)), ...first];
    }
    const { name, body, edited } = piece;
    const fresh = bodies.get(name);
    if (fresh === undefined || written.has(name)) {
      removed.push(name);
      tell(name, body, null, edited);
      return [];
    }
    written.add(name);
    if (fresh !== body) {
      changed.push(name);
      tell(name, body, fresh, edited);
    }
    return [...linesOf(name), ...added(name).flatMap((next) => ['', ...linesOf(next)])];
  });
  return {
    markdown: `${mergedFrontMatter(head, freshHead)}${lines.join('\n')}`,
    changed,
    added: [...followers.values()].flat(),
    removed,
    overwritten,
    parts,
    keeps: pieces.some(
      (piece, at) => piece.kind === 'between' && at > 0 && piece.lines.join('').trim() !== '',
    ),
  };
}

/** For each part that is there, and '' for the beginning, the new ones that come right behind it, in order. */
function followersOf(names: readonly string[], there: ReadonlySet<string>): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  let last = '';
  for (const name of names) {
    if (there.has(name)) last = name;
    else followers.set(last, [...(followers.get(last) ?? []), name]);
  }
  return followers;
}

const TITLE = /^# /;

function titleIn(pieces: readonly Piece[]): string | null {
  const [first] = pieces;
  return first?.kind === 'between' ? (first.lines.find((line) => TITLE.test(line)) ?? null) : null;
}

/** The first heading of the first level is the title. */
function withTitle(lines: readonly string[], title: string | null): readonly string[] {
  const at = lines.findIndex((line) => TITLE.test(line));
  return title === null || at < 0 ? lines : lines.with(at, title);
}

/** The properties that a page of Logseq begins with, one a line. */
const PROPERTIES = /^(?:[A-Za-z][A-Za-z0-9_-]*::[^\n]*\n)+/;

/** The front matter with its fences and the line break behind, or the properties, and the rest. */
function dividedFrontMatter(markdown: string): readonly [string, string] {
  const match = /^---\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown) ?? PROPERTIES.exec(markdown);
  return match ? [match[0], markdown.slice(match[0].length)] : ['', markdown];
}

/** Our entries in the place of those that were there, those of the user as they are, and what is new behind them. */
function mergedFrontMatter(existing: string, fresh: string): string {
  if (existing === '' || fresh === '') return fresh === '' ? existing : fresh;
  if (PROPERTIES.test(existing) && PROPERTIES.test(fresh)) return mergedProperties(existing, fresh);
  const ours = new Map(entriesIn(fresh));
  const kept = entriesIn(existing).map(([name, lines]): [string, string] => {
    const own = ours.get(name);
    ours.delete(name);
    // A list that is ours, such as tags, keeps what the user added to it.
    return own === undefined ? [name, lines] : [name, withItems(own, lines)];
  });
  return `---\n${[...kept, ...ours].map(([, lines]) => lines).join('\n')}\n---\n`;
}

function mergedProperties(existing: string, fresh: string): string {
  const nameOf = (line: string) => line.slice(0, line.indexOf('::'));
  const ours = new Map(
    fresh
      .trimEnd()
      .split('\n')
      .map((line) => [nameOf(line), line]),
  );
  const kept = existing
    .trimEnd()
    .split('\n')
    // The title is ours, also where it stands in a part of its own.
    .filter((line) => nameOf(line) !== 'title' || ours.has('title'))
    .map((line) => {
      const own = ours.get(nameOf(line)) ?? line;
      ours.delete(nameOf(line));
      return own;
    });
  return `${[...kept, ...ours.values()].join('\n')}\n`;
}

const withItems = (ours: string, theirs: string) => {
  const items = (lines: string) =>
    lines
      .split('\n')
      .slice(1)
      .filter((line) => /^\s*- /.test(line));
  const own = items(ours);
  if (!ours.startsWith('tags:') || own.length === 0) return ours;
  const plain = (item: string) => item.replace(/^\s*- ["']?|["']?\s*$/g, '');
  return [ours, ...items(theirs).filter((item) => !own.some((one) => plain(one) === plain(item)))].join('\n');
};

/** The entries of flat YAML: a name, and all lines up to the next one. */
function entriesIn(block: string): [string, string][] {
  const lines = block.replaceAll('\r\n', '\n').split('\n');
  const inner = lines.slice(1, lines.lastIndexOf('---'));
  const entries: [string, string][] = [];
  for (const line of inner) {
    const name = /^([A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*:/.exec(line)?.[1];
    if (name === undefined && entries.length > 0) entries.at(-1)![1] += `\n${line}`;
    else entries.push([name ?? '', line]);
  }
  return entries;
}
