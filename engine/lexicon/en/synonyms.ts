/**
 * Groups of English words that can name the same act, state or thing in a report. A group says "may correspond", never
 * "means the same": shelve and bury are in one group because two reports may use them of one act, which is when a reader
 * wants to see both. Words stand in their dictionary form; several groups may share a word.
 */
const GROUPS: readonly string[] = [
  'archive shelve bury suppress withhold block halt stop scrap drop cancel abandon axe kill quash spike',
  'publish release issue unveil publication disclose print',
  'deny reject refute dismiss repudiate rebut rebuff disavow',
  'allegation accusation charge claim wrongdoing abuse',
  'abuse violation mistreatment offence offense crime wrongdoing breach infringement',
  'strongly vehemently firmly fiercely flatly categorically forcefully strenuously vigorously angrily',
  'say state declare announce assert tell claim add note remark maintain affirm insist explain stress argue',
  'ask urge request call appeal press demand implore',
  'try attempt seek strive endeavour endeavor',
  'envoy ambassador diplomat representative emissary',
  'spokesman spokeswoman spokesperson official',
  'nation country state land',
  'visit trip tour journey',
  'report assessment document paper study review',
  'letter document missive note',
  'comment remark statement response reply respond address answer',
  'cooperation collaboration cooperate collaborate',
  'detention internment imprisonment jail prison camp detain imprison intern hold',
  'criticise criticize criticism accuse accusation blame condemn denounce fault',
  'criticise criticize critical harsh',
  'office bureau agency body',
  'term stint tenure mandate',
  'leave depart quit resign departure step exit retire',
  'end conclude finish close conclusion finalise finalize complete expire',
  'begin start launch commence open',
  'kill slay murder assassinate die dead death killing',
  'wound injure hurt injury casualty',
  'attack assault strike raid bombing bomb shelling shell offensive',
  'arrest detain capture seize apprehend custody',
  'rise increase climb grow surge soar jump gain growth',
  'fall decrease decline drop slump plunge slip sink shrink',
  'buy purchase acquire acquisition takeover',
  'sell dispose offload sale divest',
  'win victory beat defeat triumph',
  'agree accept approve consent agreement deal accord pact',
  'refuse decline rebuff',
  'allow permit authorise authorize let legalise legalize',
  'ban forbid prohibit outlaw bar',
  'court tribunal judge justice',
  'police officer policeman policewoman cop',
  'lawyer attorney counsel solicitor barrister',
  'president leader head chief premier chairman chairwoman',
  'boss chief head director executive',
  'minister secretary',
  'firm company corporation business group',
  'worker employee staff labourer laborer labour labor',
  'child kid boy girl youngster minor',
  'car vehicle automobile',
  'plane aircraft jet airliner airplane',
  'ship boat vessel ferry',
  'house home residence dwelling',
  'soldier troop serviceman military army force',
  'rebel insurgent militant fighter guerrilla',
  'fire blaze inferno',
  'flood flooding deluge inundation',
  'storm hurricane typhoon cyclone tempest',
  'quake earthquake tremor temblor',
  'crash collision accident smash',
  'money cash fund funding finance',
  'cut reduce slash lower reduction trim',
  'plan proposal scheme project',
  'meeting summit talk conference session gathering',
  'negotiation talk',
  'poll survey vote ballot election',
  'protest demonstration rally march protester demonstrator',
  'show reveal indicate find demonstrate suggest finding',
  'inquiry investigation probe enquiry investigate examine',
  'help aid assist assistance relief support back backing',
  'region province area territory district',
  'minority group community people',
  'quick fast rapid swift speedy immediate immediately prompt',
  'big large huge massive major vast great',
  'small little tiny minor',
  'near almost nearly about around approximately roughly',
  'final last concluding',
  'new fresh recent latest',
  'sure certain clear',
  'unclear uncertain unknown unconfirmed',
  'doctor physician medic surgeon',
  'writer author novelist',
  'movie film picture',
  'stone rock boulder',
  'letter epistle',
  'sorrow grief woe misery',
  'joy delight happiness pleasure',
  'begin commence',
  'hide conceal',
  'speak talk',
  'look gaze stare glance',
  'road street highway route',
  'sick ill unwell',
  'wealthy rich affluent',
  'angry furious enraged irate',
  'afraid scared frightened fearful',
];

/** Group numbers of a stemmed English word; empty for the many words in no group. */
export function synonymGroups(stem: string, stemOf: (word: string) => string): readonly number[] {
  if (index.size === 0) {
    for (const [number, group] of GROUPS.entries()) {
      for (const word of group.split(' ')) {
        const key = stemOf(word);
        const groups = index.get(key) ?? [];
        if (!groups.includes(number)) groups.push(number);
        index.set(key, groups);
      }
    }
  }
  return index.get(stem) ?? NONE;
}

const index = new Map<string, number[]>();
const NONE: readonly number[] = [];
