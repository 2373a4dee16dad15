/** What an archive holds beyond a file for an editor: every fact, what was set by hand, and the texts themselves. */
import type { FactTopic } from '../../types.ts';
import { factTable } from '../../view/index.ts';
import type { Dossier } from '../dossier.ts';
import { heading, paragraph, text, type Block, type Part } from './blocks.ts';
import { citedPlace, type CitedSource } from './cited-sources.ts';

export function archiveParts(dossier: Dossier, cited: readonly CitedSource[]): Part[] {
  return [...factsPart(dossier, cited), ...pinsPart(dossier, cited), textsPart(cited)];
}

const STANDING = { differ: 'told differently', agree: 'told alike', alone: 'told by one' } as const;
const TOPIC: Readonly<Record<FactTopic, string>> = {
  toll: 'hurt or dead',
  figures: 'figure',
  money: 'money',
  time: 'time',
  place: 'place',
  people: 'person',
  words: 'words',
  outcome: 'outcome',
  cause: 'cause',
};

function factsPart({ comparison }: Dossier, cited: readonly CitedSource[]): Part[] {
  const { lines, unlisted } = factTable(comparison);
  if (lines.length === 0) return [];
  const table: Block = {
    kind: 'table',
    head: ['What', 'Standing', ...cited.map(({ name }) => name)].map((words) => [text(words)]),
    rows: lines.map(({ topic, standing, cells }) => [
      [text(TOPIC[topic])],
      [text(STANDING[standing])],
      ...cells.map((cell, at) => {
        if (cell === null) return [text('–')];
        const { locator } = citedPlace(cited[at]!, cell.place);
        const value = cell.value.replace(/\s+/g, ' ').trim();
        return [text(locator === '' ? value : `${value} (${locator})`)];
      }),
    ]),
  };
  const more = unlisted === 0 ? [] : [paragraph(text(`${unlisted} more were counted and not listed.`))];
  return [{ name: 'facts', blocks: [heading(1, 'All facts that were compared'), table, ...more] }];
}

function pinsPart({ settings }: Dossier, cited: readonly CitedSource[]): Part[] {
  const pins = settings?.pins ?? [];
  if (pins.length === 0) return [];
  const place = ({ source, start, end }: (typeof pins)[number]['places'][number]) => {
    const found = cited.find((one) => one.source.id === source);
    return found === undefined
      ? source
      : `${found.name}, characters ${start} to ${end}, ${citedPlace(found, { start, end }).locator}`;
  };
  return [
    {
      name: 'pins',
      blocks: [
        heading(1, 'Set by hand'),
        {
          kind: 'list',
          items: pins.map(({ kind, places: [one, other] }) => [
            text(
              `${kind === 'together' ? 'Corresponds' : 'Never corresponds'}: ${place(one)}; ${place(other)}.`,
            ),
          ]),
        },
      ],
    },
  ];
}

function textsPart(cited: readonly CitedSource[]): Part {
  return {
    name: 'texts',
    blocks: [
      heading(1, 'The texts'),
      ...cited.flatMap(({ letter, name, source }): Block[] => [
        heading(2, `${letter}. ${name}`),
        { kind: 'verbatim', text: source.text },
      ]),
    ],
  };
}
