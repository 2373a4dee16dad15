/** Nouns for one person, in comparison form: any of them can be who a "he" or "she" stands for. English. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl father mother son daughter brother sister husband wife friend uncle aunt child creature person ' +
    'president minister ambassador envoy diplomat spokesman spokeswoman spokesperson official officer commissioner leader ' +
    'chief head director chairman chairwoman secretary senator governor mayor judge lawyer attorney doctor professor teacher ' +
    'author writer reporter journalist editor expert analyst soldier general captain colonel king queen prince princess ' +
    'victim suspect witness player coach actor actress singer driver owner boss candidate resident student worker pope ' +
    'bishop priest stranger lady gentleman sir madam lord master servant nurse guest host cousin nephew niece'
  ).split(' '),
);

/** Given names that are hardly ever borne by the other sex, in lower case; enough to notice a pronoun that disagrees. */
export const GIVEN_NAMES: Readonly<Record<'she' | 'he', ReadonlySet<string>>> = {
  she: new Set(
    (
      'mary elizabeth anna anne maria michelle angela hillary margaret theresa ursula christine julia sarah sara laura emma ' +
      'olivia sophia isabella emily hannah victoria alexandra catherine katherine kate helen jane susan linda barbara patricia ' +
      'jennifer jessica karen nancy lisa melissa rebecca rachel amy melania nicola liz sanna kaja giorgia marine claudia ' +
      'melinda sandra diana eva irina olga natalia svetlana fatima aisha caroline justine eleanor charlotte louise'
    ).split(' '),
  ),
  he: new Set(
    (
      'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald ' +
      'steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary nicholas eric stephen ' +
      'jonathan larry scott frank benjamin gregory samuel patrick jack henry peter adam nathan walter harold carl roger ' +
      'vladimir sergei boris emmanuel olaf joe barack antonio carlos juan luis pedro pablo hans klaus wolfgang volker mohammed ' +
      'muhammad ahmed ali hassan ibrahim recep benjamin victor alphonse'
    ).split(' '),
  ),
};
