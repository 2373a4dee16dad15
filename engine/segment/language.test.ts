import { describe, expect, it } from 'vitest';
import { guessLanguage, languageOf } from './language.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['en', 'Bridge closed after crash'],
  ['en', 'The ferry was late again, and nobody at the pier could say why.'],
  ['de', 'Die Fähre kam wieder zu spät, und niemand am Kai wusste, warum.'],
  ['de', 'Brücke nach Unfall gesperrt'],
  ['fr', 'Le bac était encore en retard, et personne sur le quai ne savait pourquoi.'],
  ['fr', 'Un pont fermé après un accident'],
  ['es', 'El transbordador volvió a llegar tarde, y nadie en el muelle sabía por qué.'],
  ['es', 'Puente cerrado tras un accidente'],
  ['pt', 'A balsa atrasou-se outra vez, e ninguém no cais sabia porquê.'],
  ['pt', 'Ponte fechada após acidente não será reaberta'],
  ['ca', 'El transbordador va arribar tard un altre cop, i ningú al moll no sabia per què.'],
  ['it', 'Il traghetto era di nuovo in ritardo, e nessuno sul molo sapeva perché.'],
  ['nl', 'De veerpont was weer te laat, en niemand op de kade wist waarom.'],
  ['sv', 'Färjan var sen igen, och ingen på kajen visste varför.'],
  ['pl', 'Prom znowu się spóźnił i nikt na nabrzeżu nie wiedział dlaczego.'],
  ['tr', 'Feribot yine geç kaldı ve iskeledeki kimse nedenini bilmiyordu.'],
  ['ru', 'Паром снова опоздал, и никто на причале не знал почему.'],
  ['uk', 'Пором знову запізнився, і ніхто на причалі не знав чому.'],
  ['bg', 'Фериботът отново закъсня и никой на кея не знаеше защо.'],
  ['ar', 'تأخرت العبارة مرة أخرى ولم يعرف أحد على الرصيف السبب.'],
  ['fa', 'کشتی دوباره دیر رسید و کسی در اسکله نمی‌دانست چرا.'],
  ['ur', 'کشتی پھر دیر سے پہنچی اور گھاٹ پر کسی کو معلوم نہ تھا کہ کیوں۔'],
  ['zh', '渡船又晚点了，码头上没人知道为什么。'],
  ['ja', 'フェリーはまた遅れ、桟橋の誰もその理由を知らなかった。'],
  ['ko', '배가 또 늦었고 부두의 아무도 이유를 몰랐다.'],
  ['he', 'המעבורת שוב איחרה.'],
  ['el', 'Το πλοίο άργησε πάλι.'],
  ['hi', 'नाव फिर देर से आई।'],
];

describe('text.language', () => {
  it.each(TEXTS)('text.language tells %s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each(['', ' \n', '123 456', '—…', 'Boston', 'Ann Poe', '\ud800', '☃☃☃'])(
    'text.language says nothing of %j',
    (text) => {
      expect(guessLanguage(text)).toBe('und');
    },
  );

  it('text.language prefers what metadata says, if it is a tag', () => {
    expect(languageOf('Die Fähre kam zu spät.', 'en-gb')).toBe('en-GB');
    expect(languageOf('Die Fähre kam zu spät.', 'not a tag')).toBe('de');
    expect(languageOf('Die Fähre kam zu spät.', '')).toBe('de');
  });
});
