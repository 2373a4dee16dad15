import { words } from '../word-lists.ts';

/** Stop words of German. */
export const stopWords: ReadonlySet<string> = words(
  'der die das den dem des ein eine einen einem einer eines und oder aber sondern nicht kein keine keinen keinem keiner keines auch ' +
    'noch nur schon so wie als wenn dass ob weil denn doch damit bevor nachdem obwohl während falls sowie sowohl weder entweder bis da ' +
    'dann in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter für gegen ohne um durch ins ans aufs zwischen ' +
    'neben hinter wegen trotz innerhalb außerhalb bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen wird werde ' +
    'werden wirst wurde wurden würde würden worden geworden hat habe haben hast habt hatte hatten hätte hätten gehabt sein ich du er ' +
    'sie es wir ihr ihn ihm ihnen mich dich sich mir dir uns euch man mein meine meinen meinem meiner dein deine deinen deiner seine ' +
    'seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserer euer eure dies diese dieser dieses diesen ' +
    'diesem jene jener jenes jenen welche welcher welches welchen was wer wo wem wen kann kannst können konnte konnten könnte könnten ' +
    'muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte möchten sehr ' +
    'nie hier dort da dabei dazu davon daran darauf darin darüber damals also ja nein eben mal halt etwa etwas mehr ganz zwar sogar ' +
    'bereits immer wieder jetzt nun heute überhaupt äh ähm hm selbst selber',
);
