/** How much of a long quotation names its ends in an address. */
const WORDS_AT_AN_END = 6;
const CHARACTERS_AT_AN_END = 24;
const LONGEST_WHOLE = 100;

/** `-`, `,` and `&` divide the parts of a text fragment and so are written as codes too; half a character cannot be. */
function encode(text: string): string {
  const whole = text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return encodeURIComponent(whole)
    .replaceAll('-', '%2D')
    .replace(/[()'*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

function ends(text: string): [string, string] {
  const words = text.split(/\s+/);
  if (words.length > 2 * WORDS_AT_AN_END)
    return [words.slice(0, WORDS_AT_AN_END).join(' '), words.slice(-WORDS_AT_AN_END).join(' ')];
  const characters = [...text];
  return [
    characters.slice(0, CHARACTERS_AT_AN_END).join(''),
    characters.slice(-CHARACTERS_AT_AN_END).join(''),
  ];
}

/**
 * The address of a quotation inside a web page: a browser scrolls to the words and marks them.
 * @returns null when `url` is not a web address
 */
export function textFragmentUrl(url: string, quote: string): string | null {
  const page = /^https?:\/\/[^\s<>]+$/i.test(url) ? url.replace(/#.*$/, '') : null;
  const text = quote.trim();
  if (page === null || text === '') return page;
  const directive =
    text.length <= LONGEST_WHOLE && !text.includes('\n')
      ? encode(text)
      : ends(text)
          .map((end) => encode(end.trim()))
          .join(',');
  return `${page}#:~:text=${directive}`;
}
