import type { Calendar, Clock } from '../pack-shape.ts';
import { numbered, phrases, words } from '../word-lists.ts';

/** Dates of German. */
export const calendar: Calendar = {
  months: numbered(
    'januar 1, jänner 1, februar 2, feber 2, märz 3, april 4, mai 5, juni 6, juli 7, august 8, september 9, oktober 10, november 11, ' +
      'dezember 12, januars 1, februars 2, aprils 4, augusts 8, septembers 9, oktobers 10, novembers 11, dezembers 12, jan 1, feb 2, ' +
      'mär 3, apr 4, jun 6, jul 7, aug 8, sep 9, sept 9, okt 10, nov 11, dez 12',
  ),
  weekdays: numbered(
    'montag 1, dienstag 2, mittwoch 3, donnerstag 4, freitag 5, samstag 6, sonnabend 6, sonntag 7, montags 1, dienstags 2, ' +
      'mittwochs 3, donnerstags 4, freitags 5, samstags 6, sonnabends 6, sonntags 7, mo 1, di 2, mi 3, do 4, fr 5, sa 6, so 7',
  ),
  dateOrders: ['dmy', 'ymd'],
  joiners: words('den der des dem'),
  relativeDays: numbered('heute 0, gestern -1, vorgestern -2, morgen 1, übermorgen 2'),
  relativeUnits: numbered(
    'letzte -1, letzten -1, letzter -1, letztes -1, vergangene -1, vergangenen -1, vergangener -1, vergangenes -1, vorige -1, ' +
      'vorigen -1, voriges -1, vorherige -1, vorherigen -1, diese 0, diesen 0, dieser 0, dieses 0, diesem 0, laufende 0, ' +
      'laufenden 0, nächste 1, nächsten 1, nächster 1, nächstes 1, kommende 1, kommenden 1, kommendes 1, folgende 1, folgenden 1',
  ),
  distances: new Map([
    ['vor', -1],
    ['zuvor', -1],
    ['vorher', -1],
    ['früher', -1],
    ['in', 1],
    ['nach', 1],
    ['später', 1],
    ['danach', 1],
    ['darauf', 1],
  ]),
};

/** Times of day of German. */
export const clock: Clock = {
  separators: [':', '.'],
  behind: phrases('uhr, h'),
  before: phrases('um, gegen, ab, bis, seit, vor, nach, kurz vor, kurz nach'),
  dayHalves: new Map([
    ['morgens', 0],
    ['früh', 0],
    ['vormittags', 0],
    ['am morgen', 0],
    ['am vormittag', 0],
    ['mittags', 12],
    ['nachmittags', 12],
    ['abends', 12],
    ['am nachmittag', 12],
    ['am abend', 12],
  ]),
  named: numbered('mittag 720, mittags 720, zwölf uhr mittags 720, mitternacht 0'),
  minutesBefore: numbered(
    'halb -30, viertel nach 15, viertel vor -15, dreiviertel -15, drei viertel -15, fünf vor halb -35, fünf nach halb -25',
  ),
  minutesBehind: new Map(),
};
