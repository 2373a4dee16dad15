import { describe, expect, it } from 'vitest';
import { statementsIn } from '../statements.ts';
import { treeOf } from '../tree/parsed.test-data.ts';

/** How the clauses of some predicates stand: "resign positive planned". A predicate that heads no clause is told too. */
function told(text: string, expected: readonly string[]): string[] {
  const statements = statementsIn(treeOf(text));
  return expected.map((line) => {
    const lemma = line.split(' ').slice(0, -2).join(' ');
    const found = statements.find(({ clause }) => clause.lemma === lemma);
    if (found === undefined)
      return `${lemma} is none of ${statements.map(({ clause }) => clause.lemma).join(', ')}`;
    return `${lemma} ${found.standing.polarity} ${found.standing.certainty}`;
  });
}

type Cases = readonly (readonly [text: string, ...expected: string[]])[];

const check = (name: string, cases: Cases) =>
  describe(name, () => {
    it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(told(text, expected)).toEqual(expected);
    });
  });

check('plainly told', [
  ['The ferry left the harbour at noon.', 'leave positive certain'],
  ['Heavy rain closed the mountain road on Tuesday.', 'close positive certain'],
  ['The vaccine is cheap and the clinic is open.', 'cheap positive certain', 'open positive certain'],
  ['The team that won the cup returned home.', 'win positive certain', 'return positive certain'],
  ['The bank raised rates because prices rose.', 'raise positive certain', 'rise positive certain'],
  ['The engineers continued to drill.', 'drill positive certain'],
  ['The guards had to break the lock.', 'break positive certain'],
  ['She used to live in Porto.', 'live positive certain'],
  ['Although the judge was ill, the trial opened.', 'open positive certain', 'ill positive certain'],
  ['The museum not only reopened but also lowered its prices.', 'reopen positive certain'],
  ['No fewer than nine horses escaped.', 'escape positive certain'],
  ['The driver barely survived the crash.', 'survive positive certain'],
  ['The court convicted him of selling forged tickets.', 'sell positive certain'],
]);

check('denied by a word of its own', [
  ['The ferry did not leave the harbour.', 'leave negative certain'],
  ["The clinic isn't open on Sundays.", 'open negative certain'],
  ['The choir has never sung in Lisbon.', 'sing negative certain'],
  ['Nobody saw the thief.', 'see negative certain'],
  ['No one answered the phone.', 'answer negative certain'],
  ['None of the passengers complained.', 'complain negative certain'],
  ['No trains ran on Monday.', 'run negative certain'],
  ['The referee showed no mercy.', 'show negative certain'],
  ['The witness said nothing.', 'say negative certain'],
  ['Neither the pilot nor the guard noticed the smoke.', 'notice negative certain'],
  ['The farmer neither sold nor leased the field.', 'sell negative certain', 'lease negative certain'],
  ['The mine no longer employs children.', 'employ negative certain'],
  ['The shop rarely opens before ten.', 'open negative probable'],
  ['Hardly anyone voted.', 'vote negative probable'],
  ['The old man hardly spoke.', 'speak negative probable'],
  ['Few farmers kept their land.', 'keep negative probable'],
  ['A few farmers kept their land.', 'keep positive certain'],
  ['Not one of the boats returned.', 'return negative certain'],
  ['Under no circumstances did the nurse leave the ward.', 'leave negative certain'],
  ['The report is anything but complete.', 'complete negative certain'],
  ['The bridge is far from finished.', 'finish negative certain'],
  ['The lake is by no means clean.', 'clean negative certain'],
  ['The council has yet to publish the minutes.', 'publish negative certain'],
  ['The striker almost scored.', 'score negative certain'],
  ['A climber nearly fell into the gorge.', 'fall negative certain'],
  ['The sailors were not rescued until Friday.', 'rescue positive certain'],
  ['The library cannot lend the manuscript.', 'lend negative certain'],
  ['He did not call or write.', 'call negative certain', 'write negative certain'],
]);

