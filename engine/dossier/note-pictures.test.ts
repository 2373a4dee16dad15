import { expect, it } from 'vitest';
import { picturesApart } from './note-pictures.ts';

const PICTURE = `![picture](variorum-picture:${'a'.repeat(64)})`;

it.each([
  [`Words\n${PICTURE}`, `Words\n\n${PICTURE}`],
  [`${PICTURE}\nWords`, `${PICTURE}\n\nWords`],
  [`One\n${PICTURE}\nTwo`, `One\n\n${PICTURE}\n\nTwo`],
  [`One\n${PICTURE}  \n${PICTURE}\nTwo`, `One\n\n${PICTURE}  \n\n${PICTURE}\n\nTwo`],
  [`- item\n${PICTURE}`, `- item\n\n${PICTURE}`],
])('a picture on a line of its own is a paragraph: %j', (note, apart) => {
  expect(picturesApart(note)).toBe(apart);
  expect(picturesApart(apart)).toBe(apart);
});

it.each([
  `Words ${PICTURE} go on`,
  `> quoted\n> ${PICTURE}`,
  `- item\n  ${PICTURE}`,
  `\`\`\`\nx\n${PICTURE}\n\`\`\``,
  'Words\n![elsewhere](https://x.example/a.png)',
])('any other stays where it is: %j', (note) => {
  expect(picturesApart(note)).toBe(note);
});
