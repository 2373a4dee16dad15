/** Verbs that give words to somebody, in every form they are printed in. English; data only. */
const FORMS =
  'say says said saying|tell tells told telling|state states stated stating|declare declares declared declaring|' +
  'announce announces announced announcing|add adds added adding|note notes noted noting|remark remarks remarked|' +
  'claim claims claimed claiming|assert asserts asserted asserting|insist insists insisted insisting|' +
  'argue argues argued arguing|warn warns warned warning|explain explains explained explaining|' +
  'write writes wrote writing|ask asks asked asking|reply replies replied replying|respond responds responded|' +
  'answer answers answered|express expresses expressed expressing|describe describes described describing|' +
  'call calls called calling|brand brands branded branding|urge urges urged urging|demand demands demanded demanding|' +
  'deny denies denied denying|admit admits admitted admitting|acknowledge acknowledges acknowledged acknowledging|' +
  'confirm confirms confirmed confirming|conclude concludes concluded concluding|report reports reported reporting|' +
  'promise promises promised promising|vow vows vowed vowing|pledge pledges pledged pledging|' +
  'suggest suggests suggested suggesting|predict predicts predicted predicting|caution cautions cautioned cautioning|' +
  'tweet tweets tweeted tweeting|post posts posted posting|testify testifies testified testifying|' +
  'shout shouts shouted shouting|cry cries cried crying|exclaim exclaims exclaimed exclaiming|' +
  'whisper whispers whispered|accuse accuses accused accusing|stress stresses stressed stressing|' +
  'emphasise emphasises emphasised emphasize emphasizes emphasized|mention mentions mentioned mentioning|' +
  'reiterate reiterates reiterated|recall recalls recalled recalling|complain complains complained|' +
  'observe observes observed|maintain maintains maintained|affirm affirms affirmed|allege alleges alleged alleging|' +
  'continue continues continued|joke jokes joked|recount recounts recounted|label labels labelled labeled labelling|' +
  'criticise criticises criticised criticize criticizes criticized|condemn condemns condemned condemning|' +
  'denounce denounces denounced denouncing|praise praises praised praising|hail hails hailed hailing|' +
  'read reads|indicate indicates indicated|contend contends contended|believe believes believed|' +
  'repeat repeats repeated|retort retorts retorted|interrupt interrupts interrupted';

export const REPORTING_VERBS: ReadonlySet<string> = new Set(FORMS.split(/[ |]/));

/** Words that may stand between who speaks and the verb. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  'has had have having is was were be been are also then later previously again once both all still just recently reportedly only even never not did does do would will could can may might must should'.split(
    ' ',
  ),
);
