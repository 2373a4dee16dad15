/**
 * The shape of an answer as JSON Schema (2020-12), strict: no field is left out, and none is room for anything else. How long words may be is
 * checked when an answer is read and not said here: servers that make a grammar of a schema refuse lists of bounded strings (llama.cpp), or
 * the keyword itself (strict mode of hosted models).
 */
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
const string = { type: 'string' };

/** @returns a plain JSON Schema for the answer to this question */
export function answerSchema({ kind, passages }: Question): Readonly<Record<string, unknown>> {
  const number = (least: number) => ({
    type: 'integer',
    enum: passages.map((_, at) => at + 1).filter((one) => one >= least),
  });
  return kind === 'compare'
    ? object({
        one_thing: { type: 'string', enum: ['yes', 'no', 'unsure'] },
        relation: { type: 'string', enum: ['agree', 'conflict', 'detail', 'not-comparable'] },
        words: {
          type: 'array',
          minItems: 2,
          maxItems: MOST_WORDS,
          items: object({ passage: number(1), words: string }),
        },
        reason: string,
      })
    : object({
        reports: {
          type: 'array',
          maxItems: MOST_REPORTS,
          items: object({
            first: string,
            passage: number(2),
            words: string,
            relation: { type: 'string', enum: ['agree', 'conflict', 'detail'] },
            reason: string,
          }),
        },
      });
}
