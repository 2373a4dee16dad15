import { words } from '../word-lists.ts';

/** Stop words of Spanish. */
export const stopWords: ReadonlySet<string> = words(
  'el la los las lo un una unos unas y e o u pero sino ni no que quien quienes cual cuales cuyo cuya donde cuando como si porque ' +
    'aunque mientras pues de del a al en por para con sin sobre entre hacia hasta desde contra según durante ante bajo tras es soy eres ' +
    'somos son era eran fue fueron ser sido siendo sea sean sería serían está estoy están estaba estaban estar ha he has hemos han ' +
    'había habían haber hay hubo haya habrá se su sus le les me te nos os mi mis tu tus nuestro nuestra nuestros nuestras yo tú él ella ' +
    'ello ellos ellas usted ustedes este esta estos estas ese esa esos esas eso esto aquel aquella aquellos aquellas más muy también ' +
    'ya todo toda todos todas otro otra otros otras mismo misma tan tanto así aún todavía entonces aquí allí puede pueden podía podría ' +
    'debe deben nunca sí bien',
);
