import { describe, expect, it } from 'vitest';
import { mirrored } from './lexical.ts';
import { relateLemmas } from './relate-lemmas.ts';

const POS: Readonly<Record<string, string>> = { n: 'NOUN', v: 'VERB', a: 'ADJ', r: 'ADV', p: 'ADP' };

/** "truck.n bus.n": what a relation is expected of. */
const rows = (text: string) =>
  text
    .trim()
    .split(/[,\n]\s*/)
    .filter((row) => row !== '')
    .map((row) => row.trim().split(' ') as [string, string]);

function lemmaOf(word: string) {
  const dot = word.lastIndexOf('.');
  return { lemma: word.slice(0, dot), pos: POS[word.slice(dot + 1)]! };
}

const relation = (one: string, other: string) => relateLemmas(lemmaOf(one), lemmaOf(other), 'en').relation;

const EXPECTED = {
  equivalent: `
    car.n automobile.n, doctor.n physician.n, begin.v start.v, buy.v purchase.v, attempt.v try.v, sofa.n couch.n, film.n movie.n
    labour.n labor.n, organise.v organize.v, centre.n center.n, grey.a gray.a, defence.n defense.n, travelled.a traveled.a, jewellery.n jewelry.n
    destroy.v destruction.n, explode.v explosion.n, arrive.v arrival.n, decide.v decision.n, refuse.v refusal.n, resign.v resignation.n
    invade.v invasion.n, approve.v approval.n, deny.v denial.n, collide.v collision.n, accuse.v accusation.n, investigate.v investigation.n
    germany.n german.a, france.n french.a, percent.n %.n, department.n dept.n, governor.n gov.n
    aid.v help.v, postpone.v put_off.v, reject.v turn_down.v, tolerate.v put_up.v, quickly.r rapidly.r, lawyer.n attorney.n`,
  narrower: `
    car.n vehicle.n, dog.n animal.n, rifle.n gun.n, dad.n father.n, ferry.n boat.n, oak.n tree.n, whisky.n liquor.n
    school_bus.n bus.n, cathedral.n church.n, kill.v die.v, mum.n mother.n, woman.n person.n, sprint.v run.v`,
  wider:
    'vehicle.n car.n, weapon.n pistol.n, building.n hotel.n, crime.n theft.n, bird.n eagle.n, fruit.n apple.n, meal.n breakfast.n',
  opposite: `
    rise.v fall.v, uphold.v strike_down.v, uphold.v overturn.v, accept.v reject.v, accept.v turn_down.v, ratify.v throw_out.v, double.v halve.v
    soar.v plummet.v, win.v lose.v, buy.v sell.v, lend.v borrow.v, arrive.v leave.v, open.v close.v, advance.v retreat.v, hire.v fire.v
    north.n south.n, eastern.a western.a, upstream.r downstream.r, left.a right.a, inland.r offshore.r, above.p below.p, before.p after.p
    alive.a dead.a, guilty.a innocent.a, legal.a illegal.a, happy.a sad.a, happy.a unhappy.a, rich.a poor.a, hot.a cold.a, careful.a careless.a
    licensed.a unlicensed.a, harmful.a harmless.a, public.a private.a, mandatory.a voluntary.a, temporary.a permanent.a, senior.a junior.a
    majority.n minority.n, brother.n sister.n, son.n daughter.n, king.n queen.n, profit.n loss.n, quickly.r slowly.r
    publicly.r secretly.r, growth.n decline.n, increase.n decrease.n, present.a absent.a, lift.v impose.v
    strengthen.v weaken.v, love.v hate.v, remember.v forget.v, success.n failure.n, ally.n enemy.n, export.n import.n, ahead.r behind.r`,
  exclusive: `
    truck.n bus.n, murder.n manslaughter.n, protest.n riot.n, tuesday.n wednesday.n, german.a french.a, injured.a dead.a, charge.v convict.v
    red.a blue.a, hotel.n hospital.n, chaplain.n physician.n, lion.n tiger.n, violin.n piano.n, beer.n wine.n, onion.n potato.n, knife.n gun.n
    doctor.n lawyer.n, theft.n arson.n, gold.n silver.n, wood.n steel.n, sergeant.n colonel.n, hail.n snow.n, lake.n river.n, breakfast.n dinner.n
    arm.n leg.n, helicopter.n ship.n, bicycle.n car.n, kitchen.n bedroom.n, football.n tennis.n, malaria.n cholera.n, cancer.n diabetes.n
    novel.n poem.n, photograph.n painting.n, wedding.n funeral.n, army.n navy.n, election.n referendum.n, catholic.a protestant.a
    signed.a drafted.a, postpone.v cancel.v, arrest.v acquit.v, wife.n daughter.n, uncle.n cousin.n, january.n march.n, morning.n evening.n
    order.v allow.v, resign.v retire.v, driver.n passenger.n, nurse.n teacher.n, soldier.n farmer.n, shirt.n trousers.n, cow.n sheep.n
    dollar.n euro.n, oak.n pine.n, salmon.n trout.n, copper.n iron.n, table.n chair.n, hammer.n saw.n, bridge.n tunnel.n, diesel.n petrol.n
    flood.n earthquake.n, church.n mosque.n, museum.n library.n, north.n east.n, wool.n silk.n, victory.n defeat.n, deliberately.r accidentally.r, bishop.n rabbi.n, priest.n nun.n`,
  unknown: `
    table.n idea.n, careless.a cruel.a, court.n weather.n, economy.n elephant.n, say.v eat.v, green.a tall.a, government.n bread.n, police.n winter.n
    minister.n statement.n, fire.n weekend.n, ship.n morning.n, slowly.r recently.r, letter.n river.n, steal.v announce.v`,
};

