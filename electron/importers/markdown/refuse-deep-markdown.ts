import { MAX_MARKDOWN_DEPTH } from '../limits.ts';
import { ElementsTooDeep } from '../too-deep.ts';

/** What a line of Markdown begins with: space, marks of quotations, and of items. */
const BEGINNING = /^(?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])+/;

const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;

/**
 * Looks at how deep lists and quotations lie in each other without reading them: their reader takes time with more than the square
 * of it.
 *
 * @throws {ElementsTooDeep}
 */
export function refuseDeepMarkdown(text: string): void {
  /** Where the words of the items begin that a line stands in, from the outermost. */
  const open: number[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const beginning = BEGINNING.exec(line)?.[0] ?? '';
    const indent = /^[ \t]*/.exec(beginning)![0].replaceAll('\t', '    ').length;
    while (open.length > 0 && open.at(-1)! > indent) open.pop();
    const marks = beginning.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
    if (marks === 0 || RULE.test(line)) continue;
    if (open.length + marks > MAX_MARKDOWN_DEPTH) throw new ElementsTooDeep();
    if (/[-+*\d]/.test(beginning)) open.push(indent + 2);
  }
}
