import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

const paraphrases = (...texts: readonly string[]) => valuesOf('quotation.paraphrase', ...texts);
const quote = (words: string) => `Ines Aldana spoke in Varde. “${words},” Ines Aldana said.`;
const report = (clause: string) => `It rained all day. Ines Aldana told reporters that ${clause}.`;

describe('quotation.paraphrase', () => {
  it.each([
    [
      'a denial that is gone',
      'We will not close the harbour at Brenn',
      'the town would close the harbour at Brenn',
      ['not', 'close'],
    ],
    [
      'a denial that is new',
      'We will close the harbour at Brenn',
      'they would never close the harbour at Brenn',
      ['close', 'never'],
    ],
    [
      'another number',
      'We lost 40 boats in the harbour at Brenn',
      'the town lost 60 boats in the harbour at Brenn',
      ['40', '60'],
    ],
    [
      'a doubt that is gone',
      'We may close the harbour at Brenn',
      'the town will close the harbour at Brenn',
      ['may', 'will'],
    ],
  ])('quotation.paraphrase: %s', (_, words, clause, values) => {
    expect(paraphrases(`${quote(words)} ${report(clause)}`)).toEqual([values]);
    // Across texts the pair is found too, by whichever rule is the more special.
    expect(findingsOf(quote(words), report(clause))).toHaveLength(1);
  });

  it.each([
    [
      'a condition left out',
      'Ines Aldana told the board: “If the bank agrees, we will open a second pier next spring.”',
      'Ines Aldana told the board that a second pier would open next spring.',
      ['If the bank agrees', 'open'],
    ],
    [
      'a doubt that is gone behind "would"',
      'Asked about the strike, Ines Aldana said: “We might talk again in autumn.”',
      'Ines Aldana said the two sides would talk again in autumn.',
      ['might', 'would'],
    ],
    [
      'what is left open told for certain',
      '“We cannot say today whether there will be a spring tour,” Ines Aldana said.',
      'Ines Aldana said that there would be no spring tour.',
      ['whether there will', 'would be no'],
    ],
    [
      'an order for a leave, of an office without a name',
      'The foreman testified: “When the smoke came I told the women they could leave if they felt ill.”',
      'The foreman testified that when the smoke came he had ordered the women to leave.',
      ['could leave if', 'ordered'],
    ],
    [
      'what is to come told as done',
      '“We will close the quarry in Orn,” said the owner, Ines Aldana.',
      'The owner, Ines Aldana, said the firm had closed the quarry in Orn.',
      ['will close', 'had closed'],
    ],
    [
      'another predicate of the same subject',
      '“The keel was inspected in March,” said Ines Aldana.',
      'Ines Aldana said the keel had been repaired in March.',
      ['inspected', 'repaired'],
    ],
    [
      'a hope told as settled',
      '“We hope to finish the road by autumn,” Ines Aldana said.',
      'Ines Aldana said the road would be finished by autumn.',
      ['hope', 'would'],
    ],
    [
      'what he was told, as his own knowledge',
      '“I was told that the gates were locked,” the keeper testified.',
      'The keeper testified that the gates were locked.',
      ['was told', 'were locked'],
    ],
    [
      'a request told as a force',
      '“They asked us to leave the ward,” nurse Ines Aldana said.',
      'Nurse Ines Aldana said they had been forced to leave the ward.',
      ['asked', 'forced'],
    ],
    [
      'a condition left out of a report of one word',
      '“I will resign if the vote is lost,” Mayor Ines Aldana said on Friday.',
      'Mayor Ines Aldana said on Friday that she would resign.',
      ['if the vote is lost', 'resign'],
    ],
    [
      'behind an inverted verb',
      '“Some of these divers may have lasting lung damage,” Ines Aldana said.',
      'Some of the divers have lasting lung damage, said Ines Aldana, who saw them.',
      ['may', 'have'],
    ],
  ])('quotation.paraphrase across texts: %s', (_, quoted, reported, values) => {
    expect(paraphrases(quoted, reported)).toEqual([values]);
  });

  it.each([
    [
      'a condition in other words',
      '“We will open a second pier next spring if the bank agrees,” Ines Aldana said.',
      'Ines Aldana said a second pier would open next spring, provided that the bank agreed.',
    ],
    [
      'a hope',
      '“We hope to finish the road by autumn,” Ines Aldana said.',
      'Ines Aldana said the town hoped the road would be finished by autumn.',
    ],
    [
      'an opinion without "I think"',
      '“I think the new road is a pity,” Ines Aldana said.',
      'Ines Aldana said the new road was a pity.',
    ],
    [
      'a tense that the report puts back',
      '“We closed the quarry in Orn in winter,” Ines Aldana said.',
      'Ines Aldana said the firm had closed the quarry in Orn.',
    ],
    [
      'what only the words that bring it in hold possible',
      'Brandt spoke of “the rejection of the idea that some dock workers could be victims of lingering debts”.',
      'Brandt claims Aldana rejects the idea that some dock workers could be victims of lingering debts.',
    ],
    [
      'a denied belief',
      '“I do not think the bridge is safe,” Ines Aldana said.',
      'Ines Aldana said she did not believe that the bridge was safe.',
    ],
  ])('quotation.paraphrase across texts is silent on %s', (_, quoted, reported) => {
    expect(paraphrases(quoted, reported)).toEqual([]);
  });

  it('quotation.paraphrase: says who says what, and stands within one text too', () => {
    const [one, ...more] = findingsOf(
      `${quote('We will not close the harbour at Brenn')} ${report('the town would close the harbour at Brenn')}`,
    );
    expect(more).toEqual([]);
    expect(one?.says).toBe(
      'A quotes Ines Aldana: “We will not close the harbour at Brenn”; it reports Ines Aldana as saying: “the town would close the harbour at Brenn”: only one of them denies it.',
    );
  });

  it.each([
    [
      'a faithful report',
      'We will not close the harbour at Brenn',
      'the town would not close the harbour at Brenn',
    ],
    [
      'a denial in a verb',
      'We will never close the harbour at Brenn',
      'the town refused to close the harbour at Brenn',
    ],
    [
      'a part of it',
      'We will not wait, and we will close the harbour at Brenn',
      'the town would close the harbour at Brenn',
    ],
    ['"might" for "may"', 'We may close the harbour at Brenn', 'the town might close the harbour at Brenn'],
    [
      'a rounded number',
      'We lost 41 boats in the harbour at Brenn',
      'the town lost about 40 boats in the harbour at Brenn',
    ],
    [
      'a number left out',
      'We lost 41 boats in the harbour at Brenn',
      'the town lost boats in the harbour at Brenn',
    ],
    ['something else', 'We will not close the harbour at Brenn', 'the school at Brenn would open in spring'],
  ])('quotation.paraphrase is silent on %s', (_, words, clause) => {
    expect(paraphrases(`${quote(words)} ${report(clause)}`)).toEqual([]);
    expect(paraphrases(quote(words), report(clause))).toEqual([]);
  });

  it('quotation.paraphrase gives way to what other rules say of the same words', () => {
    const found = findingsOf(
      'On Monday Ines Aldana said: “The town of Brenn lost 40 boats in the harbour storm.”',
      'On Monday Ines Aldana said that the town of Brenn lost 60 boats in the harbour storm.',
    );
    expect(found.map(({ values }) => values.map((value) => value.replace(/ boats/, '')))).toEqual([
      ['40', '60'],
    ]);
  });

  it('quotation.paraphrase is silent on what somebody else says', () => {
    const other =
      'It rained all day. Tove Brandt told reporters that the town would close the harbour at Brenn.';
    expect(paraphrases(quote('We will not close the harbour at Brenn'), other)).toEqual([]);
  });
});
