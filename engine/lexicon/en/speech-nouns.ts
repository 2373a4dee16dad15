/** Nouns of English whose owner says what is quoted behind them: "the minister's claim that", in dictionary form. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'claim reference remark comment description assertion promise statement pledge warning assurance allegation argument answer reply response demand question admission insistence suggestion complaint denial boast threat plea motto message accusation announcement declaration observation criticism vow word phrase advice saying quip maxim mantra slogan line verdict joke retort riposte barb rebuke'.split(
    ' ',
  ),
);
