import type { CountedWords } from '../counted-words.ts';

const set = (words: string) => new Set(words.split(' '));

export const ENGLISH_COUNTED: CountedWords = {
  personVerbs: set(
    'kill injure wound hurt die drown perish murder slay shoot arrest detain hospitalise hospitalize evacuate rescue free jail imprison sentence behead execute trap strand maim treat displace charge infect suspect suffocate burn stab abduct kidnap convict survive flee rescue save bury dead missing injured wounded hurt killed arrested unaccounted critical homeless alive remain feared fear evict deport lynch massacre hang claim carry seat accommodate employ house hire recruit shelter quarantine sicken poison drug vaccinate',
  ), // prettier-ignore
  harmed: set(
    'dead killed injured wounded hurt missing arrested detained die died dies drowned slain shot held jailed rescued evacuated hospitalised hospitalized trapped stranded homeless feared perish perished charged executed freed sentenced indicted displaced infected stabbed survive aboard alive unhurt unharmed uninjured slain evicted deported sickened poisoned buried gathered marched protested demonstrated queued',
  ), // prettier-ignore
  beforeHarmed: set('were are was is have has had others other more people being also still feared reported reportedly confirmed so to be'),
  peoplePronouns: set('us you'),
  backwards: set('them which whom these those it'),
  measuring: set(
    'reach rise fall climb stand be total hit top exceed increase drop grow jump decline number average cost weigh measure soar surge plunge slip gain lose shrink slump tumble dip surpass amount equal remain swell near approach come run expand contract advance retreat halve pass register become slow ease quicken edge creep inch accelerate rally recover rebound climb close settle open trade cover span occupy stretch extend worsen improve dwindle double treble triple quadruple fetch retail',
  ), // prettier-ignore
  changing: set(
    'rise fall climb increase drop grow jump decline soar surge plunge slip shrink slump tumble dip swell raise cut reduce lower go move up down lift expand narrow widen revise boost double downgrade upgrade change halve treble triple slow ease',
  ), // prettier-ignore
  starts: set('since'),
  shifting: set('shift postpone delay change alter bring put push extend reschedule amend switch advance defer'),
  places: new Map([['last', -1], ['final', -1], ['record', 1]]),
  everyOther: new Set(['alternate', 'every other', 'every second']), // prettier-ignore
  valuing: set('value price estimate put set fix sell buy purchase acquire assess cap reckon offer auction market total hold peg'),
  dimensions: set('high wide deep long tall thick broad across strong heavy'),
  directions: set('away from off north south east west northeast northwest southeast southwest up down inland apart ahead behind out below above'),
  ways: set('up down'),
  against: set('from with to against versus than'),
  whereabouts: set('court town school prison jail bed church space hospital person total all part addition exchange return advance full line length width height depth diameter size order front case sight place fact practice custody office power class college parliament congress history life captivity view'),
  numbered: set(
    'number no nos page pages pp chapter chapters section sections article articles room flight phase stage act scene verse verses volume vol line lines paragraph figure fig table appendix channel route highway interstate exit gate platform unit building apartment apt suite season episode psalm part type class category cell block row seat lot box route version versions windows apollo step question rule amendment title proposition prop bill resolution model district ward precinct zone terminal pier tower group grade day week game round lap heat division league area track sector block engine bus train locomotive reactor case file isbn code zip formula lane runway',
  ), // prettier-ignore
  scales: set('magnitude category level grade scale size'),
  contests: set('win beat lose draw defeat vote lead trail tie rule edge down thrash crush rout decide'),
  contestUnits: set('votes goals points games sets runs frames legs tries rounds'),
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
  behindAll: set('these those its his her their our my'),
  measureNouns: set(`% percent cent cents pc point points dollar dollars euro euros per - ' "`),
  tolls: set('dead injured missing wounded'),
  placing: set('finish come place rank stay stand end remain seed'),
  ordinalNouns: set('place floor round year quarter half inning minute period set week day time term ranked seed seeded storey story stage century party born grade highest'),
  beforeOrdinal: set('the a his her its their in finish finished finishing finishes came come was place placed ranked rank -'),
  ordinalNames: new Map([
    ['first', set('baseman base lady name aid officer minister responder responders class hand mate sergeant lieutenant cousin cousins lord sea')],
    ['second', set('baseman base hand thought thoughts nature lieutenant cousin cousins hand')],
    ['third', set('baseman base party parties degree')],
  ]),
  streets: set('street st avenue ave road rd boulevard blvd lane ln drive dr place pl way square court ct terrace highway parkway plaza broadway hill gardens crescent close row walk'),
  prepositionNouns: set('front top spite favour favor support charge addition behalf pursuit'),
  dialled: set('call dial phone ring'),
  addressed: set('block'),
  parents: set('father mother parent parents dad mum mom grandfather grandmother'),
  stretches: set('season game round match inning lap race start appearance meeting episode session issue term set hole stage generation'),
  going: set('sweep pass drift roll wash spill flow pour blow fly jump leap climb walk march crawl glide sail hang tower crash tumble trip drape swarm hover circle'),
  pronounAfterOne: set('another day thing time side reason way point'),
  pronounBeforeOne: set('no the this that any every each only which another'),
  perNouns: set('capita head person year month week day hour minute second night share barrel gallon litre liter ton tonne pound kilo kilogram ounce piece unit household family game match square mile kilometre kilometer head vote seat bottle acre hectare student pupil child passenger inhabitant resident employee worker man woman 1000 100,000 million'),
}; // prettier-ignore
