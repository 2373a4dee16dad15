import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { noteBlocks } from './note-events.ts';
import { sectionStarts } from './note-sections.ts';

const LONG = `${'Words of the road that was cut on Sunday. '.repeat(120)}\n\n`;

/** What holds lines, as a reader takes the whole at once. */
const BLOCKS =
  /^(?:atxHeading|setextHeading|codeFenced|codeIndented|htmlFlow|listOrdered|listUnordered|blockQuote|definition|gfmFootnoteDefinition|table)$/;

function inOne(markdown: string): string[] {
  return postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  ).flatMap(([step, { type, start, end }]) =>
    BLOCKS.test(type) ? [`${step} ${type} ${start.offset} ${end.offset}`] : [],
  );
}

const inParts = (markdown: string): string[] =>
  noteBlocks(markdown).flatMap(([step, { type, start, end }]) =>
    BLOCKS.test(type) ? [`${step} ${type} ${start.offset} ${end.offset}`] : [],
  );

it.each([
  ['plain sections', `# One\n\n${LONG}## Two\n\n${LONG}### Three\n\nEnd.`, 3],
  ['a fence', `${LONG}\`\`\`\n\n# No heading\n\n\`\`\`\n\n${LONG}# A heading\n`, 2],
  [
    'a fence of another sort inside',
    `${LONG}~~~\n\n\`\`\`\n\n# No heading\n\n~~~\n\n${LONG}# A heading\n`,
    2,
  ],
  ['a longer fence', `${LONG}\`\`\`\`\n\`\`\`\n\n# No heading\n\n\`\`\`\`\n\n# A heading\n\n${LONG}`, 1],
  ['a fence that stays open', `# One\n\n${LONG}\`\`\`\n\n# No heading\n\n${LONG}# None\n`, 1],
  ['a fence in a list', `${LONG}- item\n\n  \`\`\`\n  # code\n\n# A heading\n\n\`\`\`\n\n# In a fence\n`, 1],
  ['a comment', `${LONG}<!-- open\n\n# In a comment\n\n-->\n\n# A heading\n`, 1],
  [
    'lists, quotations and footnotes',
    `${LONG}- one\n- two\n\n# A\n\n${LONG}> said\n\n# B\n\n${LONG}[^1]: Words.\n\n    More.\n\n# C\n`,
    4,
  ],
  ['definitions', `${LONG}[a]: https://a.example\n\n# A\n\n${LONG}[a]: https://b.example\n\n# B [a]\n`, 3],
  ['headings that are set in, or lines', `${LONG}  # Set in\n\n#None\n\n${LONG}Title\n===\n\n# A\n`, 3],
  ['a table', `${LONG}| a | b |\n| - | - |\n| 1 | 2 |\n\n# A\n\n${LONG}`, 2],
  ['other ends of lines', `${LONG}\r\n# A\r\n\r\n${LONG}# B`, 1],
])('a note is read part by part as in one: %s', (_, markdown, parts) => {
  expect(sectionStarts(markdown)).toHaveLength(parts);
  expect(inParts(markdown)).toEqual(inOne(markdown));
});
