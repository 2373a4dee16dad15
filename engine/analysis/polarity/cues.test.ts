import { describe, expect, it } from 'vitest';
import { statementsIn } from '../statements.ts';
import { treeOf } from '../tree/parsed.test-data.ts';
import type { Cue } from './standing.ts';

const said = (text: string, cue: Cue | null) =>
  cue === null ? '-' : text.slice(cue.span.start, cue.span.end);

/** "close: not, may": what denies each clause that is denied or unsure, and what makes it unsure. */
const cues = (text: string) =>
  statementsIn(treeOf(text)).flatMap(({ clause, standing: { negator, modal } }) =>
    negator === null && modal === null
      ? []
      : [`${clause.lemma}: ${said(text, negator)}, ${said(text, modal)}`],
  );

describe('what denies a clause, and what makes it unsure', () => {
  it.each([
    ['The mine did not close.', ['close: not, -']],
    ['The mine may not close.', ['close: not, may']],
    ['Nobody left.', ['leave: Nobody, -']],
    ['The mine failed to close.', ['close: failed, -']],
    ['The owners did not manage to close the mine.', ['manage: not, -', 'close: not, -']],
    ['The owners did not fail to close the mine.', ['fail: not, -']],
    ['The owners plan to close the mine.', ['close: -, plan']],
    ['The owner was accused of closing the mine.', ['close: -, accused']],
    ['If the pump fails, the mine closes.', ['fail: -, If', 'close: -, If']],
    ['The mine will probably close.', ['close: -, probably']],
    ['The mine closes as long as it rains.', ['close: -, as long as', 'rain: -, as long as']],
    ['He did not say whether the mine closed.', ['say: not, -', 'close: -, whether']],
    ['The mine closed in May.', []],
  ])('%s', (text, expected) => expect(cues(text)).toEqual(expected));
});

/** "strike: called off". */
const phrases = (text: string) => {
  const tree = treeOf(text);
  return statementsIn(tree).flatMap(({ deniedPhrases }) =>
    deniedPhrases.map(({ noun, negator }) => `${tree.tokens[noun]!.text}: ${said(text, negator)}`),
  );
};

describe('what a clause denies besides clauses', () => {
  it.each([
    ['The union called off the strike.', ['strike: called off']],
    ['The concert was cancelled on Sunday.', ['concert: cancelled']],
    ['The pilot averted a collision.', ['collision: averted']],
    ['The minister ruled out an early election.', ['election: ruled out']],
    ['The plan lacks support.', ['support: lacks']],
    ['The absence of rain ruined the harvest.', ['rain: absence']],
    ['The ship sailed without a captain.', ['captain: without']],
    ['The bus overturned with no injuries.', ['injuries: no']],
    ['The chef denied involvement.', ['involvement: denied']],
    ['Snow prevented the plane from landing.', ['landing: prevented']],
    ['The mine is anything but safe.', ['safe: anything but']],
    ['The concert was not cancelled.', []],
    ['The band played a concert.', []],
  ])('%s', (text, expected) => expect(phrases(text)).toEqual(expected));
});
