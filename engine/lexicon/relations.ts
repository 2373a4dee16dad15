/**
 * Words for relations between two that are not the same both ways, as "one way | the other way": of "A owns B" and "B is a unit of A"
 * the second is the first told from its other end. Dictionary forms. English.
 */
const LINES: readonly string[] = [
  'succeed successor replace replacement | precede predecessor',
  'own owner acquire buy purchase | subsidiary unit division affiliate belong',
  'employ employer hire | employee work',
  'father mother parent | son daughter child',
  'uncle aunt | nephew niece',
  'grandfather grandmother grandparent | grandson granddaughter grandchild',
  'defeat beat conquer | lose',
  'lead leader head chair command govern rule | member follower',
  'teach teacher tutor mentor | pupil student disciple',
  'attack invade bomb raid | ',
  'kill murder assassinate shoot | ',
  'sue prosecute accuse charge | ',
  'support back endorse finance fund | ',
  'criticise criticize condemn denounce | ',
  'help assist save rescue | ',
  'tell inform warn advise | ',
  'invite summon | ',
  'sell supply lend export | ',
  'write direct compose paint | ',
  'exceed outnumber outrank outperform surpass | ',
  'capital | ',
];

/** A relation, and whether the word tells it from the other end. */
export interface Relation {
  readonly name: string;
  readonly turned: boolean;
}

const relations = new Map<string, Relation>();
for (const line of LINES) {
  const [one, other] = line.split('|').map((side) => side.trim().split(' '));
  const name = one![0]!;
  for (const word of one!) relations.set(word, { name, turned: false });
  for (const word of other!) if (word !== '') relations.set(word, { name, turned: true });
}

/** The relation that a word in dictionary form tells of; null for all others. */
export function relationOf(word: string): Relation | null {
  return relations.get(word) ?? null;
}
