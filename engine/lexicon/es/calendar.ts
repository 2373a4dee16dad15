import type { Calendar, Clock } from '../pack-shape.ts';
import { numbered, phrases, words } from '../word-lists.ts';

/** Dates of Spanish. */
export const calendar: Calendar = {
  months: numbered(
    'enero 1, febrero 2, marzo 3, abril 4, mayo 5, junio 6, julio 7, agosto 8, septiembre 9, setiembre 9, octubre 10, noviembre 11, ' +
      'diciembre 12, ene 1, feb 2, mar 3, abr 4, jun 6, jul 7, ago 8, sept 9, sep 9, set 9, oct 10, nov 11, dic 12',
  ),
  weekdays: numbered(
    'lunes 1, martes 2, miércoles 3, miercoles 3, jueves 4, viernes 5, sábado 6, sabado 6, domingo 7, sábados 6, domingos 7',
  ),
  dateOrders: ['dmy', 'ymd'],
  joiners: words('de del el'),
  relativeDays: numbered(
    'hoy 0, ayer -1, anteayer -2, antier -2, mañana 1, pasado mañana 2, la víspera -1, al día siguiente 1',
  ),
  relativeUnits: numbered(
    'pasado -1, pasada -1, pasados -1, pasadas -1, último -1, última -1, últimos -1, últimas -1, anterior -1, este 0, esta 0, ' +
      'actual 0, en curso 0, próximo 1, próxima 1, próximos 1, próximas 1, siguiente 1, siguientes 1, que viene 1',
  ),
  distances: new Map([
    ['hace', -1],
    ['antes', -1],
    ['atrás', -1],
    ['dentro de', 1],
    ['en', 1],
    ['después', 1],
    ['más tarde', 1],
    ['tras', 1],
  ]),
};

/** Times of day of Spanish. */
export const clock: Clock = {
  separators: [':', '.'],
  behind: phrases('h, hs, hrs, hora, horas'),
  before: phrases('a las, a la, las, la, sobre las, hacia las, desde las, hasta las'),
  dayHalves: new Map([
    ['de la mañana', 0],
    ['de la madrugada', 0],
    ['a.m', 0],
    ['am', 0],
    ['de la tarde', 12],
    ['de la noche', 12],
    ['del mediodía', 12],
    ['p.m', 12],
    ['a.m.', 0],
    ['p.m.', 12],
    ['pm', 12],
  ]),
  named: numbered('mediodía 720, medianoche 0'),
  minutesBefore: new Map(),
  minutesBehind: numbered(
    'y media 30, y cuarto 15, menos cuarto -15, menos diez -10, menos cinco -5, menos veinte -20, menos veinticinco -25, en punto 0',
  ),
};
