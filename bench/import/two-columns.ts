import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word document of Pandoc’s set in two columns, hyphenated and justified, with a running head and numbers of pages. */
export function inTwoColumns(docx: Uint8Array, head: string): Uint8Array {
  const files = unzipSync(docx);
  const change = (name: string, edit: (xml: string) => string) => {
    files[name] = strToU8(edit(files[name] ? strFromU8(files[name]) : ''));
  };
  const w =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  change(
    'word/header9.xml',
    () => `<?xml version="1.0"?><w:hdr ${w}><w:p><w:r><w:t>${head}</w:t></w:r></w:p></w:hdr>`,
  );
  change(
    'word/footer9.xml',
    () => `<?xml version="1.0"?><w:ftr ${w}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field}</w:p></w:ftr>`,
  );
  change('word/_rels/document.xml.rels', (xml) => {
    const relation = (id: string, type: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type}9.xml"/>`;
    return xml.replace(
      '</Relationships>',
      `${relation('rIdH', 'header')}${relation('rIdF', 'footer')}</Relationships>`,
    );
  });
  change('[Content_Types].xml', (xml) => {
    const part = (type: string) =>
      `<Override PartName="/word/${type}9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
    return xml.replace('</Types>', `${part('header')}${part('footer')}</Types>`);
  });
  change('word/document.xml', (xml) => {
    const section = `<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1418" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:num="2" w:space="425"/></w:sectPr>`;
    const without = xml
      .replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>|<w:sectPr\s*\/>/g, '')
      .replace('</w:body>', `${section}</w:body>`);
    return without.includes('xmlns:r=')
      ? without
      : without.replace(
          '<w:document ',
          `<w:document xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" `,
        );
  });
  change('word/settings.xml', (xml) =>
    xml.replace(/(<w:settings[^>]*>)/, '$1<w:autoHyphenation w:val="true"/>'),
  );
  change('word/styles.xml', (xml) =>
    xml
      .replace(/(<w:style [^>]*w:styleId="BodyText"[\s\S]*?<w:pPr>)/, '$1<w:jc w:val="both"/>')
      .replace(/(<w:style [^>]*w:styleId="FootnoteText"[\s\S]*?<w:rPr>)/, '$1<w:sz w:val="18"/>'),
  );
  return zipSync(files);
}
