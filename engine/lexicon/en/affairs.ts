import type { Affairs } from '../pack-shape.ts';
import { phrases, words } from '../word-lists.ts';
import { ACT_GOVERNORS } from './act-governors.ts';

/** What reports tell of papers, offices and critics, in English. */
export const affairs: Affairs = {
  publication: {
    verbs: words('publish release issue'),
    results: phrases('make public'),
    nouns: words('publication release'),
    out: phrases('following, after, since, because of, by'),
    toCome: phrases('before, ahead of, pending, prior to'),
    putOff: words('delay postpone'),
  },
  comment: {
    verbs: words('comment'),
    speakers: words('spokesman spokeswoman spokesperson representative official'),
    spokesmen: words('spokesman spokeswoman spokesperson'),
  },
  criticism: {
    verbs: words('criticise criticize accuse condemn denounce blame'),
    meets: phrases('face, draw, meet with, spark, provoke, attract, come under'),
    nouns: words('criticism accusation condemnation backlash outrage anger fire attack'),
    from: words('by from'),
    reasons: words('for over after about during because as'),
  },
  anonymous: words('a an unnamed anonymous source official people'),
  ownWork: {
    sees: words('see review obtain view consult examine verify'),
    asks: words('verify confirm establish determine reach authenticate'),
  },
  versions: {
    nouns: words('version draft edition copy text translation'),
    others: words(
      'another second earlier later different previous alternative revised amended original other',
    ),
    of: words('of'),
  },
  actGovernors: ACT_GOVERNORS,
};
