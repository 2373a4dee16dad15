import type { Calendar, Clock } from '../pack-shape.ts';
import { numbered, phrases, words } from '../word-lists.ts';

/** Dates of French. */
export const calendar: Calendar = {
  months: numbered(
    'janvier 1, février 2, fevrier 2, mars 3, avril 4, mai 5, juin 6, juillet 7, août 8, aout 8, septembre 9, octobre 10, novembre 11, ' +
      'décembre 12, decembre 12, janv 1, févr 2, fév 2, avr 4, juil 7, sept 9, oct 10, nov 11, déc 12',
  ),
  weekdays: numbered(
    'lundi 1, mardi 2, mercredi 3, jeudi 4, vendredi 5, samedi 6, dimanche 7, lundis 1, mardis 2, mercredis 3, jeudis 4, vendredis 5, ' +
      'samedis 6, dimanches 7',
  ),
  dateOrders: ['dmy', 'ymd'],
  joiners: words('le de du'),
  relativeDays: numbered(
    "aujourd'hui 0, hier -1, avant-hier -2, demain 1, après-demain 2, la veille -1, le lendemain 1, l'avant-veille -2, le surlendemain 2",
  ),
  relativeUnits: numbered(
    'dernier -1, dernière -1, derniers -1, dernières -1, passé -1, passée -1, précédent -1, précédente -1, ce 0, cet 0, cette 0, ' +
      'en cours 0, prochain 1, prochaine 1, prochains 1, prochaines 1, suivant 1, suivante 1',
  ),
  distances: new Map([
    ['il y a', -1],
    ['auparavant', -1],
    ['avant', -1],
    ['plus tôt', -1],
    ['dans', 1],
    ['après', 1],
    ['plus tard', 1],
    ["d'ici", 1],
  ]),
};

/** Times of day of French. */
export const clock: Clock = {
  separators: ['h', ':', '.'],
  behind: phrases('h, heure, heures'),
  before: phrases('à, vers, dès, avant, après, depuis, jusqu à'),
  dayHalves: new Map([
    ['du matin', 0],
    ['le matin', 0],
    ["de l'après-midi", 12],
    ['du soir', 12],
    ['le soir', 12],
  ]),
  named: numbered('midi 720, minuit 0'),
  minutesBefore: new Map(),
  minutesBehind: numbered('et demie 30, et demi 30, et quart 15, moins le quart -15, moins quart -15'),
};
