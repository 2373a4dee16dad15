import { words } from '../word-lists.ts';

/** Stop words of English. */
export const stopWords: ReadonlySet<string> = words(
  'a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them ' +
    'their theirs we us our you your i me my who whom whose which what when where why how is are was were be been being am ' +
    'has have had having do does did doing will would shall should can could may might must of in on at by for with from to ' +
    'into onto upon about over under after before between among during through against within without as also just only ' +
    'very too more most much many some any each every all both other another such same own not no up down out off again ' +
    'further once because while until although though however said says say told one well even still ever never since',
);

/** Stop words that are names where they stand in capitals: "the US", "the WHO". */
export const namesInCapitals: ReadonlySet<string> = words('us who it');
