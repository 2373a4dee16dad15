/**
 * Inflections that no suffix rule undoes, as "base: forms". Forms that are more often another word in a report ("found" an
 * institution, "saw", "wound", "bore") stay with the verb they are most often a form of. English.
 */
const VERBS =
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
  'be: is are was were been being am; have: has had having; do: does did done doing';

const NOUNS =
  'man: men; woman: women; child: children; foot: feet; tooth: teeth; goose: geese; mouse: mice; person: people persons; ' +
  'policeman: policemen; policewoman: policewomen; spokesman: spokesmen; spokeswoman: spokeswomen; fireman: firemen; ' +
  'gunman: gunmen; fisherman: fishermen; businessman: businessmen; chairman: chairmen; congressman: congressmen; salesman: salesmen; ' +
  'life: lives; wife: wives; knife: knives; leaf: leaves; wolf: wolves; half: halves; shelf: shelves; thief: thieves; loaf: loaves; ' +
  'crisis: crises; analysis: analyses; basis: bases; thesis: theses; hypothesis: hypotheses; phenomenon: phenomena; ' +
  'criterion: criteria; medium: media; bacterium: bacteria; curriculum: curricula; memorandum: memoranda';

const ADJECTIVES =
  'good: better best; bad: worse worst; far: farther further farthest furthest; little: less least';

/**
 * Inflections that only a part of speech tells: "fell" is also to cut down, "axes" an axe's plural as well. Not used where a
 * word stands without one.
 */
const VERBS_BY_TAG =
  'abide: abode; alight: alit; backslide: backslid; bear: bore born; befall: befell befallen; behold: beheld; beget: begot begotten; ' +
  'bereave: bereft; beseech: besought; bespeak: bespoke; bid: bade bidden; bless: blest; browbeat: browbeaten; ' +
  'cast: cast; cleave: clove cloven cleft; clothe: clad; cost: cost; cut: cut; die: dying; dwell: dwelt; dye: dyeing; eye: eyeing; find: found; fit: fit; ' +
  'fling: flung; fly: flown; forbear: forbore forborne; forego: forewent foregone; forgo: forwent forgone; foresee: foresaw foreseen; foretell: foretold; ' +
  'forsake: forsook forsaken; gild: gilt; gird: girt; hamstring: hamstrung; hew: hewn; hit: hit; hurt: hurt; input: input; inlay: inlaid; interweave: interwove interwoven; knit: knit; lade: laden; ' +
  'lay: laid; let: let; lie: lay lying; light: lit; mow: mown; offset: offset; partake: partook partaken; program: programmed programming; put: put; quit: quit; read: read; ' +
  'rend: rent; rid: rid; rive: riven; saw: sawn; see: saw; seethe: sodden; set: set; shear: shorn; shed: shed; shoe: shod shoeing; shrive: shrove shriven; shut: shut; ' +
  'singe: singeing; sling: slung; slink: slunk; slit: slit; smell: smelt; smite: smote smitten; sow: sown; spit: spat; split: split; spread: spread; stave: stove; ' +
  'stink: stank stunk; stride: strode stridden; string: strung; thrive: throve thriven; thrust: thrust; tie: tying; tinge: tingeing; unbind: unbound; ' +
  'underlie: underlay underlain underlying; unwind: unwound; uphold: upheld; vie: vying; waylay: waylaid; wed: wed; wet: wet; wind: wound; wring: wrung; hum: hummed humming; bus: bussed';
const NOUNS_BY_TAG =
  'axis: axes; ox: oxen; louse: lice; die: dice; penny: pence; elf: elves; self: selves; calf: calves; scarf: scarves; hoof: hooves; wharf: wharves; sheaf: sheaves; beef: beeves; ' +
  'oasis: oases; diagnosis: diagnoses; prognosis: prognoses; emphasis: emphases; synthesis: syntheses; neurosis: neuroses; ellipsis: ellipses; parenthesis: parentheses; synopsis: synopses; nemesis: nemeses; ' +
  'nucleus: nuclei; fungus: fungi; cactus: cacti; stimulus: stimuli; alumnus: alumni; syllabus: syllabi; radius: radii; locus: loci; focus: foci; terminus: termini; ' +
  'larva: larvae; alga: algae; vertebra: vertebrae; antenna: antennae; formula: formulae; alumna: alumnae; nebula: nebulae; matrix: matrices; index: indices; appendix: appendices; ' +
  'vertex: vertices; vortex: vortices; datum: data; stratum: strata; erratum: errata; addendum: addenda; symposium: symposia; consortium: consortia; quantum: quanta; ovum: ova; spectrum: spectra; ' +
  'brother-in-law: brothers-in-law; sister-in-law: sisters-in-law; passer-by: passers-by; passerby: passersby; mother-in-law: mothers-in-law; attorney: attorneys; ' +
  'genus: genera; opus: opera; corpus: corpora; schema: schemata; stigma: stigmata; automaton: automata; ganglion: ganglia; plateau: plateaux; bureau: bureaux; château: châteaux';
function basesOf(...lists: readonly string[]): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const entry of lists.join('; ').split('; ')) {
    const [base, forms] = entry.split(': ');
    for (const form of forms!.split(' ')) bases.set(form, base!);
  }
  return bases;
}

let anywhere: ReadonlyMap<string, string> | undefined;
let verbs: ReadonlyMap<string, string> | undefined;
let nouns: ReadonlyMap<string, string> | undefined;

/** The dictionary form of an irregular inflection in comparison form ("told": "tell"); undefined for any other word. */
export function regularFormOf(key: string): string | undefined {
  anywhere ??= basesOf(VERBS, NOUNS, ADJECTIVES);
  return anywhere.get(key);
}

/** What stands before a verb that keeps its irregular forms: "over|slept", "re|built". */
const PREFIX = /^(?:fore|inter|mis|out|over|pre|re|un|under|up|with)-?(?=.{3})/;

/** The infinitive of an irregular form of a verb, in lower case ("lay": "lie"); undefined for any other word. */
export function irregularVerb(form: string): string | undefined {
  verbs ??= basesOf(VERBS, VERBS_BY_TAG);
  const base = verbs.get(form);
  if (base !== undefined) return base;
  const prefix = PREFIX.exec(form)?.[0];
  const rest =
    prefix === undefined || form.endsWith('ying') ? undefined : verbs.get(form.slice(prefix.length));
  return rest === undefined ? undefined : prefix + rest;
}

/** The singular of an irregular plural, in lower case ("women": "woman"); undefined for any other word. */
export function irregularNoun(form: string): string | undefined {
  nouns ??= basesOf(NOUNS, NOUNS_BY_TAG);
  return nouns.get(form);
}
