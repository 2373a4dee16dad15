import { words } from '../word-lists.ts';

/** Stop words of German. */
export const stopWords: ReadonlySet<string> = words(
  'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine auch noch nur schon so wie als ' +
    'wenn dass ob weil denn doch in im an am auf aus bei mit nach seit von vom vor zu zum zur über unter für gegen ohne um ' +
    'durch ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein ich du er sie es wir ihr ihn ihm ' +
    'ihnen mich dich sich mir dir uns euch man dies diese dieser dieses jene welche was wer wo kann können muss soll sehr',
);
