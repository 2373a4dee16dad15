import { outcomesIn } from '../outcomes.ts';

/** Scales of German; see {@link outcomesIn}. "Be" stands for the copula. */
export const outcomes = outcomesIn([
  'theme opposite: steigen, wachsen, zunehmen, nehmen zu, klettern, anziehen, ziehen an, erhöhen, anheben, heben an, steigern, verteuern, stärken, zulegen, legen zu, anwachsen, be gestiegen, be gewachsen, be höher | fallen, sinken, schrumpfen, abnehmen, nehmen ab, zurückgehen, gehen zurück, senken, kürzen, verringern, reduzieren, verbilligen, schwächen, nachgeben, geben nach, einbrechen, brechen ein, be gefallen, be gesunken, be geschrumpft, be niedriger, be zurückgegangen',
  'theme opposite: öffnen, eröffnen, wiedereröffnen, be offen, be geöffnet | schließen, zumachen, machen zu, sperren, be geschlossen, be zu, be gesperrt',
  'theme opposite: erlauben, gestatten, zulassen, lassen zu, genehmigen, be erlaubt, be zulässig, be gestattet | verbieten, untersagen, be verboten, be unzulässig, be untersagt',
  'theme opposite: annehmen, nehmen an, akzeptieren, billigen, zustimmen, stimmen zu, bestätigen, verabschieden | ablehnen, lehnen ab, zurückweisen, weisen zurück, verwerfen, ausschlagen, schlagen aus, aufheben, heben auf, kippen',
  'theme opposite: überleben, leben, be am leben, retten | sterben, umkommen, kommen um, töten, ertrinken, be tot, be gestorben, be umgekommen, kommen leben',
  'theme opposite: be unverletzt, bleiben unverletzt, be wohlauf | verletzen, verwunden, be verletzt, be verwundet',
  'theme opposite: finden, entdecken, auffinden, finden auf, auftauchen, tauchen auf, be gefunden, be aufgetaucht | vermissen, verschwinden, be verschwunden, be vermisst, fehlen',
  'theme opposite: funktionieren, laufen, be eingeschaltet, be an | ausfallen, fallen aus, versagen, be kaputt, be defekt, be ausgefallen, be ausgeschaltet, be aus',
  'doer exclusive: gewinnen, siegen, be siegreich | verlieren, unterliegen | remis spielen',
  'doer opposite: unterstützen, befürworten, begrüßen, be dafür | kritisieren, bekämpfen, ablehnen, lehnen ab, be dagegen',
  'doer opposite: bleiben, be im amt | zurücktreten, treten zurück, be zurückgetreten, gehen',
  'doer opposite: bestätigen, einräumen, räumen ein, zugeben, geben zu, gestehen | bestreiten, leugnen, dementieren, abstreiten, streiten ab',
  'theme exclusive: veröffentlichen, erscheinen, herausgeben, be veröffentlicht, be erschienen | erwarten, ausstehen, stehen aus, be angekündigt | zurückhalten, halten zurück, be geheim',
  'theme exclusive: beenden, abschließen, schließen ab, vollenden, be fertig, be beendet, be abgeschlossen, be vollendet | be im gang, be im bau, be unvollendet, andauern, dauern an | absagen, sagen ab, streichen, be abgesagt, be gestrichen | verschieben, be verschoben, vertagen, be vertagt',
  'theme opposite: stattfinden, finden statt | ausfallen, fallen aus, absagen, sagen ab, be abgesagt',
  'theme exclusive: festnehmen, nehmen fest, verhaften, be in haft, be inhaftiert, be festgenommen | freilassen, lassen frei, entlassen, be frei, be auf freiem fuß, be entlassen',
  'theme exclusive: verurteilen, be verurteilt, be schuldig | freisprechen, sprechen frei, be freigesprochen, be unschuldig',
  'theme opposite: beginnen, anfangen, fangen an, starten | enden, aufhören, hören auf, abbrechen, brechen ab',
]);
