/** Six accounts of one event, written for the tests: they agree, differ in figures, names and words, and leave things out. */
export const FERRY = [
  {
    title: 'Harbour Gazette',
    text: `Ferry with 214 aboard runs aground off Kell

The ferry Marigold ran aground off the island of Kell on Sunday evening with 214 passengers aboard. Nobody was seriously hurt, the coast guard said.

Thick fog had settled over the sound since noon. The ship struck the sandbank shortly after 7 p.m., twenty minutes before it was due in port.

"We felt a long shudder and then everything was still," said Ruth Amsel, a teacher from Orrey. Lifeboats from two villages brought the passengers ashore by midnight.

The operator, Northern Lines, promised every passenger a full refund. Captain Ian Brodie has 30 years of experience, the company said.

The transport ministry has opened an inquiry into the accident.`,
  },
  {
    title: 'Island Radio',
    text: `Marigold aground: 241 people rescued

The Marigold ferry ran aground off Kell on Sunday evening with 241 passengers on board. Three passengers were treated for bruises.

Visibility in the sound was below fifty metres all afternoon because of fog. The vessel hit the sandbank at 7.10 p.m.

Lifeboats from two villages brought all passengers ashore before midnight. Children were given blankets and soup in the school of Orrey.

Northern Lines promised every passenger a full refund. A spokeswoman declined to comment on the cause of the accident.

The transport ministry has not opened an inquiry, a spokesman said on Monday.`,
  },
  {
    title: 'The Metropolitan',
    text: `Passengers saved after ferry strikes sandbank

More than 200 people were taken off a ferry that struck a sandbank near Kell on Sunday. The ferry Marigold carried 214 passengers.

Captain Ian Brody has 13 years of experience. Northern Lines refused to pay refunds until the inquiry ends, according to two passengers.

"We felt a long shudder and then everything was quiet," said Ruth Amsel, a teacher.

The transport ministry opened an inquiry into the accident on Monday. Unions said the crew had worked for sixteen hours without a break.`,
  },
  {
    title: 'Coast Guard, press notice',
    text: `Grounding of the passenger ferry Marigold

At 19:10 on Sunday the passenger ferry Marigold grounded on the Kell sandbank. There were 214 passengers and 18 crew aboard.

Nobody was seriously hurt. Two lifeboats and a helicopter took part in the rescue, which ended at 23:40.

The ship was refloated at high water on Monday morning. No oil was spilled.`,
  },
  {
    title: 'Northern Lines, statement',
    text: `Statement on the Marigold

On Sunday evening our ferry Marigold touched a sandbank off Kell. All passengers were brought ashore safely.

Every passenger will receive a full refund. Captain Ian Brodie has 30 years of experience and has never had an accident.

The ship was refloated on Monday morning and will return to service on Thursday.`,
  },
  {
    title: 'Orrey Parish Letter',
    text: `A night to remember

Our lifeboat was called out on Sunday when the Marigold ran aground off Kell in thick fog. It brought 90 passengers ashore.

Children were given blankets and soup in the school. Ruth Amsel, who teaches there, was herself aboard.

A collection for the lifeboat will be held on Friday after the service.`,
  },
] as const;
