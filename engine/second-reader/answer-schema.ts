/** The shape of an answer as JSON Schema (2020-12), strict: no field is left out, and none is room for anything else. */
import type { Question } from './question.ts';

/** As long as copied words may be, in UTF-16 units. */
export const LONGEST_WORDS = 400;
/** As long as the sentence of reason may be, in UTF-16 units. */
export const LONGEST_REASON = 400;
/** So many pairs of words are taken of one answer. */
export const MOST_REPORTS = 5;
/** So many pieces of words are taken of one answer. */
export const MOST_WORDS = 12;

const object = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const words = { type: 'string', minLength: 1, maxLength: LONGEST_WORDS };
const reason = { type: 'string', minLength: 1, maxLength: LONGEST_REASON };

/** @returns a plain JSON Schema for the answer to this question */
export function answerSchema({ kind, passages }: Question): Readonly<Record<string, unknown>> {
  const number = (least: number) => ({ type: 'integer', minimum: least, maximum: passages.length });
  return kind === 'compare'
    ? object({
        one_thing: { type: 'string', enum: ['yes', 'no', 'unsure'] },
        relation: { type: 'string', enum: ['agree', 'conflict', 'detail', 'not-comparable'] },
        words: {
          type: 'array',
          minItems: 2,
          maxItems: MOST_WORDS,
          items: object({ passage: number(1), words }),
        },
        reason,
      })
    : object({
        reports: {
          type: 'array',
          maxItems: MOST_REPORTS,
          items: object({
            first: words,
            passage: number(2),
            words,
            relation: { type: 'string', enum: ['agree', 'conflict', 'detail'] },
            reason,
          }),
        },
      });
}
