/**
 * Stories written for this bench. Behind each quotation stands in braces who says it, in words of the story; `-` for nobody, `|` between
 * answers that are both right. Every other story is kept from tuning.
 */
export const SPEAKER_STORIES: readonly string[] = [
  `Ferry operator blames tide for grounding

The ferry Halden ran onto a sandbank off Port Varn on Tuesday morning with 212 passengers aboard, the coastguard said.

“We heard a long scrape and then nothing,”{Ivo Marsh} said Ivo Marsh, a plumber on his way to work. “The lights went out for a minute.”{Marsh}

Nobody was hurt. The operator, Norline, blamed an “exceptionally low”{Norline} tide. But harbour master Greta Oden rejected that. “The tide table was published in January,”{Oden} she told reporters. “Anybody with a phone can read it.”{Oden}

Oden, who has run the port for eleven years, added that the captain had been “warned twice by radio”{Oden}.

Norline's chief executive, Paul Tessen, said in a statement that the company would “cooperate fully with any inquiry”{Tessen|statement}. A union official who asked not to be named called the statement “a bad joke”{union official}.

The so-called “green ferry”{-} entered service last year.`,
  `Mayor: “No more money for the stadium”{Mayor}

Mayor Lidia Sorel told the council on Monday that the city had paid enough. “I will not sign another cheque,”{Sorel} she said, “and neither will the person who follows me.”{Sorel}

The builder, Kramer & Daal, disagrees. According to its lawyer, Tom Achter, the contract leaves “no room for doubt”{Achter}.

“Read clause nine,”{Achter} Achter said.

Council member Rafe Ondry, Republican of the Fifth Ward, said the mayor was “playing to the gallery”{Ondry}. Asked whether he would vote for a loan, he replied: “Ask me on Thursday.”{Ondry}

A sign outside the stadium still reads “Opening soon”{sign|-}.

Fans were divided. “It's our home,”{Dunne} Mick Dunne, 61, said as he queued for tickets. His daughter shook her head. “It's a hole in the ground,”{daughter} she said.`,
  `The inquiry into the Calder dam heard its first witness on Wednesday.

Engineer Sara Whitlock said: "The gauges failed in March.

"We wrote to the owners four times.{Whitlock}

"Nobody ever wrote back."{Whitlock}

The chairman, Lord Pell, asked whether she had kept copies. "Every one of them,"{Whitlock} she replied.

Counsel for the owners, Marcus Reeve, put it to her that the letters were "rather vague."{Reeve} She did not agree. "They had numbers in them,"{Whitlock} Whitlock said.

In a report published last year the water board described the wall as "sound in every respect"{water board|report}. The board's spokeswoman, Ann Leary, declined to comment, saying only that it "stood by its work"{Leary|it}.

The wall is 90' high and 4" of it had crumbled away.`,
  `INTERVIEW

Wikle spoke to the novelist Dana Ferro in her kitchen.

Q. Where do you begin a book?

A. I begin with a weather report.

Later she spoke of her father. “He was a man who said ‘wait and see’{He|-|Ferro} to everything,”{Ferro} she recalled. “I am the other kind.”{Ferro}

Her editor, Joan Pike, remembers it differently. “Dana is the most patient person I know,”{Pike} Pike says. “When I told her the cover was ‘a disaster’{Pike|-}, she laughed.”{Pike}

The critic Hugo Lenz once wrote that Ferro's sentences “walk on tiptoe”{Lenz}. Ferro laughs at that. “Hugo walks on stilts,”{Ferro} she says.

The new book, “The Lower Field”{-}, is out in May.`,
  `Two dead in warehouse fire; owner held

Police in Brannick said on Sunday that they had arrested the owner of a paint warehouse where two men died.

“This was entirely avoidable,”{Nwosu} Superintendent Grace Nwosu said at a news conference. “The doors were chained from the outside.”{Nwosu}

Neighbours spoke of an explosion. “I thought it was a plane,”{Petra Vance} said Petra Vance, whose flat faces the yard. She and her son ran downstairs. “We didn't even take our shoes.”{Vance}

Firefighters needed six hours. One of them, who is not allowed to speak to the press, said it was “the worst thing I have seen in twenty years”{One|firefighter}.

The owner, named by local media as Dieter Holm, 58, denies wrongdoing. His lawyer said Holm was “devastated”{lawyer} and would “answer every question”{lawyer}.

The prime minister called the deaths “a national disgrace”{prime minister}. The opposition said he should “look in the mirror”{opposition}.`,
  `School board backs phone ban

The Derry County school board voted 5-2 on Thursday to ban phones in class.

“Our children deserve an hour without a buzz in their pocket,”{Ruth Abel} board president Ruth Abel said after the vote.

Not everyone was pleased. Parent Luis Cano said that the rule was “written by people who have never met a teenager.”{Cano} He added, “My son walks home alone. I want to be able to reach him.”{Cano}

Abel's comments came as the governor signed a similar bill, saying “the whole state will follow.”{governor}

Teachers were mostly in favour. “I get my classroom back,”{Okafor} Ben Okafor, who teaches physics, said with a grin. Asked if he himself would hand in his phone, Okafor said: “Absolutely not.”{Okafor}

A student poll found that 71 percent thought the ban “unfair”{-|poll|student} but only 9 percent would “do anything about it”{-|poll|percent}.

“Kids adapt,”{Abel} Abel said. “Parents don't.”{Abel}`,
  `“He saved my life”{-|woman|Brodie}: woman thanks bus driver

A woman who collapsed on a bus in Torrin has thanked the driver who kept her alive.

Nell Brodie, 44, had a heart attack on the number 12 last month. “I remember the bell,”{Brodie} she said, “and then I remember a ceiling.”{Brodie}

The driver, Kofi Asante, stopped at once and started pressing on her chest. “They teach you to count,”{Asante} he said. “So I counted.”{Asante}

Doctors at St Brigid's say that Brodie would have died within minutes. “He did everything right,”{Lehane} said Dr Una Lehane, the consultant who treated her. “It is very rare that I can say that.”{Lehane}

Asante has been offered a medal. He does not want it. “Give her a bus pass,”{Asante} he joked.

Brodie, told of this, burst out laughing. “I'll take it,”{Brodie} she said.`,
  `Central bank holds rates

The central bank left its main rate unchanged at 4.25 percent on Friday and warned that prices were “not yet tamed”{central bank}.

Governor Helena Prast told a news conference: “We are closer than we were. We are not there.”{Prast}

Markets had expected a cut. “It's a cold shower,”{Nils Berg} said Nils Berg of Ostway Capital. Analysts at Ferris Bank wrote in a note to clients that the decision was “hard to square with the data”{Analysts}.

Finance Minister Omar Dahl said he “respected the bank's independence”{Dahl}, but people close to him were less polite. “She has lost her nerve,”{one} one said.

Prast brushed this aside. “I read the newspapers too,”{Prast} she said. “Then I read the numbers.”{Prast}

Under what the bank calls “forward guidance”{bank|-}, the next decision is due in June. Its minutes said members had seen “little reason for haste”{minutes|members}.`,
  `Mr. Tolland put down the lamp.

“Who is there?”{Tolland} he asked.

“Only me,”{Agnes} said Agnes from the stairs. “I could not sleep.”{Agnes}

Tolland looked at her for some time. “You have been reading the letters,”{Tolland} he said at last.

“I have.”{Agnes|-}

“And what do you think of your uncle now?”{Tolland|-}

Agnes came down two steps. “I think that he was frightened,”{Agnes} she said, “and that you knew it.”{Agnes}

The old man sat. “We were never told,"{The old man|Tolland} he muttered, and “we were never asked."{The old man|Tolland}

She laid the bundle on the table. It was marked "Private"{-} in red ink.`,
  `Climbers rescued after storm

Four climbers stranded for two nights on Mount Erling were flown to safety on Monday.

The head of the rescue team, Jonas Reiter, said the helicopter had found “a gap in the cloud the size of a handkerchief”{Reiter}. “We had four minutes,”{Reiter} he went on. “They used three.”{Reiter}

One of the four, Spanish doctor Marta Gil, said the group had “sung every song we knew”{Gil}. Her companion Pau Serra told the radio station Vall FM: “After the second night I stopped feeling my feet and started feeling sorry for the people who would have to carry me.”{Serra}

The hut warden had advised them not to go. “I said to them, ‘You will not be back by dark,’{warden|-|I}”{warden} he said.

Gil does not dispute it. “He told us. We didn't listen,”{Gil} she said.

The rescue cost 38,000 francs, according to the canton, which said it would “send no bill”{canton}.`,
  `Union and rail company trade blame

Talks between the rail company TransVale and its drivers collapsed on Saturday, hours before a strike.

“They walked out,”{Eva Lindqvist} TransVale spokeswoman Eva Lindqvist said. “We were still at the table with our coats off.”{Lindqvist}

The union's version is another. “There was no table,”{Carl Devin} general secretary Carl Devin told supporters in the rain. “There was a sheet of paper and a pen, and we were told to sign.”{Devin}

Transport Secretary Iris Nolan urged both sides to “grow up”{Nolan}. Nolan, who took office in March, said passengers were “sick and tired of being hostages”{Nolan}.

That word angered Devin. “Hostages?”{Devin} he asked. “My members have had no rise since 2019.”{Devin}

An internal memo seen by this newspaper says the company is prepared for “a long winter”{memo|company}. TransVale would not confirm it. “We don't comment on leaks,”{spokesman} a spokesman said.

Commuters shrugged. “I'll cycle,”{Hanna} said one, Hanna Moss. “It's flat.”{Hanna|Moss}`,
  `SPEAKER 1: We should start. Is the recorder on?

SPEAKER 2: It is on.

The tape, played in court on Friday, lasts nine minutes. On it a man the prosecution says is Victor Amsel can be heard saying that the money is “somewhere dry”{man|Amsel}. Amsel's lawyer, Rosa Quint, says the voice is not his. “My client does not own a boat,”{Quint} she told the jury.

Prosecutor Dean Falk took a different view. “Listen to the accent,”{Falk} he said. “Listen to the cough.”{Falk}

Judge Miriam Oakes warned both sides. “This is not a theatre,”{Oakes} she said. “I will clear the room if I have to.”{Oakes}

Detective Sergeant Lou Brandt testified that the accused had told her he would “never see the inside of a cell”{accused|he|Amsel}. Under cross-examination she conceded that she had written the words down “later that evening”{she|Brandt}.

The case is being called the “dry dock trial”{-} by local papers.`,
];
