import { outcomesIn } from '../outcomes.ts';

/** Scales of English on which what is reported of one thing ends at one pole; see {@link outcomesIn} for how they are written. */
export const outcomes = outcomesIn([
  // How much, how strong, how well.
  'theme opposite: rise, climb, increase, grow, soar, surge, jump, rocket, rally, leap, swell, mount, accelerate, raise, boost, expand, enlarge, hike, lift, extend, push up, drive up, put up, go up, move up, edge up, pick up, shoot up, be up, be higher, gain, gain ground, make ground, make gain, strengthen, firm, appreciate, recover, improve, get better, be raised, be increased, have rise, have increase, have growth, have jump, have surge, have gain, have recovery, have upturn, have improvement | ' +
    'fall, drop, decline, decrease, plunge, plummet, slump, tumble, sink, shrink, slide, slip, dip, dwindle, ebb, recede, diminish, wane, cut, reduce, slash, lower, trim, curtail, lessen, narrow, push down, drive down, bring down, go down, move down, edge down, come down, be down, be lower, lose, lose ground, lose value, give ground, shed, weaken, soften, ease, depreciate, worsen, deteriorate, get worse, be cut, be reduced, have fall, have drop, have decline, have decrease, have slump, have loss, have cut, have reduction, have downturn, have dip, have plunge, have slide',
  'theme opposite: speed up, accelerate, quicken, hurry | slow, slow down, decelerate, brake',
  'theme opposite: warm, warm up, heat up, get warmer | cool, cool down, cool off, get colder',
  'theme opposite: widen, broaden | narrow, tighten',
  'doer opposite: make profit, make have profit, be profitable, be in profit, be in black, have profit, break even | make loss, lose money, be unprofitable, be loss-making, be in red, have loss',
  // Open and shut, on and off.
  'theme opposite: open, reopen, be open, be reopened, open up, be unlocked, unlock, stand open, stay open, remain open | close, shut, be closed, be shut, close down, shut down, be locked, lock, stay closed, stay shut, remain closed, be sealed off, be barred',
  'theme opposite: work, function, operate, run, go on, come on, switch on, turn on, be on, be working, be operational, be in order, be in operation, be in service, be in use, be functioning, hold | fail, break down, malfunction, go off, switch off, turn off, be off, be broken, be out of order, be out of action, be out of service, be disconnected, be defective, be faulty, be disabled, pack up, cut out, seize up, give out, give way, go dead, be dead',
  'theme opposite: be full, be charged, be fully charged, fill, fill up | be empty, be flat, be drained, empty, run dry, run out, run down',
  'theme opposite: float, refloat, be afloat, stay afloat | sink, go down, founder, be sunk, be scuttled',
  'theme opposite: load, be loaded | unload, be unloaded',
  // What is allowed.
  'theme opposite: allow, permit, authorise, authorize, legalise, legalize, license, sanction, be legal, be lawful, be allowed, be permitted, be free to, be welcome | ban, forbid, prohibit, outlaw, bar, criminalise, be illegal, be unlawful, be banned, be forbidden, be off limits, be out of bounds, have ban',
  'theme opposite: accept, approve, adopt, pass, endorse, ratify, back, welcome, embrace, agree to, wave through, give approval, grant, uphold, carry, be carried, vote through | reject, refuse, turn down, vote down, throw out, decline, rebuff, spurn, veto, block, dismiss, defeat, quash, strike down, overturn, be defeated, be lost',
  'doer opposite: support, back, favour, favor, endorse, be for, be in favour, be in favor, vote for, vote in favour, speak for, welcome, praise, applaud | oppose, be against, be opposed, vote against, speak against, speak out against, condemn, criticise, criticize, denounce, object to, protest against',
  'doer opposite: agree, agree to, consent, consent to, be willing, be ready, say yes | refuse, decline, be unwilling, say no',
  'doer opposite: confirm, admit, acknowledge, concede, own up, plead guilty, confess | deny, dispute, refute, rebut, plead not guilty',
  'theme opposite: be compulsory, be mandatory, be obligatory, be required, be binding | be voluntary, be optional, be left to',
  'theme opposite: be free, be free of charge, be given away, cost nothing | be charged for, be paid for',
  // Life, limb and property.
  'theme opposite: survive, live, be alive, be living, be rescued, be saved, pull through, recover, escape, escape with life | die, perish, be dead, be killed, kill, drown, be drowned, lose life, be fatally injured, succumb, succumb to, be shot dead, be murdered, murder',
  'theme opposite: be unhurt, be uninjured, be unharmed, be unscathed, escape injury, escape unhurt, be fine, be well, be safe, be safe and sound, walk away, be in good health | hurt, injure, wound, harm, maim, be hurt, be injured, be wounded, be harmed, break leg, break arm, break wrist, break ankle, break rib, break nose, break collarbone, break hip, break neck, fracture, suffer injury, sustain injury, suffer burn, have injury, have concussion, have fracture, have bruise, have burn, have wound, be in hospital, be taken to hospital, be hospitalised, be hospitalized, be bleeding, bleed, be bruised',
  'theme opposite: be intact, be undamaged, be spared, be unharmed, be untouched, escape damage, stand, remain standing, be saved, survive, be in good condition, be sound | damage, destroy, wreck, ruin, demolish, raze, gut, flatten, be in ruins, be damaged, be destroyed, be lost, collapse, burn down, be gutted, have damage, be beyond repair, be rotten',
  'theme opposite: repair, mend, fix, restore, rebuild, be repaired, be restored, be in repair | be abandoned, be left to rot, be pulled down, pull down, demolish, scrap, tear down, knock down',
  'theme opposite: find, recover, locate, trace, retrieve, discover, turn up, come to light, be found, be recovered, be traced, reappear | lose, go missing, be missing, be lost, vanish, disappear, be nowhere, be unaccounted for, be gone, mislay, misplace',
  'theme opposite: keep, retain, preserve, save, hang on to, hold on to, stay | discard, scrap, abolish, drop, throw away, throw out, get rid of, do away with, destroy, go',
  'theme opposite: be genuine, be real, be authentic, be original | be fake, be forgery, be forged, be copy, be counterfeit, be hoax',
  'theme opposite: be passable, be clear, be open to traffic, be cleared | be blocked, be impassable, be cut off, block',
  'theme opposite: be conscious, be awake, come round, wake up | be unconscious, be in coma, be comatose, lose consciousness, pass out',
  'theme opposite: be safe, be clean, be pure, be drinkable | be unsafe, be contaminated, be polluted, be poisoned, be toxic, be dangerous, contaminate, pollute, poison',
  'doer opposite: hold, hold out, stand firm, withstand, stay standing | burst, give way, collapse, break, crack, fail',
  'theme opposite: melt, thaw | freeze',
  'doer opposite: land safely, land, touch down | crash, go down, crash-land',
  'doer opposite: tell truth, be honest | lie, tell lie, commit perjury, be lying',
  'theme opposite: blame, accuse, hold responsible, be blamed, be to blame | clear, exonerate, absolve, be cleared, be exonerated, be absolved',
  'theme opposite: be in force, stay in force, remain in force, stay in place, remain in place, be upheld, be renewed, be extended, be imposed, impose, introduce, extend, renew | be lifted, be abolished, be repealed, be scrapped, be dropped, be suspended, lift, abolish, repeal, revoke, suspend, expire, lapse',
  // Contests and consent.
  'doer exclusive: win, triumph, prevail, beat, be victorious, come first, win match, win game, win election, win case, win vote, have victory, have win, take title, take gold | lose, be beaten, be defeated, go down to, come second, come last, lose match, lose game, lose election, lose case, lose vote, have defeat, have loss | draw, tie, draw match, have draw, share point',
  'doer opposite: attend, be present, turn up, show up, take part, take part in, appear, be there, come, participate, participate in | be absent, stay away, miss, boycott, skip, be missing, be away, stay at home, stay away from, keep away',
  'doer opposite: succeed, manage, pass, be successful, be success, come off, go well, have success | fail, be unsuccessful, come to nothing, collapse, founder, be failure, be flop, flop, go wrong, break down, have failure',
  'doer opposite: stay, stay on, remain, remain in office, stay in office, keep post, keep job | resign, quit, step down, leave, leave office, leave post, be sacked, be fired, be dismissed, be ousted, lose job, lose post, stand down, go',
  'doer opposite: speak, talk, comment, answer, reply, give evidence, testify, make statement, make have statement | be silent, keep silent, remain silent, stay silent, keep quiet, say nothing, keep mum',
  'theme opposite: hire, appoint, employ, take on, recruit, be hired, be appointed | sack, fire, dismiss, lay off, oust, make redundant, be sacked, be laid off',
  // How far it has come: one thing is at one stage at a time.
  'theme exclusive: publish, release, issue, print, come out, appear, be out, be published, be available, be made public, make public, go on sale, be public, be in print | await, expect, be awaited, be pending, be outstanding, be forthcoming, be in preparation, be to come, be overdue, be unpublished, be due, be in draft | withhold, suppress, be withheld, be kept secret, keep secret, be kept back, be under lock and key, be confidential, be classified | withdraw, retract, be withdrawn',
  'theme exclusive: finish, complete, end, conclude, be finished, be complete, be completed, be over, be ready, be done, come to end, be built | be under construction, be unfinished, be incomplete, be under way, be underway, be in progress, be ongoing, continue, go on, be going on, be being built, be half-built, be half-finished, drag on, be at work, be behind schedule | cancel, scrap, abandon, call off, be cancelled, be called off, be abandoned, be off | postpone, delay, defer, put off, shelve, be postponed, be shelved, be on hold',
  'theme opposite: take place, go ahead, be held, proceed, go through, come off, be on | be cancelled, be canceled, be called off, be postponed, be put off, cancel, call off, postpone, put off, be abandoned, fall through, collapse, be off, be scrapped',
  'theme exclusive: apply for, submit, be submitted, be sought, be before, be under consideration, be under review, be pending, an application, have application, lodge application, file application | approve, grant, authorise, authorize, license, be approved, be granted, be licensed | reject, refuse, turn down, be rejected, be refused',
  'theme exclusive: arrest, detain, be in custody, be in detention, be under arrest, be held, be behind bars, be in jail, be in prison, jail, imprison, remand, be remanded, take into custody, be taken into custody | release, free, be free, be at large, be on run, be released, be freed, escape, flee, be out on bail, be on bail, walk free, go free, be set free',
  'theme exclusive: convict, be guilty, be convicted, find guilty, be found guilty | acquit, clear, exonerate, be acquitted, be cleared, be innocent, be not guilty, be found not guilty | be awaiting trial, be on trial, stand trial',
  'theme opposite: charge, indict, be charged, prosecute | be released without charge, be let go, walk free',
  'theme opposite: contain, control, put out, extinguish, be out, be under control, be contained, be extinguished, douse | spread, rage, burn, be out of control, get out of control, be ablaze, be on fire, blaze',
  'theme opposite: begin, start, launch, get under way, kick off | end, finish, stop, cease, halt, break off',
  'theme opposite: arrive, come back, return, be back, land | be on way, be on its way, be awaited, be overdue',
  'theme opposite: settle, resolve, be settled, be resolved, be agreed, reach agreement, reach deal | be disputed, be in dispute, be unresolved, be open, be undecided, break down, end without',
  'doer opposite: be married, marry | be single, be unmarried, be divorced, divorce, be separated',
  // How sure it is.
  'theme grades: suspect, believe, think, assume, presume, suppose, guess, surmise, fear, be suspected, be believed, be thought, be likely, be probable, be possible, be assumed, be presumed, be alleged | prove, establish, confirm, know, be proved, be proven, be certain, be known, be established, be confirmed, show, demonstrate, be beyond doubt | rule out, exclude, disprove, be ruled out, be impossible, be excluded',
  'theme opposite: sell, be sold, be sold out | be unsold, be for sale, be on market',
]);
