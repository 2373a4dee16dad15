/**
 * What a careful reader finds in the two seeds, next to what the engine finds. The reader's list is evaluation data that
 * does not come with the program: it is read from a folder beside the repository, or from VARIORUM_EVALUATION.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../engine/index.ts';
import type { Finding, Span } from '../engine/index.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = process.env.VARIORUM_EVALUATION ?? path.resolve(root, '../shared');
const file = path.join(folder, 'gold', 'seeds.json');
const present = existsSync(file);

interface GoldPlace {
  readonly source: string;
  readonly exact: string;
  readonly nth?: number | 'all';
}

interface Gold {
  readonly sources: Readonly<Record<string, { readonly file: string; readonly published: string }>>;
  readonly findings: readonly {
    readonly id: string;
    readonly type: string;
    readonly must: boolean;
    readonly places: readonly GoldPlace[];
  }[];
  readonly not_a_conflict: readonly { readonly a: string; readonly b: string; readonly why: string }[];
}

/** What the reader holds indispensable stands among the first so many. */
const FIRST = 15;
/** Of what the reader holds worth having, so many are found. */
const LEAST_OTHERS = 3;

describe.skipIf(!present)(
  present ? 'the careful reader' : 'the careful reader (skipped: no evaluation data)',
  () => {
    const gold = present ? (JSON.parse(readFileSync(file, 'utf8')) as Gold) : null;
    const texts = Object.entries(gold?.sources ?? {}).map(([id, source]) => ({
      id,
      text: readFileSync(path.join(root, 'seeds', source.file), 'utf8'),
      published: /^\d{4}(-\d\d)?/.exec(source.published)![0],
      language: 'en',
    }));
    const findings = present ? compare(texts).findings : [];

    const occurrences = (source: string, exact: string): Span[] => {
      const text = texts.find(({ id }) => id === source)!.text;
      const found: Span[] = [];
      for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
        found.push({ start: at, end: at + exact.length });
      return found;
    };
    const touches = (finding: Finding, source: string, spans: readonly Span[]) =>
      finding.places.some(
        (place) =>
          place.source === source && spans.some(({ start, end }) => place.start < end && start < place.end),
      );
    const reports = (finding: Finding, places: readonly GoldPlace[]) =>
      places.every(({ source, exact, nth = 0 }) => {
        const spans = occurrences(source, exact);
        if (spans.length === 0) throw new Error(`“${exact}” is not in ${source}.`);
        return touches(finding, source, nth === 'all' ? spans : spans.slice(nth, nth + 1));
      });

    /**
     * Whether a finding stands at a place and shows it: one of its places holds the reader's words or lies within them, but for
     * marks, and of what differs something lies in them.
     */
    const isAt = (finding: Finding, source: string, words: Span) => {
      const holds = (outer: Span, inner: Span) =>
        outer.start <= inner.start + 1 && outer.end >= inner.end - 1;
      return finding.places.some(
        (place) =>
          place.source === source &&
          (holds(place, words) || holds(words, place)) &&
          place.focus.some(({ start, end }) => start < words.end && words.start < end),
      );
    };
    const found = (type: string, places: readonly GoldPlace[]) =>
      findings.find((finding) => finding.type === type && reports(finding, places)) ??
      findings.find((finding) => reports(finding, places));

    it('finds everything indispensable among the first', () => {
      const must = gold!.findings.filter((one) => one.must);
      expect(must.length).toBeGreaterThan(0);
      for (const { id, type, places } of must) {
        const match = found(type, places);
        expect(match?.type, id).toBe(type);
        expect(findings.indexOf(match!), id).toBeLessThan(FIRST);
      }
    });

    it('finds everything indispensable exactly where the reader did, every time it stands there', () => {
      for (const { id, type, places } of gold!.findings.filter((one) => one.must)) {
        const match = found(type, places)!;
        for (const { source, exact, nth = 0 } of places) {
          const spans = occurrences(source, exact);
          const asked = nth === 'all' ? spans : spans.slice(nth, nth + 1);
          expect(asked.length, exact).toBeGreaterThan(0);
          for (const span of asked)
            expect(isAt(match, source, span), `${id}: “${exact}” at ${span.start}`).toBe(true);
        }
      }
    });

    it('tells whose credibility is undermined when the two letters are read as passages', () => {
      const places = gold!.findings.find(({ id }) => id === 'letter-versions')!.places;
      const passages = places.map(({ source, exact }, at) => {
        const { text } = texts.find(({ id }) => id === source)!;
        const line = text.split('\n').find((one) => one.includes(exact))!;
        return { id: `passage ${at}`, text: line, language: 'en' };
      });
      const whose = compare(passages).findings.filter(({ rule }) => rule === 'name.whose');
      expect(whose).toHaveLength(1);
      for (const [at, { exact }] of places.entries()) expect(exact).toContain(whose[0]!.places[at]!.quote);
      // And in the document itself, which speaks of two versions.
      const inside = findings.filter(({ rule }) => rule === 'name.whose');
      expect(inside.map(({ places }) => places.map(({ quote }) => quote))).toEqual([
        whose[0]!.places.map(({ quote }) => quote),
      ]);
    });

    it('finds some of what else is worth having', () => {
      const others = gold!.findings.filter((one) => !one.must);
      const right = others.filter(({ type, places }) => found(type, places)?.type === type);
      expect(right.length).toBeGreaterThanOrEqual(LEAST_OTHERS);
    });

    it('is compared with in a table', () => {
      const rows = gold!.findings.map(({ id, type, must, places }) => {
        const match = found(type, places);
        const rank = match ? findings.indexOf(match) + 1 : null;
        return [id, type, must ? 'must' : '', match ? `found as ${match.type}, rank ${rank}` : '-'];
      });
      const others = findings.filter(
        (finding) => !gold!.findings.some(({ places }) => reports(finding, places)),
      );
      const table = rows
        .map((row) => row.map((cell, column) => cell.padEnd([22, 14, 6, 0][column]!)).join(''))
        .join('\n');
      const rest = others.map(({ type, says }) => `not on the reader’s list: ${type}: ${says}`).join('\n');
      console.log(`${table}\n${rest}`);
      expect(rows.filter((row) => row[3] !== '-').length).toBeGreaterThanOrEqual(
        gold!.findings.filter(({ must }) => must).length + LEAST_OTHERS,
      );
    });

    it('is not contradicted where nothing differs', () => {
      for (const { a, b, why } of gold!.not_a_conflict) {
        const [first, second] = texts.map(({ id }) => id) as [string, string];
        const wrong = findings.filter(
          (finding) =>
            finding.type !== 'omission' &&
            touches(finding, first, occurrences(first, a)) &&
            touches(finding, second, occurrences(second, b)),
        );
        expect(
          wrong.map(({ says }) => says),
          why,
        ).toEqual([]);
        expect(
          occurrences(first, a).length + occurrences(second, b).length,
          `“${a}” / “${b}”`,
        ).toBeGreaterThanOrEqual(2);
      }
    });
  },
);
