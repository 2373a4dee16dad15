import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** How the documents look, with headings that are known as such to whatever lists them: a face for reading, headings without one, quotations set in with a rule beside them. */
export const DOCX_STYLES: Pick<IPropertiesOptions, 'styles' | 'numbering'> = {
  styles: {
    default: {
      document: {
        run: { font: 'Georgia', size: 22 },
        paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font: 'Calibri', size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
      heading1: {
        run: { font: 'Calibri', size: 30, bold: true },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, outlineLevel: 0 },
      },
      heading2: {
        run: { font: 'Calibri', size: 25, bold: true },
        paragraph: { spacing: { before: 260, after: 100 }, keepNext: true, outlineLevel: 1 },
      },
      heading3: {
        run: { font: 'Calibri', size: 22, bold: true },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, outlineLevel: 2 },
      },
      heading4: {
        run: { font: 'Calibri', size: 22, bold: true, italics: true },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true, outlineLevel: 3 },
      },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      {
        id: 'Quotation',
        name: 'Quotation',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 360 },
          spacing: { after: 60 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 12, color: 'B8B2A5' } },
          keepNext: true,
        },
      },
      {
        id: 'QuotationSource',
        name: 'Quotation source',
        basedOn: 'Quotation',
        next: 'Normal',
        quickFormat: true,
        run: { size: 19, color: '555555' },
        paragraph: { spacing: { after: 180 }, keepNext: false },
      },
      {
        id: 'Verbatim',
        name: 'Verbatim text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19 },
      },
    ],
  },
  numbering: {
    config: [
      {
        reference: BULLETS,
        levels: Array.from({ length: 6 }, (_, level) => ({
          level,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
        })),
      },
      {
        reference: NUMBERS,
        levels: Array.from({ length: 6 }, (_, level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 320 } } },
        })),
      },
    ],
  },
};
