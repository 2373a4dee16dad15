import type { CountedWords } from '../counted-words.ts';

const set = (words: string) => new Set(words.split(' '));

export const ENGLISH_COUNTED: CountedWords = {
  personVerbs: set(
    'kill injure wound hurt die drown perish murder slay shoot arrest detain hospitalise hospitalize evacuate rescue free jail imprison sentence behead execute trap strand maim treat displace charge infect suspect suffocate burn stab abduct kidnap convict survive flee rescue save bury dead missing injured wounded hurt killed arrested unaccounted critical homeless alive remain feared fear evict deport lynch massacre hang',
  ), // prettier-ignore
  harmed: set(
    'dead killed injured wounded hurt missing arrested detained die died dies drowned slain shot held jailed rescued evacuated hospitalised hospitalized trapped stranded homeless feared perish perished charged executed freed sentenced indicted displaced infected stabbed survive',
  ), // prettier-ignore
  measuring: set(
    'reach rise fall climb stand be total hit top exceed increase drop grow jump decline number average cost weigh measure soar surge plunge slip gain lose shrink slump tumble dip surpass amount equal remain swell near approach come run expand contract advance retreat halve pass register become',
  ), // prettier-ignore
  changing: set(
    'rise fall climb increase drop grow jump decline soar surge plunge slip shrink slump tumble dip swell raise cut reduce lower go move up down lift expand narrow widen revise boost double downgrade upgrade change',
  ), // prettier-ignore
  numbered: set(
    'number no nos page pages pp chapter chapters section sections article articles room flight phase stage act scene verse verses volume vol line lines paragraph figure fig table appendix channel route highway interstate exit gate platform unit building apartment apt suite season episode psalm part type class category cell block row seat lot box route version windows apollo step question rule amendment title proposition prop bill resolution model district ward precinct zone terminal pier tower group grade day week game round lap heat division league area track sector block engine bus train locomotive reactor case file isbn code zip formula lane runway',
  ), // prettier-ignore
  scales: set('magnitude category level grade scale size'),
  contests: set('win beat lose draw defeat vote lead trail tie rule edge down thrash crush rout decide'),
  contestNouns: set('win defeat victory vote loss lead draw tie record decision margin ruling score split advantage deficit triumph rout verdict thrashing majority final aggregate'),
  quantifiers: new Map(
    Object.entries<readonly ['count' | 'share', number, number]>({
      all: ['share', 1, 1],
      most: ['share', 0.5, 1],
      none: ['share', 0, 0],
      both: ['count', 2, 2],
      several: ['count', 3, 12],
      few: ['count', 0, 6],
      'a few': ['count', 2, 9],
      many: ['count', 5, Infinity],
      'a couple': ['count', 2, 3],
      'a couple of': ['count', 2, 3],
      'couple of': ['count', 2, 3],
      'a handful of': ['count', 2, 10],
      'a number of': ['count', 2, 100],
      'a majority of': ['share', 0.5, 1],
      'the majority of': ['share', 0.5, 1],
      'a minority of': ['share', 0, 0.5],
      'some of': ['share', 0, 1],
      'the vast majority of': ['share', 0.6, 1],
    }),
  ),
  streets: set('street st avenue ave road rd boulevard blvd lane ln drive dr place pl way square court ct terrace highway parkway plaza broadway hill gardens crescent close row walk'),
  stretches: set('season game round match inning lap race start appearance meeting episode session issue term set hole stage generation'),
  pronounAfterOne: set('another day thing time side reason way point'),
  pronounBeforeOne: set('no the this that any every each only which another'),
  perNouns: set('capita head person year month week day hour minute second night share barrel gallon litre liter ton tonne pound kilo kilogram ounce piece unit household family game match square mile kilometre kilometer head vote seat bottle acre hectare student pupil child passenger inhabitant resident employee worker man woman 1000 100,000 million'),
}; // prettier-ignore
