/**
 * Inflections that no suffix rule undoes, as "base: forms". Forms that are more often another word in a report ("found" an
 * institution, "saw", "wound", "bore") stay with the verb they are most often a form of. English.
 */
const FORMS =
  'arise: arose arisen; awake: awoke awoken; bear: bore borne; beat: beaten; become: became; begin: began begun; bend: bent; ' +
  'bind: bound; bite: bit bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred; bring: brought; ' +
  'build: built; burn: burnt; buy: bought; catch: caught; choose: chose chosen; cling: clung; come: came; creep: crept; ' +
  'deal: dealt; dig: dug; dive: dove; draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; eat: ate eaten; ' +
  'fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled; fly: flew flown; forbid: forbade forbidden; ' +
  'forget: forgot forgotten; forgive: forgave forgiven; freeze: froze frozen; get: got gotten; give: gave given; go: went gone; ' +
  'grind: ground; grow: grew grown; hang: hung; hear: heard; hide: hid hidden; hold: held; keep: kept; kneel: knelt; ' +
  'know: knew known; lay: laid; lead: led; lean: leant; leap: leapt; learn: learnt; leave: left; lend: lent; lie: lain; lose: lost; ' +
  'make: made; mean: meant; meet: met; mislead: misled; mistake: mistook mistaken; outdo: outdid outdone; overcome: overcame; ' +
  'overtake: overtook overtaken; overthrow: overthrew overthrown; pass: passed passes passing; pay: paid; plead: pled; prove: proven; repay: repaid; ride: rode ridden; ' +
  'ring: rang rung; rise: rose risen; run: ran; say: said; see: saw seen; seek: sought; sell: sold; send: sent; sew: sewn; ' +
  'shake: shook shaken; shine: shone; shoot: shot; show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat; ' +
  'slay: slew slain; sleep: slept; slide: slid; speak: spoke spoken; speed: sped; spell: spelt; spend: spent; spill: spilt; spin: spun; ' +
  'spoil: spoilt; spring: sprang sprung; stand: stood; stay: staid; steal: stole stolen; stick: stuck; sting: stung; strike: struck stricken; ' +
  'strive: strove striven; swear: swore sworn; sweep: swept; swell: swollen; swim: swam swum; swing: swung; take: took taken; ' +
  'teach: taught; tear: tore torn; tell: told; think: thought; throw: threw thrown; tread: trod trodden; undergo: underwent undergone; ' +
  'understand: understood; undertake: undertook undertaken; uphold: upheld; wake: woke woken; wear: wore worn; weave: wove woven; ' +
  'weep: wept; win: won; withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; write: wrote written; ' +
  'man: men; woman: women; child: children; foot: feet; tooth: teeth; goose: geese; mouse: mice; person: people persons; ' +
  'policeman: policemen; policewoman: policewomen; spokesman: spokesmen; spokeswoman: spokeswomen; fireman: firemen; ' +
  'gunman: gunmen; fisherman: fishermen; businessman: businessmen; chairman: chairmen; congressman: congressmen; salesman: salesmen; ' +
  'life: lives; wife: wives; knife: knives; leaf: leaves; wolf: wolves; half: halves; shelf: shelves; thief: thieves; loaf: loaves; ' +
  'crisis: crises; analysis: analyses; basis: bases; thesis: theses; hypothesis: hypotheses; phenomenon: phenomena; ' +
  'criterion: criteria; medium: media; bacterium: bacteria; curriculum: curricula; memorandum: memoranda; ' +
  'good: better best; bad: worse worst; far: farther further farthest furthest; little: less least; ' +
  'be: is are was were been being am; have: has had having; do: does did done doing';

let bases: Map<string, string> | undefined;

/** The dictionary form of an irregular inflection in comparison form ("told": "tell"); undefined for any other word. */
export function regularFormOf(key: string): string | undefined {
  if (bases === undefined) {
    bases = new Map();
    for (const entry of FORMS.split('; ')) {
      const [base, forms] = entry.split(': ');
      for (const form of forms!.split(' ')) bases.set(form, base!);
    }
  }
  return bases.get(key);
}
