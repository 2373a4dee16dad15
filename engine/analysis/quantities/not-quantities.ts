import type { CountedWords } from '../../lexicon/counted-words.ts';
import type { Amount } from './amount.ts';
import { isDash, type AmountText, type Piece } from './pieces.ts';

/**
 * Whether figures are part of a name or an address and count nothing: "Boeing 737", "Highway 61", "U-2", "A320", "[4]", "555-0199",
 * "1.2.3", "section 4".
 */
export function isNoQuantity(
  { pieces, tree }: AmountText,
  amount: Amount,
  words: CountedWords | null,
): boolean {
  const { from, to } = amount;
  const [before, after] = [pieces[from - 1], pieces[to]];
  const first = pieces[from]!;
  if (before !== undefined && first.glued && hugs(pieces, from)) return true;
  if (after !== undefined && after.glued && amount.kind === 'plain') {
    // "9/11", "24/7", "3D", "4x4", "747s"; "20-30" has been read as one.
    if (/^[/@_#&]$/.test(after.text)) return true;
    if (after.text === ':' && pieces[to + 1]?.glued === true) return true;
    if (amount.figures && /^[a-z]/.test(after.key) && !/^(?:km|kg|am|pm|bn|th|st|h|min)/.test(after.key))
      return true;
    if (
      isDash(after) &&
      amount.figures &&
      pieces[to + 1]?.glued === true &&
      pieces[to + 1]?.kind === 'figure'
    )
      return true;
  }
  if (before?.text === '[' && after?.text === ']') return true;
  if (/^['’‘]$/u.test(before?.text ?? '') && first.glued && /^\d\d$/.test(first.text)) return true;
  // "877-LAPD", "527-3247"
  if (
    /^\d{3}$/.test(first.text) &&
    isDash(after) &&
    after!.glued &&
    /^\p{Lu}{4,}/u.test(pieces[to + 1]?.text ?? '')
  )
    return true;
  if (amount.range && /^\d{3}$/.test(first.text) && /^\d{4}$/.test(pieces[to - 1]!.text)) return true;
  // "the Million Dollar Mermaid"
  if (
    amount.kind === 'money' &&
    !amount.figures &&
    from > 0 &&
    !tree.headline &&
    [first, pieces[to - 1]!, after].every((one) => one !== undefined && /^\p{Lu}/u.test(one.text))
  )
    return true;
  // "GT 650M graphics": a letter that is part of a name and no million.
  if (
    amount.scale > 1 &&
    amount.kind === 'plain' &&
    /^\p{Lu}$/u.test(pieces[to - 1]!.text) &&
    /^\p{Lu}{2,}$/u.test(before?.text ?? '') &&
    !tree.headline
  )
    return true;
  // "a 720p camera" is no sum of money.
  if (pieces[to - 1]!.text === 'p' && SCREEN_LINES.has(first.text)) return true;
  if (amount.kind !== 'plain' || amount.range) return false;
  // "4. Will they come?", "called 911", "GeForce 9400M"
  if (from === 0 && after?.text === '.' && after.glued && /^\p{Lu}/u.test(pieces[to + 1]?.text ?? ''))
    return true;
  if (
    /^\d{3}$/.test(first.text) &&
    before !== undefined &&
    words?.dialled.has(tree.tokens[before.token]!.lemma) === true &&
    !isNounLike(tree.tokens[after?.token ?? -1]?.tag ?? '')
  )
    return true;
  if (amount.scale > 1 && /^\d{4}$/.test(first.text) && to === from + 2 && pieces[from + 1]!.glued)
    return true;
  // "ID: 24256919"
  if (to === from + 1 && /^\d{7,}$/.test(first.text) && tree.tokens[after?.token ?? -1]?.tag !== 'NNS')
    return true;
  // "in 3-D", "the 12000 block of Elm Street"
  if (isDash(after) && /^\p{Lu}$/u.test(pieces[to + 1]?.text ?? '')) return true;
  if (amount.figures && words?.addressed.has(after?.key ?? '') === true && pieces[to + 1]?.key === 'of')
    return true;
  // "zero-day", "I - 75"
  if (amount.value === 0 && isDash(after) && after!.glued) return true;
  if (
    isDash(before) &&
    !before!.glued &&
    /^\p{Lu}{1,3}$/u.test(pieces[from - 2]?.text ?? '') &&
    first.start - before!.end === 1 &&
    amount.figures &&
    from > 2
  )
    return true;
  if (isAddress(pieces, to, words)) return true;
  // "Four Corners": the number word is part of a name.
  if (
    !amount.figures &&
    from > 0 &&
    !tree.headline &&
    /^\p{Lu}\p{Ll}/u.test(first.text) &&
    after !== undefined &&
    /^NNPS?$/.test(tree.tokens[after.token]!.tag) &&
    /^\p{Lu}/u.test(after.text)
  )
    return true;
  if (amount.figures && before !== undefined) {
    if (/^(?:#|№|§)$/u.test(before.text)) return true;
    if (/^(?:no|nos|nr)$/.test(before.key) && first.glued === false) return true;
    if (before.text === '.' && /^(?:no|nos|nr|vol|pp?|art|sec|ch|fig)$/i.test(pieces[from - 2]?.text ?? ''))
      return true;
    if (isName({ pieces, tree }, from, to)) return true;
  }
  const key = (isDash(before) ? pieces[from - 2] : before)?.key ?? '';
  // "version 3.2 fixes"
  const decimal = amount.value !== null && !Number.isInteger(amount.value);
  const plural = !decimal && /s$/.test(after?.kind === 'word' ? after.key : '');
  const numbered = words?.numbered.has(key) === true && !plural;
  return (
    numbered &&
    !(
      amount.value !== null &&
      after !== undefined &&
      isNounLike(tree.tokens[after.token]?.tag ?? '') &&
      !amount.figures
    )
  );
}

/** Lines of a picture, printed with "p". */
const SCREEN_LINES: ReadonlySet<string> = new Set([
  '240',
  '360',
  '480',
  '576',
  '720',
  '1080',
  '1440',
  '2160',
]);

/** "473 East 52nd Street", "40 Fifth Avenue": the number of a house. */
function isAddress(pieces: readonly Piece[], at: number, words: CountedWords | null): boolean {
  if (words === null || pieces[at - 1]!.kind !== 'figure') return false;
  for (let to = at; to < at + 6; to += 1) {
    const piece = pieces[to];
    if (piece === undefined) return false;
    if (to > at && words.streets.has(piece.key) && /^\p{Lu}/u.test(piece.text)) return true;
    if (
      !/^\p{Lu}/u.test(piece.text) &&
      piece.kind !== 'figure' &&
      !(piece.glued && /^(?:st|nd|rd|th)$/.test(piece.key)) &&
      piece.text !== '.'
    )
      return false;
  }
  return false;
}

const isNounLike = (tag: string) => tag === 'NNS' || tag === 'NN';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Figures behind letters and a hyphen, or letters alone: "U-2", "Covid-19", "A320". */
function hugs(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1]!;
  if (pieces[from]!.text.startsWith('.')) return false;
  // Scripts without spaces glue everything.
  if (before.kind === 'word') return !UNSPACED.test(before.text);
  if (/^[/@_:#&.]$/.test(before.text) && from > 1) return before.glued || before.text === '#';
  if (!isDash(before) || !before.glued) return false;
  const word = pieces[from - 2];
  if (word === undefined) return false;
  if (word.kind === 'figure') return true;
  return (
    word.kind === 'word' &&
    pieces[from]!.kind === 'figure' &&
    !/^(?:pre|post|mid|under|over|sub|about)$/.test(word.key) &&
    (word.text !== word.key || word.text.length <= 2)
  );
}

/** A figure behind a capitalised word, with nothing behind it that it could count: "Apollo 11 landed". */
function isName({ pieces, tree }: Pick<AmountText, 'pieces' | 'tree'>, from: number, to: number): boolean {
  const { headline } = tree;
  const before = pieces[from - 1]!;
  // "Vesper 2 fell silent": a name may open the sentence.
  const proper = !headline && /^NNPS?$/.test(tree.tokens[before.token]!.tag);
  if (before.kind !== 'word' || !/\p{Lu}/u.test(before.text) || (from - 1 === 0 && !proper)) return false;
  if (pieces[from]!.kind !== 'figure' || /,/.test(pieces[from]!.text)) return false;
  // "Internet Explorer 5.01", "Nova Mail 3.2"
  if (/\./.test(pieces[from]!.text) && proper && from > 1)
    return pieces[to]?.kind !== 'word' || !/^(?:NN|JJ)/.test(tree.tokens[pieces[to]!.token]!.tag);
  // "USB 3.0"
  if (/\./.test(pieces[from]!.text))
    return (
      (/^\p{Lu}{2,}$/u.test(before.text) || /^\p{Lu}/u.test(pieces[to]?.text ?? '')) &&
      /^\d\.\d$/.test(pieces[from]!.text) &&
      !headline
    );
  const opens = (from === 1 && !proper) || (!proper && /^[.:!?"“”]$/u.test(pieces[from - 2]?.text ?? ''));
  const after = pieces[to];
  // "six AK 47 rifles": the count stands before the name.
  if (!headline && tree.tokens[pieces[from - 2]?.token ?? -1]?.tag === 'CD') return true;
  const counts =
    after?.kind === 'word' &&
    /(?:s|people|men|women|children|dead|percent)$/.test(after.key) &&
    !/^(?:is|was|has|as|'s)$/.test(after.key);
  const capital = after?.kind === 'word' && /^\p{Lu}/u.test(after.text);
  const capitals =
    headline &&
    pieces.filter(({ kind, text }) => kind === 'word' && text.length > 3 && text === text.toLowerCase())
      .length < 2;
  return !opens && !counts && !capitals && (!capital || !headline);
}
