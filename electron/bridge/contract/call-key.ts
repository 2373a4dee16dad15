/** How a page in a browser shows that it may call: with what it was given when it was let in. */

/** The header of a call that carries the key. */
export const CALL_KEY_HEADER = 'variorum-key';
export type CallKeyHeader = typeof CALL_KEY_HEADER;

/** Stands before the key in the address that lets a page in, where no server sees it. */
export const CALL_KEY_MARK = '#enter=';
export type CallKeyMark = typeof CALL_KEY_MARK;