check('denied by what governs it', [
  ['The firm failed to pay its workers.', 'pay negative certain'],
  ['The senator refused to answer.', 'answer negative certain'],
  ['The hotel declined to refund the guests.', 'refund negative certain'],
  ['The captain neglected to inspect the hull.', 'inspect negative certain'],
  ['The bishop stopped short of condemning the war.', 'condemn negative certain'],
  ['The thief escaped without taking the money.', 'escape positive certain', 'take negative certain'],
  ['The player was barred from entering the stadium.', 'enter negative certain'],
  ['The fence kept the deer from reaching the crops.', 'reach negative certain'],
  ['The nurse denied giving the injection.', 'give negative certain'],
  ['The union ruled out striking before Easter.', 'strike negative certain'],
  ['The mayor ruled out that the dam had leaked.', 'leak negative certain'],
  ['The actor forgot to thank his mother.', 'thank negative certain'],
  ['The old boiler stopped working in March.', 'work negative certain'],
  ['The company avoided paying the tax.', 'pay negative certain'],
  ['The refugees were unable to cross the border.', 'cross negative certain'],
  ['It was impossible to open the safe.', 'open negative certain'],
  ['The child was too weak to stand.', 'stand negative certain'],
  ['The committee refrained from naming the spy.', 'name negative certain'],
  ['The governor was cleared of taking bribes.', 'take negative certain'],
  ['The jury acquitted her of killing the guard.', 'kill negative certain'],
  [
    'Far from apologising, the editor repeated the insult.',
    'apologise negative certain',
    'repeat positive certain',
  ],
  ['The rebels rejected claims that they had shelled the school.', 'shell negative certain'],
  ['The bank dismissed reports that it had lost the files.', 'lose negative certain'],
  ['It is not true that the river is poisoned.', 'poison negative certain'],
  [
    'Instead of selling the painting, the owner lent it to a museum.',
    'sell negative certain',
    'lend positive certain',
  ],
  ['The miners were not allowed to leave the camp.', 'leave negative certain'],
  ['The keeper did not remember to feed the seals.', 'feed negative certain'],
  ['The chef lacks the money to open a second kitchen.', 'open negative certain'],
]);

check('denied twice', [
  ['The firm did not fail to pay its workers.', 'pay positive certain'],
  ['Nobody failed to sign the register.', 'sign positive certain'],
  ['The tenor did not leave without greeting the crowd.', 'greet positive certain'],
  ['It is not unlikely that the comet broke apart.', 'break positive probable'],
  ['The guard did not forget to lock the gate.', 'lock positive certain'],
  ['The doctor did not hesitate to operate.', 'operate positive certain'],
  ['The minister did not deny that the army had fired.', 'fire positive certain'],
  ['No one disputes that the glacier is shrinking.', 'shrink positive certain'],
  ['The clerk never failed to greet us.', 'greet positive certain'],
]);

check('what follows from what governs it', [
  ['The divers managed to free the whale.', 'free positive certain'],
  ['The cook remembered to salt the soup.', 'salt positive certain'],
  ['The storm forced the ship to turn back.', 'turn positive certain'],
  ['The storm did not force the ship to turn.', 'turn open open'],
  ['The law allows farmers to burn straw.', 'burn open open'],
  ['The law does not allow farmers to burn straw.', 'burn negative certain'],
  ['The gang made the clerk open the vault.', 'open positive certain'],
  ['She was the first to reach the summit.', 'reach positive certain'],
  ['It took crews nine hours to put out the blaze.', 'put out positive certain'],
  ['The scientists were surprised to find water.', 'find positive certain'],
  ['The mayor knows that the bridge is weak.', 'weak positive certain'],
  ['The mayor does not know that the bridge is weak.', 'weak positive certain'],
  ['The widow regretted that she had sold the house.', 'sell positive certain'],
  ['The crew succeeded in closing the valve.', 'close positive certain'],
  ['The orchestra began to play.', 'play positive certain'],
  ['The thief pretended to be a priest.', 'priest negative certain'],
  ['The dog happened to bark.', 'bark positive certain'],
]);

check('not settled', [
  ['The palace would neither confirm nor deny that the queen was ill.', 'ill open open'],
  ['The agency neither confirmed nor denied that the satellite had crashed.', 'crash open open'],
  ['The spokesman did not say whether the talks had failed.', 'fail open asked'],
  ['It is unclear if the tiger escaped.', 'escape open asked'],
  ['The judge asked who had signed the contract.', 'sign open asked'],
  ['The climbers tried to reach the hut.', 'reach open open'],
  ['The prosecutor did not say that the banker had fled.', 'flee open open'],
  ['The airline could not confirm that the plane had landed.', 'land open open'],
  ['The chancellor did not rule out raising the tax.', 'raise open open'],
  ['Firefighters struggled to contain the blaze.', 'contain open open'],
  ['The director refused to say whether the play would be cancelled.', 'cancel open asked'],
]);

check('possible and probable', [
  ['The vaccine may cause fever.', 'cause positive possible'],
  ['The dam might burst.', 'burst positive possible'],
  ['The eruption could last for months.', 'last positive possible'],
  ['The vase could have been stolen.', 'steal positive possible'],
  ['Perhaps the king was poisoned.', 'poison positive possible'],
  ['It is possible that the engine overheated.', 'overheat positive possible'],
  ['The senator may not run again.', 'run negative possible'],
  ['The fish probably came from Norway.', 'come positive probable'],
  ['The letter appears to be a forgery.', 'forgery positive probable'],
  ['The comet is thought to contain ice.', 'contain positive probable'],
  ['The glacier is likely to vanish.', 'vanish positive probable'],
  ['The fund is unlikely to recover.', 'recover negative probable'],
  ['The hikers must have missed the path.', 'miss positive probable'],
  ['Geologists believe that the fault moved.', 'move positive probable'],
  ['Experts doubt that the coin is genuine.', 'genuine negative probable'],
  ['The thieves apparently used a key.', 'use positive probable'],
  ['There is no evidence that the bees were poisoned.', 'poison negative probable'],
  ['Villagers feared that the cliff would collapse.', 'collapse positive possible'],
]);

