/** Schemas that several calls take: ids, offsets, lines, dates and addresses. */
import * as v from 'valibot';

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'is not an id'));

export const member = v.strictObject({ kind: v.picklist(['version', 'passage']), id });

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const range = v.strictObject({ start: offset, end: offset });

export const line = v.pipe(v.string(), v.trim(), v.maxLength(500));

export const requiredLine = v.pipe(line, v.minLength(1, 'must not be empty'));

export const shortName = v.pipe(requiredLine, v.maxLength(80));

export const ids = v.pipe(v.array(id), v.maxLength(100_000));

/** As the system gives it, which may be longer than a line of ours, or a path inside a folder. */
export const fileName = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(4_000));

export const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2000),
  v.url('is not a web address'),
  v.regex(/^https?:/i, 'must begin with http:// or https://'),
);

/** 20 MB of bytes in base64, and a little. */
const MAX_BASE64 = 28_100_000;

export const base64 = v.pipe(v.string(), v.maxLength(MAX_BASE64));
