const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    let four = '';
    for (let place = 0; place <= Math.min(3, bytes.length - at); place += 1)
      four += ALPHABET[(three >> (18 - 6 * place)) & 63]!;
    parts.push(four);
  }
  return parts.join('');
}

/** The bytes of what `encodeBase64` wrote; what is no base64 is read as zeros. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < 64; at += 1) values[ALPHABET.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let from = 0; from < text.length; from += 4) {
    const four =
      (values[text.charCodeAt(from)]! << 18) |
      (values[text.charCodeAt(from + 1)]! << 12) |
      ((from + 2 < text.length ? values[text.charCodeAt(from + 2)]! : 0) << 6) |
      (from + 3 < text.length ? values[text.charCodeAt(from + 3)]! : 0);
    bytes[at++] = four >> 16;
    bytes[at++] = four >> 8;
    bytes[at++] = four;
  }
  return bytes;
}
