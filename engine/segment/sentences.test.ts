import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, splitParagraphs(text), language).map(({ start, end }) => text.slice(start, end));

/** `|` marks the boundaries a reader would set. */
const TABLE: readonly (readonly [string, string])[] = [
  // Abbreviations, titles, initials.
  ['en', 'The U.N. High Commissioner spoke. |She left.'],
  ['en', 'He met Mr. Smith and Gen. Powell. |They talked.'],
  ['en', 'Sen. Ruth Ames and Gov. Lee Park met Lt. Col. Day. |Nobody else came.'],
  ['en', 'See No. 4 on the list. |It is long.'],
  ['en', 'Nos. 3 and 4 are missing. |So is No. 9.'],
  ['en', 'He said no. |She agreed.'],
  ['en', 'George W. Bush won. |Then he lost.'],
  ['en', 'The referee, Mr P. Lund, left. |See p. 4.'],
  ['en', 'J. R. R. Marlow wrote it. |A. A. Field drew it.'],
  ['en', 'They chose plan B. |It failed too.'],
  ['en', 'It was not I. |She knew that.'],
  ['en', 'He left the U.S. |The others stayed.'],
  ['en', 'The U.S. Army came from the U.K. |Nobody had asked for it.'],
  ['en', 'Orchard Inc. Chief Executive Ann Poe resigned. |Her deputy did not.'],
  ['en', 'He sold it to Orchard Inc. |The price was low.'],
  ['en', 'Jane Doe, Ph.D., spoke. |John Roe has no Ph.D. |He spoke as well.'],
  ['en', 'They met at 5 p.m. |Police came at 6 a.m. Monday. |All was over by 7 p.m. EST.'],
  ['en', 'On Jan. 5 it snowed. |It had rained since Dec. |Nobody minded.'],
  ['en', 'Fruit, e.g. apples, is good. |So is i.e. nothing.'],
  ['en', 'Apples, pears, etc. are sweet. |Lemons, limes, etc. |They are sour.'],
  ['en', 'Field et al. (2004) found it. |Others did not.'],
  ['en', 'He spoke to John Smith Jr. |The elder Smith stayed.'],
  ['en', 'Ken Fox Jr. Stadium opened on St. John Ave. |It is full.'],
  ['en', 'Smith v. Jones was decided. |The court was split.'],
  // Figures.
  ['en', 'It costs $3.50 today. |Tomorrow it costs more.'],
  ['en', 'Growth was 2.4 percent. |In 2019 it was 1.9. |Nobody knows why.'],
  ['en', 'Version 2.0.1 came in 2020. |Version 3 did not.'],
  ['en', 'It was 1990. |Then came 1991.'],
  // Quotations.
  ['en', '“We will come,” she said. |“When?” he asked. |Nobody knew.'],
  ['en', '“Stop!” he cried. |She did.'],
  ['en', '“I came. |I saw. |I won,” he said. |He had not.'],
  ['en', '“It is over.” |She sat down.'],
  ['en', '“Who sent you?” Mr. Poe asked. |“Nobody.”'],
  ['en', '“Come in!” I said. |He came in.'],
  ['en', 'She said: “Go home.” |“Why?” |“Because.”'],
  ['en', '"We know," he said. |"We all know." |She did not.'],
  ['en', 'He called it “a farce.” |Others agreed.'],
  ['en', '‘No,’ he said. |‘Never.’ |She wept.'],
  ['en', '(He was not there.) |She was.'],
  ['en', 'He asked (who would not?) for more. |He got none.'],
  // Ellipses and other stops.
  ['en', 'Well… maybe. |Or not.'],
  ['en', 'He waited... and waited. |Then he left.'],
  ['en', 'He waited... |Then he left.'],
  ['en', 'Alas! what a day it was. |Oh! how we laughed.'],
  ['en', 'Yahoo! said so. |Others denied it.'],
  ['en', 'What?! |You heard me.'],
  ['en', 'It was confirmed by US diplomats. three countries that received it. |Others did not.'],
  // Note marks, citations, chains of abbreviations.
  ['en', 'The mill was free.[4] |It ran at night,[5][6] and by day.'],
  ['en', 'The town was flooded in 1887. [12] |Nobody drowned. [a] |He did.¹ |She did not.² |So it goes.'],
  ['en', 'They lost the league.2 |In the cup they won.'],
  ['en', 'He called it “a lost cause.”3 |Others came.'],
  ['en', 'The mast is drawn in fig.2 The keel is not.'],
  ['en', 'She leaned on Roe et al. (GB 1999/0012) for it. |He did not.'],
  ['en', 'Poe et al. [7] showed it.'],
  ['en', 'The order came from Gen. & Adm. by way of the clerk.'],
  ['en', 'Orchard Ltd. and B. Corp. agreed. |Plum Co. & Sons did not.'],
  ['en', '(He left at noon. ) |She stayed.'],
  ['en', '... Two days later it was over. |Nobody won.'],
  // Headlines, bylines, datelines.
  ['en', 'GENEVA, Sept 9 (Reuters) - The U.N. body met on Friday. |It will meet again.'],
  ['en', 'LAGOS, Sept. 9 (AP) — Votes were counted. |None were lost.'],
  ['en', 'By JANE DOE in Paris and J. B. ROE in Rome. |All rights reserved.'],
  ['en', '(Reuters) - Shares fell 1.5%. |Bonds rose.'],
  // Lists and dialogue.
  ['en', '1. Open the door. |2. Go in.'],
  ['en', '(a) The first rule holds. |(b) The second does not.'],
  ['en', 'IV. The fourth part begins here. |It is short.'],
  ['en', 'We need: |• Bread and milk. |• Two eggs.'],
  ['en', '– You came. |– I had to. |– Why?'],
  ['en', 'Visit example.com today. |It is free.'],
  // German.
  ['de', 'Das ist z.B. gut. |Dr. Meier kam um 8 Uhr. |Er ging.'],
  ['de', 'Das gilt z. B. Anwälten. |Andere, d. h. Sie und ich, zahlen.'],
  ['de', 'Sie kam am 9. September an. |Er kam am 10. |Das war spät.'],
  ['de', 'Im 19. Jahrhundert war das so. |Heute nicht.'],
  ['de', '„Wir kommen“, sagte sie. |„Wann?“, fragte er. |„Morgen.“'],
  ['de', 'Er rief: „Halt!“ |Niemand hörte ihn.'],
  ['de', 'Ludwig XIV. regierte lange. |Sein Urenkel auch.'],
  ['de', 'Es kamen ca. 300 Leute, u. a. Frau Prof. Klein. |Alle blieben.'],
  // French.
  ['fr', 'M. Dupont est venu. |Il est parti.'],
  ['fr', 'MM. Petit et Roux ont vu Mme. Blanc. |Elle dormait.'],
  ['fr', '« Je viens. » |Elle partit.'],
  ['fr', '« Qui est là ? » demanda-t-il. |« Moi. »'],
  ['fr', '— Vous venez ? |— Oui, dit-elle. |— Bien.'],
  ['fr', 'Quoi ? |Rien !'],
  // Spanish and Italian.
  ['es', '¿Vendrá mañana? |No lo sé.'],
  ['es', 'El Sr. López y la Sra. Ruiz llegaron. |¡Qué sorpresa! |¿Y ahora?'],
  ['es', 'Los EE. UU. mantienen la ley. |Ud. lo sabe.'],
  ['es', '—¿Quién es? |—Soy yo. |—Pasa.'],
  ['it', 'Il sig. Rossi è partito. |Tornerà domani.'],
  // Chinese, Japanese, Arabic, Urdu.
  ['zh', '他来了。|她走了。|“你好吗？”他问。'],
  ['zh', '增长了3.5%。|为什么？|没人知道！'],
  ['zh', '他说：“我来了。|我看见了。”|她笑了。'],
  ['zh', '"下雨了。"她说。|他不信。'],
  ['ja', '"帰る。"と彼は言った。|本当だ。'],
  ['ja', '彼は来た。|彼女は去った。'],
  ['ja', '「行く。」と彼は言った。|本当だ！'],
  ['ar', 'جاء الرجل. |ذهبت المرأة؟ |نعم.'],
  ['ar', 'قال د. أحمد إنه جاء. |لم يبق أحد.'],
  ['ur', 'وہ آیا۔ |وہ چلی گئی۔'],
];

describe('text.sentence', () => {
  it.each(TABLE)('text.sentence splits as a reader would (%s): %s', (language, marked) => {
    // A second paragraph keeps a short line from being read as a headline.
    const text = marked.replaceAll('|', '');
    expect(split(text, language)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('text.sentence never crosses a paragraph', () => {
    expect(split('One line goes on.\nand another begins.')).toEqual([
      'One line goes on.',
      'and another begins.',
    ]);
  });

  it('text.sentence reads over the line ends of a hard-wrapped paragraph', () => {
    const text =
      'The first sentence of this paragraph runs over the end of its line and\nends in the second. The second one begins there and goes on for a good\nwhile. The third is short.';
    expect(split(text)).toEqual([
      'The first sentence of this paragraph runs over the end of its line and\nends in the second.',
      'The second one begins there and goes on for a good\nwhile.',
      'The third is short.',
    ]);
  });
});
