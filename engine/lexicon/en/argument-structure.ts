/** Verbs of which the subject does what the "to" after their object names ("promised him to leave"); dictionary forms. */
export const SUBJECT_CONTROL = 'promise threaten vow pledge swear';

/** Verbs that take no object: behind a subject their past form is no participle ("Mayor resigned"); dictionary forms. */
export const INTRANSITIVE =
  'die fall rise resign go come arrive happen occur appear disappear vanish emerge erupt collapse sleep sit stand lie live exist ' +
  'remain stay seem become laugh cry weep smile speak talk walk run swim fly sail travel march climb sink grow soar surge ' +
  'plunge plummet tumble slump drop slip decline increase decrease retreat flee escape depart leave return begin start end stop ' +
  'continue win lose agree vote retire quit work play wait stumble crash explode burn say';

/** Nouns of time behind "by", "in", "on": no doer of anything ("by Monday"); dictionary forms. */
export const TIME_NOUNS =
  'second minute hour day night morning evening afternoon noon midnight week weekend month year decade century time moment ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
  'november december today tomorrow yesterday tonight spring summer autumn fall winter season period end deadline date age';

/** Nouns after which a clause without pronoun tells when, why or how, not what ("the day he died"); dictionary forms. */
export const CIRCUMSTANCE_NOUNS =
  'day night time moment year month week hour minute morning evening way reason place manner';
