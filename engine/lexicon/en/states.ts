import { words } from '../word-lists.ts';

/**
 * States of one subject of which only one can hold at a time, in the words of reports. An open table: a line more is a kind of
 * contradiction more. English; data only.
 */

/** How the words stand to their subject. */
export type Voice =
  /** Behind "is", "was", "remains": "at large". */
  | 'is'
  /** A verb in its past form: its subject when it is a passive, else its object. "was arrested", "police arrested". */
  | 'done'
  /** A verb of the subject itself, with the words that follow it: "refused to". */
  | 'does';

export interface StateCue {
  readonly family: StateFamily;
  /** Index of the state in its family. */
  readonly state: number;
  readonly voice: Voice;
  /** In comparison form. */
  readonly words: readonly string[];
}

export interface StateFamily {
  readonly id: string;
  /** As said in a sentence: "A has X as arrested". */
  readonly states: readonly string[];
  /**
   * `forward`: in the order listed, so that an earlier text may have an earlier state; `freely`: there and back; `never`: one of
   * the two is wrong.
   */
  readonly changes: 'forward' | 'freely' | 'never';
  /** Whose state it is. */
  readonly of: 'person' | 'thing' | 'either';
  /** The words behind it must speak of the same matter: "refused to sign", "agreed to sign". */
  readonly matter: boolean;
}

/** family | changes | of | matter; then a state a line: name | voice: phrases, ... */
const TABLE = `
custody | forward | person
  at large | is: at large, on the run, in hiding, a fugitive | does: absconded
  arrested | done: arrested, detained, jailed, imprisoned, captured, remanded, booked | is: in custody, in detention, under arrest, behind bars, in jail, in prison
  released | done: released, freed | is: free, out on bail
captivity | forward | person
  held captive | done: kidnapped, abducted | is: held hostage, held captive, in captivity
  free again | done: released, freed, rescued
life | forward | person
  alive | is: alive, in stable condition, recovering | does: survived
  dead | is: dead | done: killed, murdered, executed | does: died, perished
verdict | never | person
  convicted | done: convicted | is: found guilty | does: pleaded guilty
  acquitted | done: acquitted, exonerated | is: found not guilty, cleared of
charge | forward | person
  not charged | is: without charge
  charged | done: charged, indicted
search | forward | either
  missing | is: missing, unaccounted for, still missing
  found | done: found, recovered, located
office | forward | person
  in office | is: in office, in power, in his post, in her post | does: remains in office, stays on, refused to resign, refused to step down
  out of office | does: resigned, resigns, quit, stepped down | done: sacked, fired, dismissed, ousted
consent | freely | either | matter
  willing | does: agreed to, agrees to, pledged to, promised to, vowed to
  unwilling | does: refused to, refuses to, declined to
answer | freely | either | matter
  accepting | does: accepted, accepts, endorsed, endorses, welcomed, welcomes
  rejecting | does: rejected, rejects, turned down, dismissed, dismisses
testimony | freely | either | matter
  confirming | does: confirmed, confirms, admitted, admits, acknowledged, acknowledges
  denying | does: denied, denies, disputed, disputes
comment | freely | either | matter
  declining to comment | does: declined to comment on, refused to comment on, declined to discuss, refused to discuss
  commenting | does: said, added, stated, commented
vote | freely | thing
  passed | done: approved, adopted, ratified, passed, endorsed, accepted
  rejected | done: rejected, vetoed, defeated, blocked | is: voted down, thrown out
signature | forward | thing
  unsigned | is: unsigned, yet to be signed, not yet signed
  signed | done: signed | is: in force
opening | freely | thing
  open | is: open, open again | done: reopened
  closed | is: closed, shut | done: closed, shuttered
course | forward | thing
  still to come | is: due to begin, due to start, expected to begin, expected to start, scheduled to begin, scheduled to start, yet to begin, yet to start
  under way | is: under way, underway, in progress, ongoing | does: has begun, has started, have begun
  over | is: over, at an end | does: has ended, has finished, has concluded | done: completed, concluded
holding | freely | thing
  held | does: took place, went ahead, goes ahead, will go ahead | is: going ahead
  called off | done: cancelled, canceled, postponed, scrapped, shelved | is: called off, put off
fate of a building | freely | thing
  standing | is: intact, undamaged, unharmed | does: escaped damage
  lost | done: destroyed, demolished, razed, gutted | is: in ruins
`;

/** Verbs behind which a state stands as behind "is". Dictionary forms. */
export const STAYS: ReadonlySet<string> = words('be remain stay');

/** "Almost died": did not. */
export const NEARLY: ReadonlySet<string> = words('almost nearly');

/** Besides quantifiers and numerals, what says that it is not the one known before. */
export const OTHERS: ReadonlySet<string> = words('other others another first second third former');

/** What may say that somebody or something is in a state, by the first word in comparison form. */
export const STATE_CUES: ReadonlyMap<string, readonly StateCue[]> = read();

/** All families of the table. */
export const STATE_FAMILIES: ReadonlySet<StateFamily> = new Set(
  [...STATE_CUES.values()].flatMap((list) => list.map(({ family }) => family)),
);

function read(): ReadonlyMap<string, readonly StateCue[]> {
  const cues = new Map<string, StateCue[]>();
  const blocks = TABLE.trim().split(/\n(?=\S)/);
  for (const block of blocks) {
    const [head, ...lines] = block.split('\n');
    const [id, changes, of, matter] = head!.split('|').map((cell) => cell.trim());
    const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
    const family: StateFamily = {
      id: id!,
      states: rows.map(([name]) => name!),
      changes: changes as StateFamily['changes'],
      of: of as StateFamily['of'],
      matter: matter === 'matter',
    };
    for (const [state, [, ...cells]] of rows.entries())
      for (const cell of cells) {
        const [voice, phrases] = cell.split(': ');
        for (const phrase of phrases!.split(', ')) {
          const words = phrase.split(' ');
          const known = cues.get(words[0]!) ?? [];
          cues.set(words[0]!, [...known, { family, state, voice: voice as Voice, words }]);
        }
      }
  }
  return cues;
}
