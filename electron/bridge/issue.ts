import type * as v from 'valibot';
import { getDotPath } from 'valibot';

/** What was received is the user's own data and may be megabytes: it is not repeated beyond this. */
const MAX_SHOWN = 80;

/** A schema's complaint in a few words: which field and why, for example `metadata.url must begin with http://`. */
export function sayIssue(issue: v.BaseIssue<unknown>): string {
  const where = getDotPath(issue);
  const field = where ? `“${clip(where)}”` : 'the input';
  // Complaints written in the contract are phrases that follow the field; the schema library's own begin so.
  if (!issue.message.startsWith('Invalid ')) return `${field} ${clip(issue.message)}`;
  if (issue.expected === 'never') return `${field} is not a known field`;
  if (issue.received === 'undefined') return `${field} is missing`;
  const expected = issue.expected === null ? 'another value' : clip(issue.expected);
  return `${field} should be ${expected}, not ${clip(issue.received)}`;
}

const clip = (words: string): string => (words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN)}…` : words);
