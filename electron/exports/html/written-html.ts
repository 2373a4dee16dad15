import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { escapeLine, withReferences } from '../../../engine/dossier/index.ts';
import { withMarksOfDirection } from '../../../engine/text/marks-of-direction.ts';

/**
 * What the user wrote in Markdown as HTML: HTML in it is shown as it is written, and no address but of the web, of mail and of pictures
 * that are in the text itself is kept.
 */
export function writtenHtml(markdown: string): string {
  const words = withReferences(markdown, (_kind, _id, name) => `**${escapeLine(name, { mid: true })}**`);
  const html = micromark(withMarksOfDirection(words), {
    allowDangerousHtml: false,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return html.replace(/\b(href|src)="([^"]*)"/g, (whole, name: string, address: string) =>
    (name === 'href' && /^(?:https?:|mailto:|#)/i.test(address)) ||
    (name === 'src' && /^(?:data:image\/(?:png|jpeg|gif|webp);base64,|blob:)/i.test(address))
      ? whole
      : `${name}=""`,
  );
}
