import type { Span } from '../../engine/index.ts';
import { displayWidth } from './display-width.ts';
import type { LedgerSection } from './ledger-outline.ts';
import { printable } from './printable.ts';
import type { ReadSource } from './source.ts';
import { hang } from './wrap.ts';

/** The ledgers for reading in a terminal of `width` columns. */
export function ledgerText(
  sections: readonly LedgerSection[],
  read: readonly ReadSource[],
  width: number,
): string {
  const sources = read.flatMap(({ source, outline }) =>
    hang(printable(source.title).replaceAll('\n', ' '), width, `${outline.letter}  `),
  );
  const lines = sections.flatMap(({ title, items }) => {
    const heading = `${title.toUpperCase()} (${items.length})`;
    return [
      '',
      heading,
      '─'.repeat(Math.min(displayWidth(heading), width)),
      ...(items.length === 0 ? ['Nothing of this kind was found.'] : []),
      ...items.flatMap((item) => [
        '',
        ...hang(printable(item.about === '' ? item.heading : `${item.heading} (${item.about})`), width, ''),
        ...item.quotes.flatMap(({ words, marked, where }) =>
          hang(printable(`${bracketed(words, marked)}  [${where}]`), width, '  | ', '    '),
        ),
      ]),
    ];
  });
  return `${[...sources, ...lines].join('\n')}\n`;
}

/** The words in which a wording differs stand in brackets. */
function bracketed(words: string, marked: readonly Span[] = []): string {
  return [...marked]
    .reverse()
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      words,
    );
}
