import { analyse } from '../../analysis/analyse.ts';
import { quantitySide, type QuantitySide } from './quantity-side.ts';
import { contrastQuantities } from './quantities.ts';
import { timeSide, type TimeSide } from './time-side.ts';
import { contrastTimes } from './times.ts';

/** The first quantity of a printed sentence. @throws RangeError for a sentence without one */
export function quantityIn(text: string, language = 'en'): QuantitySide {
  const document = analyse(text, language);
  const quantity = document.sentences.flatMap(({ amounts }) => amounts.quantities)[0];
  if (quantity === undefined) throw new RangeError(`No quantity in “${text}”.`);
  return quantitySide(document, quantity);
}

/** The first time of a printed sentence. @throws RangeError for a sentence without one */
export function timeIn(text: string, published: string | null = null, language = 'en'): TimeSide {
  const document = analyse({ id: '', text, language, ...(published === null ? {} : { published }) });
  for (const sentence of document.sentences) {
    const time = sentence.amounts.times[0];
    if (time !== undefined) return timeSide(document, sentence, time);
  }
  throw new RangeError(`No time in “${text}”.`);
}

/** "conflict value": how the first quantities of two sentences stand, and why. */
export function quantitiesTold(a: string, b: string, language = 'en'): string {
  const { relation, why } = contrastQuantities(quantityIn(a, language), quantityIn(b, language));
  return `${relation} ${why}`;
}

/** The same of times; a day of publication may stand before a bar: "2024-08-07| It rained yesterday." */
export function timesTold(a: string, b: string): string {
  const [one, other] = [a, b].map((text) => {
    const [published, told] = text.includes('|') ? text.split('|') : [null, text];
    return timeIn(told!.trim(), published);
  });
  const { relation, why } = contrastTimes(one!, other!);
  return `${relation} ${why}`;
}
