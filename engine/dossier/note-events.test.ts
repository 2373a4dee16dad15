import fc from 'fast-check';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { noteEvents } from './note-events.ts';
import type { NoteEvent } from './note-reader.ts';

/** A reader that takes the whole at once. */
const inOne = (markdown: string): readonly NoteEvent[] =>
  postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  );

/** What lies between lines is nobody's. */
const told = (events: readonly NoteEvent[]) =>
  events.flatMap(([step, { type, start, end }]) =>
    type === 'lineEnding' || type === 'lineEndingBlank'
      ? []
      : [`${step} ${type} ${start.offset} ${end.offset}`],
  );

const PIECES = [
  'Words[^1] of a [link] and [another][b], ![picture][B], [c][], www.x.example.', 'A *line*\nand **more** `code`.', '# Heading [b]', 'Title\n---',
  '[^1]: Footnote.', '[^1]: Of several.\n\n    Parts [^n].', '[^n]:\n    - list [link]', '[link]: https://a.example', '[b]: <https://b.example> "t"\nWords.', '> [c]: /c\n> said [^n]',
  '- one\n- two\n\n  [link]: /in-list', '- one\n\n- two[^1]\n  ```\n  code\n\nNo code', '1. a\n2) b', '    code\n\n    more', '\tcode', '```\nfence\n\n[link]: /in-fence\n```',
  '```\nopen', '~~~ x\n```\n\n~~~', '   ```\nset in\n\nWords\n   ```', '<!-- open', '-->', '<pre>\n\nWords\n\n</pre>', '<div>\n*x*', '</div>', '<?x', '| a | b |\n| - | - |\n| [^1] | `x` |', 'a | b\n- | -',
  '> ```\n> code', '> quoted\nlazy', '* * *', '+', '[^1]', '[ ]', '"Quoted"', '<b>x</b> &amp; \\[b]', '- [ ] task', 'Schloß ①', '  two',
]; // prettier-ignore

it('a note is read part by part as in one, whatever stands in it', () => {
  const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n \n\n');
  const block = fc.tuple(fc.constantFrom(...PIECES), gap).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(block, { minLength: 3, maxLength: 16 }), fc.constantFrom(1, 60), (blocks, least) => {
      const markdown = blocks.join('');
      expect(told(noteEvents(markdown, least))).toEqual(told(inOne(markdown)));
    }),
    { seed: 20261201, numRuns: 400 },
  );
});
