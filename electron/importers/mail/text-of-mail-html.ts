import { textOfBlocks } from '../blocks/block.ts';
import { blocksOfElement } from '../blocks/blocks-of-element.ts';
import { parsePage } from '../html/parse-html.ts';
import { tidyText } from '../tidy-text.ts';

/** What programs put around the words of the mail that is answered. */
const QUOTED = 'blockquote[type="cite"], blockquote.gmail_quote, .gmail_quote blockquote, .yahoo_quoted';
const SIGNATURE = '.gmail_signature, .moz-signature, #Signature, #signature';

/**
 * The text of a mail that is HTML alone, as a mail of plain text has it: what is quoted of an earlier mail behind `>`, and two hyphens
 * before the signature.
 *
 * @throws {Refusal} `file-nested`
 */
export function textOfMailHtml(html: string, name: string): string {
  const page = parsePage(tidyText(html));
  let signature: Element | null = null;
  const blocks = blocksOfElement(page.body, { name }).map((block) => {
    const element = block.element as unknown as Element;
    if (element.closest(QUOTED) !== null) return { ...block, text: block.text.replace(/^/gm, '> ') };
    const signed = element.closest(SIGNATURE);
    if (signed === null || signed === signature) return block;
    signature = signed;
    return /^-- ?\n/.test(block.text) ? block : { ...block, text: `-- \n${block.text}` };
  });
  return tidyText(textOfBlocks(blocks));
}
