import type { ImportDetails } from '../../bridge/contract.ts';
import { dateOf } from '../metadata-values.ts';
import { elementsOf, parseXml } from './xml.ts';

/** The comments of a Word document, in the order in which they are kept. */
export function commentsOf(commentsXml: string | null): ImportDetails['comments'] {
  const root = commentsXml === null ? null : parseXml(commentsXml);
  if (root === null) return [];
  return elementsOf(root, 'comment').map((comment) => ({
    author: attribute(comment, 'author') || null,
    date: dateOf(attribute(comment, 'date')) || null,
    text: elementsOf(comment, 'p')
      .map((paragraph) =>
        elementsOf(paragraph, 't')
          .map((run) => run.textContent ?? '')
          .join(''),
      )
      .join('\n')
      .trim(),
  }));
}

const attribute = (
  element: { attributes: ArrayLike<{ localName: string | null; value: string }> },
  name: string,
) => Array.from(element.attributes).find((one) => one.localName === name)?.value ?? '';
