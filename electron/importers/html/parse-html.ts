import { parseHTML } from 'linkedom';
import { refuseTooDeep } from '../too-deep.ts';

/**
 * A parsed page. It has no window: nothing in it runs, loads or is drawn.
 *
 * @throws {ElementsTooDeep}
 */
export function parsePage(html: string): Document {
  refuseTooDeep(html);
  // Without a root element linkedom would put what follows the first element outside the page.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