check('planned', [
  ['The zoo plans to buy two elephants.', 'buy positive planned'],
  ['The rocket is expected to lift off at dawn.', 'lift off positive planned'],
  ['The tunnel is due to open in May.', 'open positive planned'],
  ['The retailer is set to close nine shops.', 'close positive planned'],
  ['The project aims to restore the wetland.', 'restore positive planned'],
  ['The singer will tour Japan.', 'tour positive planned'],
  ['The airline is going to cut fares.', 'cut positive planned'],
  ['The museum has no plans to sell the statue.', 'sell negative planned'],
  ['The teachers threatened to strike.', 'strike positive planned'],
  ['The builder promised not to raise the rent.', 'raise negative planned'],
  ['The duke decided to sell the estate.', 'sell positive planned'],
  ['The duke decided not to sell the estate.', 'sell negative planned'],
  ['The chairman is about to resign.', 'resign positive planned'],
  ['The summit is to be held in Oslo.', 'hold positive planned'],
  [
    'The council has commissioned an inquiry, which is to report within six weeks.',
    'report positive planned',
  ],
  ['The tribunal is to report within six weeks.', 'report positive planned'],
  ['The play was supposed to begin at eight.', 'begin positive planned'],
  [
    'Workers blocked the gate in order to stop the trucks.',
    'block positive certain',
    'stop positive planned',
  ],
  ['The senate is considering banning the drug.', 'ban positive planned'],
  ['The prince said he would not marry.', 'marry negative planned'],
]);

check('conditional', [
  ['If it rains, the match is off.', 'rain positive conditional', 'off positive conditional'],
  [
    'If the council decides to sell the hall, the choir will move.',
    'sell positive conditional',
    'move positive conditional',
  ],
  [
    'If the tenant fails to pay, the bank takes the house.',
    'pay negative conditional',
    'take positive conditional',
  ],
  [
    'Unless the pump is repaired, the cellar will flood.',
    'repair positive conditional',
    'flood positive conditional',
  ],
  [
    'The talks will resume only if the shelling stops.',
    'resume positive conditional',
    'stop positive conditional',
  ],
  ['The tower would have fallen.', 'fall positive conditional'],
  [
    'Had the nurse checked the chart, the boy would have lived.',
    'check positive conditional',
    'live positive conditional',
  ],
  [
    'The grant is paid provided that the barn is rebuilt.',
    'pay positive conditional',
    'rebuild positive conditional',
  ],
  ['Even if the star leaves, the show will go on.', 'leave positive conditional', 'go on positive planned'],
  ['The lawyer said that if the fine was paid, the case would be closed.', 'close positive conditional'],
  ['A ban would hurt small farms.', 'hurt positive conditional'],
  ['The firm would not survive a second strike.', 'survive negative conditional'],
  [
    'Residents may return as long as the wind drops.',
    'return positive conditional',
    'drop positive conditional',
  ],
]);

check('alleged by somebody', [
  ['The trader was accused of forging the stamps.', 'forge positive alleged'],
  ['The emperor is said to have burned the scrolls.', 'burn positive alleged'],
  ['The guard allegedly sold the keys.', 'sell positive alleged'],
  ['The army reportedly crossed the river.', 'cross positive alleged'],
  ['Two men are suspected of starting the fire.', 'start positive alleged'],
  ['The coach insists that the goal was valid.', 'valid positive alleged'],
  ['Critics argue that the law is useless.', 'useless positive alleged'],
  ['It is alleged that the priest hid the gold.', 'hide positive alleged'],
  ['It was reported that the queen had fainted.', 'faint positive alleged'],
  [
    'The mayor was accused of failing to warn the residents.',
    'fail positive alleged',
    'warn negative alleged',
  ],
  ['The heir claims to own the castle.', 'own positive alleged'],
  ['The rebels accused the army of not keeping the truce.', 'keep negative alleged'],
  ['Supposedly the monk invented the clock.', 'invent positive alleged'],
  ['The blogger alleges that the vote was rigged.', 'rig positive alleged'],
]);

check('demanded', [
  ['The team deserves to win.', 'win positive demanded'],
  ['The judge ordered the firm to pay damages.', 'pay positive demanded'],
  ['Drivers must wear a belt.', 'wear positive demanded'],
  ['The critics demanded that the curator resign.', 'resign positive demanded'],
  ['Visitors should not feed the bears.', 'feed negative demanded'],
  ['The doctor told the singer not to travel.', 'travel negative demanded'],
  ['Residents were urged to boil water.', 'boil positive demanded'],
  ['The union insists that the manager be dismissed.', 'dismiss positive demanded'],
  ['Close the door.', 'close positive demanded'],
]);
