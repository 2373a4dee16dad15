/** Addresses, file names and smileys: stretches without a space that are one word whatever marks they hold. */

const URL = /(?:(?:https?|ftp):\/\/|mailto:|www\.)[^\s<>"“”]+/iuy;
const MAIL = /[\p{L}\p{N}._%+~-]*[\p{L}\p{N}_%]@[\p{L}\p{N}_.-]*[\p{L}\p{N}]/uy;
/** "Liquidweb.com", "whitehouse.gov", "02-05-02.doc". */
const NAMED =
  /(?:[\p{L}\p{N}_~#%-]+\.)+(?:com|org|net|edu|gov|mil|info|biz|io|ai|tv|co|uk|de|fr|es|eu|jp|cn|ru|in|nz|au|ca|us|tw|ch|at|it|nl|se|docx?|xlsx?|pdf|txt|jpe?g|png|gif|html?|ppt|zip|exe|url|mp3|mp4|csv)(?:\/[^\s<>"“”]*)?(?![\p{L}\p{N}@])|\.(?:docx?|xlsx?|pdf|txt|jpe?g|png|exe|zip)(?![\p{L}\p{N}])/iuy;
/** "alt.animals.cat": three lower-case parts and more. */
const GROUP = /(?:[a-z]{2,}\.){2,}[a-z]{2,}(?![\p{L}\p{N}])/uy;
/** "#IStandWithAhmed". */
const HASHTAG = /#\p{L}[\p{L}\p{N}_]+/uy;
const HANDLE = /@\p{L}[\p{L}\p{N}_]+/uy;
const SMILEY =
  /(?:[:;=]['’]?-?(?:[()|\]\[*]+|[DPpOo3]+)|>:\(|<3+|\^_+\^|-_+-|:-?\/|\([:;=])(?![\p{L}\p{N}/(])/uy;
const CLOSING = /[.,;:!?'’)\]>*_]+$/u;

function at(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0];
}

/** The length of the address, file name or smiley that begins at `from` in a stretch without white space; 0 for none. */
export function addressAt(chunk: string, from: number): number {
  const url = at(URL, chunk, from);
  if (url !== undefined) {
    const bare = url.replace(CLOSING, '');
    // "wiki/Mercury_(planet)": a closing bracket whose partner is inside belongs to it.
    const closed = bare.includes('(') && url.charAt(bare.length) === ')' ? 1 : 0;
    if (bare.length > 4) return bare.length + closed;
  }
  if (chunk.includes('@')) {
    const mail = at(MAIL, chunk, from) ?? at(HANDLE, chunk, from);
    if (mail !== undefined) return mail.length;
  }
  if (chunk.includes('.', from)) {
    const named = at(NAMED, chunk, from);
    if (named !== undefined) return named.replace(CLOSING, '').length;
    const group = at(GROUP, chunk, from);
    if (group !== undefined) return group.length;
  }
  return (at(SMILEY, chunk, from) ?? at(HASHTAG, chunk, from))?.length ?? 0;
}
