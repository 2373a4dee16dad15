import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { escapeLine, withReferences } from '../../../engine/dossier/index.ts';
import { withMarksOfDirection } from '../../../engine/text/marks-of-direction.ts';

/** What tells a note from others on the same page, and what it uses and does not define itself, as Markdown. */
export interface NoteOnPage {
  readonly id: string;
  readonly definitions: string;
}

const ALONE: NoteOnPage = { id: 'note', definitions: '' };

/**
 * What the user wrote in Markdown as HTML, its footnotes below it: HTML in it is shown as it is written, and no address but of the web, of mail,
 * within the note and of pictures that are in the text itself is kept.
 */
export function writtenHtml(markdown: string, { id, definitions }: NoteOnPage = ALONE): string {
  const whole = definitions === '' ? markdown : `${markdown}\n\n${definitions}`;
  const words = withReferences(whole, (_kind, _id, name) => `**${escapeLine(name, { mid: true })}**`);
  const prefix = `${id.replace(/[^\w-]/g, '')}-`;
  const html = micromark(withMarksOfDirection(words), {
    allowDangerousHtml: false,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ clobberPrefix: prefix, labelTagName: 'p', labelAttributes: 'hidden' })],
  });
  return html
    .replace(/\b(href|src)="([^"]*)"/g, (whole, name: string, address: string) =>
      (name === 'href' && /^(?:https?:|mailto:|#)/i.test(address)) ||
      (name === 'src' && /^(?:data:image\/(?:png|jpeg|gif|webp);base64,|blob:)/i.test(address))
        ? whole
        : `${name}=""`,
    )
    .replace(/ (id|aria-describedby)="footnote-label"/g, ` $1="${prefix}footnotes"`);
}
