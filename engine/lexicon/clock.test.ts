import { describe, expect, it } from 'vitest';
import { tokenise } from '../segment/tokens.ts';
import { clockAt } from './clock.ts';
import { packOf } from './language-pack.ts';

/** The first time of day in a text, as on a clock, "?" where the half of the day is open, and its words. */
function read(language: string, text: string): string | null {
  const keys = tokenise(text).map(({ key }) => key);
  for (const from of keys.keys()) {
    const time = clockAt(keys, from, packOf(language)!);
    if (time === null) continue;
    const [hours, minutes] = [Math.floor(time.minutes / 60), time.minutes % 60];
    return `${hours}:${String(minutes).padStart(2, '0')}${time.certain ? '' : '?'} ${keys.slice(time.from, time.to).join(' ')}`;
  }
  return null;
}

describe('times of day', () => {
  it.each([
    ['en', 'at 5 pm on Monday', '17:00 5 pm'],
    ['en', 'at 12:30 am', '0:30 12:30 am'],
    ['en', 'at 14:05', '14:05 14:05'],
    ['en', 'at quarter past three', '3:15? quarter past three'],
    ['en', "by three o'clock in the afternoon", "15:00 three o'clock in the afternoon"],
    ['en', 'shortly before noon', '12:00 noon'],
    ['de', 'gegen 14.30 Uhr', '14:30 14.30 uhr'],
    ['de', 'um 14 Uhr 30', '14:30 14 uhr 30'],
    ['de', 'um halb drei', '2:30? halb drei'],
    ['de', 'um halb eins nachmittags', '12:30 halb eins nachmittags'],
    ['de', 'um acht Uhr abends', '20:00 acht uhr abends'],
    ['de', 'Viertel nach sieben', '7:15? viertel nach sieben'],
    ['de', 'kurz nach Mitternacht', '0:00 mitternacht'],
    ['fr', 'à 14h30', '14:30 14 h30'],
    ['fr', 'à 14 h', '14:00 14 h'],
    ['fr', 'à 14 heures 30', '14:30 14 heures 30'],
    ['fr', 'à huit heures et demie du soir', '20:30 huit heures et demie du soir'],
    ['fr', 'vers neuf heures moins le quart', '8:45? neuf heures moins le quart'],
    ['es', 'a las 14.30 horas', '14:30 14.30 horas'],
    ['es', 'a las tres y media de la tarde', '15:30 tres y media de la tarde'],
    ['es', 'a las nueve menos cuarto', '8:45? nueve menos cuarto'],
    ['es', 'a las 7 de la mañana', '7:00 7 de la mañana'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });

  it.each([
    ['en', 'for 14 hours'],
    ['en', 'won 3.2 million'],
    ['de', 'die halbe Stadt'],
    ['de', 'nach 14 Stunden'],
    ['fr', 'pendant 14 heures'],
    ['fr', 'quatorze heures de travail'],
    ['es', 'durante tres horas'],
    ['es', 'las tres mujeres'],
    ['en', 'at 25:10'],
  ])('%s: none in “%s”', (language, text) => {
    expect(read(language, text)).toBeNull();
  });
});