describe.each(Object.entries(EXPECTED))('%s', (expected, text) => {
  it.each(rows(text))('%s, %s', (one, other) => {
    expect(relation(one, other)).toBe(expected);
  });
});

describe('words that never exclude each other', () => {
  it.each(
    rows(`
    crash.n collision.n, ship.n boat.n, storm.n hurricane.n, street.n road.n, house.n home.n, blaze.n fire.n, happy.a glad.a, big.a large.a, worker.n employee.n
    president.n leader.n, report.n study.n, attack.n assault.n, climb.v rise.v, teacher.n teach.v, pupil.n student.n, shop.n store.n
    plane.n aircraft.n, suspect.n man.n, victim.n woman.n, pact.n agreement.n, cut.v reduce.v, injure.v wound.v, kill.v murder.v, officer.n policeman.n
    say.v state.v, mother.n parent.n, police.n officer.n, mayor.n politician.n, shooting.n attack.n, company.n firm.n, document.n letter.n
    prison.n jail.n, money.n cash.n, soldier.n troop.n, city.n town.n, minister.n official.n, summit.n meeting.n, bomb.n explosive.n, gunman.n attacker.n`),
  )('%s, %s', (one, other) => {
    expect(['opposite', 'exclusive']).not.toContain(relation(one, other));
  });
});

describe('evidence', () => {
  it.each([
    ['car.n', 'car.n', 'same'],
    ['labour.n', 'labor.n', 'spelling'],
    ['re-elect.v', 'reelect.v', 'spelling'],
    ['dept.n', 'department.n', 'abbreviation'],
    ['destroy.v', 'destruction.n', 'derivation'],
    ['germany.n', 'german.a', 'demonym'],
    ['kill.v', 'die.v', 'entailment'],
    ['buy.v', 'sell.v', 'converse'],
    ['win.v', 'lose.v', 'converse'],
    ['monday.n', 'friday.n', 'class'],
    ['truck.n', 'bus.n', 'category'],
    ['unwise.a', 'wise.a', 'antonym'],
    ['unvaccinated.a', 'vaccinated.a', 'prefix'],
    ['table.n', 'idea.n', 'none'],
  ])('%s, %s: %s', (one, other, why) => {
    expect(relateLemmas(lemmaOf(one), lemmaOf(other), 'en').why).toBe(why);
  });
});

describe('laws', () => {
  const words = [...new Set(Object.values(EXPECTED).flatMap((text) => rows(text).flat()))].map(lemmaOf);

  it('is mirrored under swap', () => {
    const broken: string[] = [];
    for (const [at, one] of words.entries())
      for (const other of words.slice(at % 7).filter((_, index) => index % 7 === 0)) {
        const [there, back] = [relateLemmas(one, other, 'en'), relateLemmas(other, one, 'en')];
        const turned = mirrored(back);
        if (there.relation !== turned.relation || there.why !== turned.why)
          broken.push(`${one.lemma} ${other.lemma}: ${there.relation}, ${back.relation}`);
      }
    expect(broken).toEqual([]);
  });

  it('says something of any two strings', () => {
    for (const lemma of ['', ' ', '%', '_', 'constructor', '__proto__', 'ﬁ', '😀', 'a b c', "o'clock"])
      for (const language of ['en', 'de', 'und', ''])
        expect(relateLemmas({ lemma, pos: 'X' }, { lemma: 'car', pos: 'NOUN' }, language).relation).toMatch(
          /^[a-z]+$/,
        );
  });

  it('tells no contrast in a language without a dictionary', () => {
    expect(relateLemmas({ lemma: 'Bus', pos: 'NOUN' }, { lemma: 'Truck', pos: 'NOUN' }, 'de').relation).toBe(
      'unknown',
    );
    expect(
      relateLemmas({ lemma: 'töten', pos: 'VERB' }, { lemma: 'töten', pos: 'VERB' }, 'de').relation,
    ).toBe('equal');
  });
});
