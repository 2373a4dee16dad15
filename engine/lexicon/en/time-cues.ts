import type { TimeCues } from '../amount-words.ts';

const set = (words: string) => new Set(words.split(' '));

export const ENGLISH_TIME_CUES: TimeCues = {
  beforeLength: set('for in within after over throughout during about than nearly almost takes took lasts lasted last lasting every past some around least roughly approximately under just of only another spent serve served serving spend to up until before by from per half stay stayed stays staying remained wait waited exactly entire whole full'),
  beforeBareLength: set('for in after over of within through last took takes take lasted'),
  beforeUnit: set('more consecutive straight full whole long further additional other successive short solid good calendar working business'),
  lasting: set('lasted lasts lasting took takes taken spent waited for served'),
  beforePartOfDay: set('in by until till since at during before after the that early late mid of through one every a following'),
  beforeMonth: set('in since until till of by from last next this early late mid mid- during through between and to before after for every each - ('),
  beforeDecade: set('the early mid late and'),
  owners: set('his her their my your our'),
  agesInTens: new Map(Object.entries({ teens: 13, twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 })),
  subjects: set('he she who i they'),
  be: set("was is were 's am has had will would"),
  becoming: set('turned turns turning turn'),
  life: set('died dies dead retired married orphaned widowed enlisted sea'),
  limits: set('under over above below'),
  people: set('children people kids girls boys men women those adults anyone youths teenagers persons them us players pupils students residents patients drivers workers voters nobody everyone everybody someone no-one'),
  beforeAge: set('now then both each all just only'),
  behindAge: set('when and at but years in on this next last later'),
  behindModifier: set('on in'),
  beforeHour: set('at'),
  behindHour: set('and or until till on every each sharp precisely but when for to'),
  hourly: set('rise wake dine breakfast sup meet leave arrive begin start open close set sail sleep go come call ring strike depart return assemble gather land dinner supper breakfast tea lunch mass church service school meeting up bed home'),
  beforeDay: set('on until till by since from before of after'),
}; // prettier-ignore
