import { describe, expect, it } from 'vitest';
import { valuesOf } from './cases.test-data.ts';

describe('status.publication', () => {
  const out = 'The report on Kosovo was published on Monday by the agency.';
  const toCome = 'The agency has promised to publish its report on Kosovo soon.';

  it.each([
    ['a passive, a promise', out, toCome],
    ['made public', 'The report on Kosovo was made public in May.', toCome],
    [
      'after the publication',
      'Following the publication of the report on Kosovo, the envoy of the agency left.',
      toCome,
    ],
    ['by publishing', 'By publishing the report on Kosovo, the agency took a risk.', toCome],
    ['a participle', 'The report on Kosovo, published last week, blames the agency.', toCome],
    ['the future', out, 'The report on Kosovo will be released by the agency in May.'],
    ['what is expected', out, 'The report on Kosovo is expected to be published in May.'],
    ['not yet', out, 'The report on Kosovo has not yet been published.'],
    ['before publication', out, 'The report on Kosovo is being finalized before publication.'],
    ['a delay', out, 'Experts wrote the report on Kosovo, but its release has been delayed.'],
  ])('status.publication: %s', (_, a, b) => {
    expect(valuesOf('status.publication', a, b)).toEqual([['published', 'to be published']]);
  });

  it.each([
    [
      'words of others',
      out,
      'A critic in Kosovo recalled: “The report on Kosovo will be published when I say so.”',
    ],
    ['what may be', out, 'The report on Kosovo may be published.'],
    ['other things', out, 'After the report on Kosovo the prisoners will be released.'],
    ['a text that tells both', out, `${toCome} In June the report on Kosovo was published.`],
  ])('status.publication is silent on %s', (_, a, b) => {
    expect(valuesOf('status.publication', a, b)).toEqual([]);
  });
});

describe('status.comment', () => {
  it.each([
    [
      'an infinitive',
      'A spokesman for the Orrin council declined to comment. Later a spokesman for the Orrin council claimed that the road was safe.',
      ['declined to comment', 'claimed'],
    ],
    [
      'a modal verb',
      'An Orrin council official would not comment. The Orrin council official said the road was safe.',
      ['would not comment', 'said'],
    ],
  ])('status.comment: %s', (_, text, values) => {
    expect(valuesOf('status.comment', text)).toEqual([values]);
  });

  it.each([
    [
      'words of others',
      '“A spokesman for the Orrin council declined to comment,” he wrote. A spokesman for the Orrin council said the road was safe.',
    ],
    [
      'no refusal',
      'A spokesman for the Orrin council did not decline to comment. A spokesman for the Orrin council said the road was safe.',
    ],
    [
      'another office',
      'A spokesman for the Orrin council declined to comment. A spokesman for the Varde police said the road was safe.',
    ],
  ])('status.comment is silent on %s', (_, text) => {
    expect(valuesOf('status.comment', text)).toEqual([]);
  });
});
