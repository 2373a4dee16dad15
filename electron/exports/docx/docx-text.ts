/** Text and runs of a Word document. */
import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Span } from '../../../engine/index.ts';
import { withMarksOfDirection } from '../../../engine/text/marks-of-direction.ts';

/** A text without what XML cannot hold: control characters and halves of characters become the replacement character, what turns the direction of words a mark. */
export const xmlText = (text: string): string =>
  withMarksOfDirection(text).replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );

/** Whether a text is read from the right: by its first letter. */
export const isFromRight = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

/** Runs of a text, a line break for each of its line ends. */
export function runs(text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] {
  const rightToLeft = isFromRight(text);
  return xmlText(text)
    .split(/\r\n?|\n/)
    .map(
      (line, at) =>
        new TextRun({
          ...look,
          text: line,
          ...(rightToLeft && { rightToLeft }),
          ...(at > 0 && { break: 1 }),
        }),
    );
}

/** The same with stretches in bold, in order and apart from each other. */
export function markedRuns(text: string, marks: readonly Span[]): TextRun[] {
  const all: TextRun[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) all.push(...runs(text.slice(at, start)));
    all.push(...runs(text.slice(start, end), { bold: true }));
    at = end;
  }
  if (at < text.length) all.push(...runs(text.slice(at)));
  return all;
}

export const outerLink = (text: string, url: string): ParagraphChild =>
  new ExternalHyperlink({ link: xmlText(url), children: runs(text, { style: 'Hyperlink' }) });
export const innerLink = (text: string, anchor: string): ParagraphChild =>
  new InternalHyperlink({ anchor, children: runs(text, { style: 'Hyperlink' }) });
