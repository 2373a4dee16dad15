import { words } from '../word-lists.ts';

/**
 * Verbs in dictionary form that stand beside quotations and are no verbs of reporting elsewhere: ways of speaking ("mumble"), of judging
 * ("blame", "hail") and of writing ("text").
 */
export const quotingVerbs: ReadonlySet<string> = words(
  'apologise apologize mumble mutter murmur gasp laugh sigh snap sneer sob yell scream shriek chant sing moan groan growl grumble snarl ' +
    'stammer stutter drawl chuckle giggle grin smile nod shrug fume rage lament boast brag gush enthuse marvel muse reflect reminisce ' +
    'opine quip joke tease taunt mock scoff blame slam blast lambast lambaste decry deride dub tout laud applaud thank greet congratulate ' +
    'text email e-mail blog scrawl type sign read quote cite put begin start resume interject chime blurt whisper call shout cry exclaim ' +
    'counter protest object elaborate clarify summarise summarize venture volunteer assure reassure remind inform notify brief lecture ' +
    'name brand label denounce condemn criticise criticize characterise characterize portray vent rail rant pray signal lie comment',
);
