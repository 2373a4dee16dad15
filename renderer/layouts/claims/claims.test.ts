import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import { typesetRoom } from '../../room/layout/typeset.ts';
import { sheetOf } from '../sheet.ts';
import { byDispute, claimTable, type Claim } from './claims.ts';

function table(...given: string[]) {
  const texts = given.map((text, i) => ({
    id: `t${i}`,
    text,
    title: '',
    kind: 'version' as const,
    byline: '',
  }));
  const comparison = compare(texts);
  const layout = typesetRoom({
    texts,
    comparison,
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<EditKind>(['case', 'punctuation', 'space']),
  });
  return claimTable(sheetOf(layout, comparison), 0);
}
const print = ({ cells }: Claim) =>
  cells.map(({ state, words }) => `${state}${words.length > 0 ? ` ${words.join(', ')}` : ''}`);

const FERRY = 'The ferry carried 214 passengers to the island of Kell on Sunday.';
const REFUND = 'The operator promised every passenger a full refund.';

describe('claimTable', () => {
  it('says who differs, with the words, and who is silent', () => {
    const { claims, alone } = table(
      `${FERRY} ${REFUND}`,
      FERRY.replace('214', '241'),
      `${FERRY} ${REFUND} The minister will come on Tuesday to see the wreck.`,
    );
    expect(claims.map(print)).toEqual([
      ['agrees 214', 'differs 241', 'agrees 214'],
      ['agrees', 'silent', 'agrees'],
    ]);
    expect(alone).toBe(1);
    expect(claims[0]?.title.map(({ text, disputed }) => (disputed ? `[${text}]` : text)).join('')).toBe(
      FERRY.replace('214', '[214]'),
    );
  });

  it('lets both differ where no third text decides', () => {
    const { claims } = table(FERRY, FERRY.replace('214', '241'));
    expect(claims.map(print)).toEqual([['differs 214', 'differs 241']]);
  });

  it('tells other words from other facts', () => {
    const long =
      'The operator promised every passenger on the ferry a full refund and a new ticket for the autumn.';
    const { claims } = table(long, long.replace('promised', 'guaranteed'));
    expect(claims[0]?.cells.map((cell) => cell.state)).toEqual(['words', 'words']);
  });

  it('calls it agreement where the disputed words are the same, however the rest is told', () => {
    const { claims } = table(
      FERRY,
      FERRY.replace('214', '241'),
      'On Sunday the ferry took 214 passengers to the island of Kell.',
    );
    expect(claims.map(print)).toEqual([['agrees 214', 'differs 241', 'agrees 214']]);
  });

  it('lets two of four stand together on what three findings dispute, and no text that one of them disputes', () => {
    const lends = (who: string, much: string) =>
      `Mayor ${who} said the bank lends ${much} euros to the families.`;
    const { claims } = table(
      lends('Anna Frost', '40,000'),
      lends('Anna Frost', '45,000'),
      lends('Anna Frost', '40,000'),
      lends('Peter Frost', '40,000'),
    );
    expect(claims[0]?.cells.map(({ state }) => state)).toEqual(['agrees', 'differs', 'agrees', 'differs']);
    expect(claims[0]?.cells[1]?.words.join()).toContain('45,000');
    expect(claims[0]?.cells[3]?.words.join()).toContain('Peter');
  });

  it('does not tell words that carry no report', () => {
    const long = 'The operator promised every passenger on the ferry a full refund before the end of autumn.';
    const { claims } = table(long, long.replace('before the', 'by the'));
    expect(claims.map(print)).toEqual([['words', 'words']]);
  });

  it('brings the most disputed first and keeps the order of the rest', () => {
    const { claims } = table(`${REFUND} ${FERRY}`, `${REFUND} ${FERRY.replace('214', '241')}`);
    expect(claims.map((claim) => claim.disputed > 0)).toEqual([false, true]);
    const titles = byDispute(claims).map(({ title }) => title.map(({ text }) => text).join(''));
    expect(titles).toEqual([FERRY, REFUND]);
  });
});
