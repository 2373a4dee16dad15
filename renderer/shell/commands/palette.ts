import { FINDING_LABELS } from '../../../engine/dossier/index.ts';
import { countOf } from '../../session/library/byline.ts';
import { memberOfPassage, memberOfSource } from '../../session/library/library.svelte.ts';
import { niceDate } from '../../session/library/nice-date.ts';
import { fuzzyMatch } from '../../parts/fuzzy.ts';
import type { Workbench } from '../../session/workbench.svelte.ts';
import { type Command, isPossible } from './command.ts';

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly detail?: string;
  readonly keys?: readonly string[];
  readonly run: () => void;
}
export interface FoundEntry extends PaletteEntry {
  readonly at: readonly number[];
}

/** Everything the palette can find now. */
export function paletteEntries(workbench: Workbench, commands: readonly Command[]): readonly PaletteEntry[] {
  const { library, texts, open } = workbench;
  const ofMember = (member: ReturnType<typeof memberOfSource>) => {
    const letter = texts.letterOf(member);
    return {
      note: letter ? `column ${letter}` : 'set beside what is open',
      run: () => {
        if (letter)
          workbench.findings.room?.focusColumn(texts.members.findIndex((one) => one.id === member.id) + 1);
        else void texts.tick(member, true);
      },
    };
  };
  return [
    ...commands
      .filter((command) => !command.hidden && isPossible(command))
      .map(({ id, title, keys, detail, run }): PaletteEntry => {
        const beside = detail?.();
        return {
          id: `command ${id}`,
          group: 'Commands',
          label: title,
          ...(beside ? { detail: beside } : {}),
          keys,
          run: () => void run(),
        };
      }),
    ...library.investigations
      .filter(({ id }) => id !== library.investigation?.id)
      .map(({ id, title, sources }): PaletteEntry => ({
        id: `investigation ${id}`,
        group: 'Investigations',
        label: title,
        detail: countOf(sources.length, 'source'),
        run: () => void workbench.investigations.open(id),
      })),
    ...lately(library.comparisons, workbench.settings.value.recentComparisons ?? [])
      .filter(({ id }) => id !== open?.id)
      .map((comparison): PaletteEntry => ({
        id: `comparison ${comparison.id}`,
        group: 'Comparisons',
        label: comparison.title,
        detail: [
          countOf(comparison.members.length, 'text'),
          ...(comparison.judged > 0 ? [`${comparison.judged} judged`] : []),
        ].join(' · '),
        run: () => void texts.openComparison(comparison.id),
      })),
    ...library.sources.map((source): PaletteEntry => {
      const { note, run } = ofMember(memberOfSource(source));
      const detail = [
        ...new Set([library.tellOf(source), source.outlet]),
        source.published && niceDate(source.published),
        note,
      ]
        .filter(Boolean)
        .join(' · ');
      return { id: `source ${source.id}`, group: 'Sources', label: source.title, detail, run };
    }),
    ...library.passages.map((passage): PaletteEntry => {
      const { note, run } = ofMember(memberOfPassage(passage));
      return { id: `passage ${passage.id}`, group: 'Passages', label: passage.title, detail: note, run };
    }),
    ...(open?.findings ?? []).map((finding): PaletteEntry => ({
      id: `finding ${finding.id}`,
      group: 'Findings',
      label: finding.says,
      detail: [FINDING_LABELS[finding.type], ...verdict(open!.verdictOf(finding.id))].join(' · '),
      run: () => workbench.findings.select(finding.id),
    })),
  ];
}

/** What the texts of the library hold of the words that were typed, for below what the palette finds itself. */
export function textEntries(workbench: Workbench): readonly FoundEntry[] {
  return workbench.paletteSearch.results.hits
    .filter(({ places }) => places > 0)
    .map((hit) => {
      const { id, title } = hit.kind === 'source' ? hit.source : hit.comparison;
      return {
        id: `text ${hit.kind} ${id}`,
        group: 'In the texts',
        label: hit.snippet.text.replace(/\s/gu, ' '),
        detail: [title, countOf(hit.places, 'place')].join(' · '),
        at: hit.snippet.hits.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, step) => start + step),
        ),
        run: () => void workbench.openHit(hit),
      };
    });
}

/** Those opened last at the front, the others in their order. */
function lately<T extends { readonly id: string }>(
  comparisons: readonly T[],
  recent: readonly string[],
): T[] {
  const rank = ({ id }: T) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  return [...comparisons].sort((a, b) => rank(a) - rank(b));
}

const verdict = (word: string) => (word === 'open' ? [] : [word]);

const MOST = 60;

/**
 * What answers the query, the best group first and in each the best entry; without a query everything in its order. A
 * label counts for more than what stands beside it.
 */
export function searchPalette(entries: readonly PaletteEntry[], query: string): readonly FoundEntry[] {
  if (query.trim() === '') return entries.slice(0, MOST).map((entry) => ({ ...entry, at: [] }));
  const found = entries.flatMap((entry, order) => {
    const inLabel = fuzzyMatch(query, entry.label);
    if (inLabel) return [{ entry, order, score: inLabel.score, at: inLabel.at }];
    const anywhere = fuzzyMatch(query, `${entry.label} ${entry.detail ?? ''} ${entry.group}`);
    if (!anywhere) return [];
    const at = anywhere.at.filter((position) => position < entry.label.length);
    return [{ entry, order, score: anywhere.score / 2, at }];
  });
  const best = new Map<string, number>();
  for (const { entry, score } of found)
    best.set(entry.group, Math.max(best.get(entry.group) ?? -Infinity, score));
  found.sort(
    (a, b) =>
      best.get(b.entry.group)! - best.get(a.entry.group)! ||
      a.entry.group.localeCompare(b.entry.group) ||
      b.score - a.score ||
      a.order - b.order,
  );
  return found.slice(0, MOST).map(({ entry, at }) => ({ ...entry, at }));
}
