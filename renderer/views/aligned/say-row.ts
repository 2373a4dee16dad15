import { MARK_WORDS } from '../../../engine/view/index.ts';
import { isPinned, type AlignedItem } from './align.ts';

const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What a row shows, in a sentence: for a listener who steps from row to row. */
export function sayRow(item: AlignedItem, letters: readonly string[]): string {
  const letter = (column: number) => letters[column] ?? '';
  if (item.kind === 'ghost') {
    const many = item.sentences.length;
    return `${many === 1 ? 'A sentence' : `${many} sentences`} of ${letter(item.column)}, shown ${item.direction}.`;
  }
  if (item.kind === 'fold') {
    const what = item.why === 'same' ? 'the same in all texts' : `only in ${letter(item.column ?? 0)}`;
    return `${item.sentences} sentences ${what}, ${item.open ? 'open' : 'folded'}.`;
  }
  const filled = item.cells.flatMap((cell, column) => (cell.length > 0 ? [column] : []));
  const notes = [
    ...(item.cells.some(isPinned) ? [' Pinned.'] : []),
    ...item.moved.map((column) => ` Stands elsewhere in ${letter(column)}.`),
  ].join('');
  if (item.status === 'alone')
    return item.elsewhere
      ? `Here only in ${letter(item.column ?? 0)}; it stands elsewhere in another text.${notes}`
      : `Only in ${letter(item.column ?? 0)}.${notes}`;
  const silent = item.cells.flatMap((cell, column) => (cell.length === 0 ? [letter(column)] : []));
  const said = list(filled.map(letter));
  const about = silent.length > 0 ? ` ${list(silent)} ${silent.length === 1 ? 'is' : 'are'} silent.` : '';
  if (item.status === 'same') return `The same in ${said}.${about}${notes}`;
  const edits = item.edits.map(({ kind, column, words, other, otherWords }) => {
    const [own, theirs] = [`${letter(column)}: “${words}”`, `${letter(other)}: “${otherWords}”`];
    const name = `(${MARK_WORDS[kind]})`;
    if (words === '') return `${theirs}, not in ${letter(column)} ${name}.`;
    return otherWords === '' ? `${own}, not in ${letter(other)} ${name}.` : `${own}, ${theirs} ${name}.`;
  });
  const words = edits.length === 0 ? '' : ` ${[...new Set(edits)].slice(0, 4).join(' ')}`;
  return `${said} say it differently.${words}${about}${notes}`;
}
