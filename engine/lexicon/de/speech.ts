import type { ReportingKind, ReportingVerb } from '../pack-shape.ts';
import { inflected } from '../word-lists.ts';

const verbs = (kind: ReportingKind, list: string): [string, ReportingVerb][] =>
  [...inflected(list)].map(([lemma, forms]) => [lemma, { kind, forms }]);

/** Verbs of reporting of German, with the forms of reports: present, past, participle, reported speech. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...verbs(
    'say',
    'sagen: sagt sagte sagten gesagt sage; erklären: erklärt erklärte erklärten; berichten: berichtet berichtete berichteten; ' +
      'erzählen: erzählt erzählte erzählten; mitteilen: teilt teilte teilten mitgeteilt mitteilte mitteilten; ' +
      'äußern: äußert äußerte äußerten geäußert; schreiben: schreibt schrieb schrieben geschrieben; ' +
      'betonen: betont betonte betonten; hinzufügen: fügt fügte fügten hinzugefügt hinzufügte; bemerken: bemerkt bemerkte bemerkten; ' +
      'erwähnen: erwähnt erwähnte erwähnten; erläutern: erläutert erläuterte erläuterten; meinen: meint meinte meinten gemeint; ' +
      'antworten: antwortet antwortete antworteten geantwortet; erwidern: erwidert erwiderte erwiderten; ' +
      'entgegnen: entgegnet entgegnete entgegneten; zugeben: gibt gab gaben zugegeben zugab zugaben; ' +
      'einräumen: räumt räumte räumten eingeräumt einräumte einräumten; bestätigen: bestätigt bestätigte bestätigten; ' +
      'warnen: warnt warnte warnten gewarnt; mahnen: mahnt mahnte mahnten gemahnt; aussagen: ausgesagt aussagte aussagten; ' +
      'angeben: angegeben angab angaben; zitieren: zitiert zitierte zitierten; melden: meldet meldete meldeten gemeldet; ' +
      'twittern: twittert twitterte getwittert; sprechen: spricht sprach sprachen gesprochen; kommentieren: kommentiert kommentierte; ' +
      'wiederholen: wiederholt wiederholte; hinweisen: weist wies wiesen hingewiesen hinwies; unterstreichen: unterstreicht unterstrich; ' +
      'versichern: versichert versicherte versicherten; feststellen: stellt stellte stellten festgestellt feststellte; ' +
      'verlauten: verlautet verlautete; vermelden: vermeldet vermeldete; informieren: informiert informierte informierten',
  ),
  ...verbs(
    'claim',
    'behaupten: behauptet behauptete behaupteten; beteuern: beteuert beteuerte beteuerten; ' +
      'vorwerfen: wirft warf warfen vorgeworfen vorwarf; beschuldigen: beschuldigt beschuldigte beschuldigten; ' +
      'bezichtigen: bezichtigt bezichtigte; argumentieren: argumentiert argumentierte argumentierten; ' +
      'spekulieren: spekuliert spekulierte; unterstellen: unterstellt unterstellte; suggerieren: suggeriert suggerierte',
  ),
  ...verbs(
    'deny',
    'bestreiten: bestreitet bestritt bestritten; leugnen: leugnet leugnete leugneten geleugnet; ' +
      'dementieren: dementiert dementierte dementierten; zurückweisen: zurückgewiesen zurückwies zurückwiesen; ' +
      'abstreiten: abgestritten abstritt; verneinen: verneint verneinte verneinten; widersprechen: widerspricht widersprach widersprachen widersprochen; ' +
      'widerlegen: widerlegt widerlegte',
  ),
  ...verbs(
    'ask',
    'fragen: fragt fragte fragten gefragt; nachfragen: nachgefragt nachfragte; erkundigen: erkundigt erkundigte',
  ),
  ...verbs(
    'demand',
    'fordern: fordert forderte forderten gefordert; verlangen: verlangt verlangte verlangten; ' +
      'auffordern: aufgefordert aufforderte aufforderten; bitten: bittet bat baten gebeten; drängen: drängt drängte drängten gedrängt; ' +
      'appellieren: appelliert appellierte appellierten; befehlen: befiehlt befahl befahlen befohlen; raten: rät riet rieten geraten; ' +
      'empfehlen: empfiehlt empfahl empfahlen empfohlen; anordnen: angeordnet anordnete; beantragen: beantragt beantragte; aufrufen: aufgerufen aufrief aufriefen',
  ),
  ...verbs(
    'believe',
    'glauben: glaubt glaubte glaubten geglaubt; denken: denkt dachte dachten gedacht; hoffen: hofft hoffte hofften gehofft; ' +
      'befürchten: befürchtet befürchtete befürchteten; fürchten: fürchtet fürchtete fürchteten; erwarten: erwartet erwartete erwarteten; ' +
      'vermuten: vermutet vermutete vermuteten; schätzen: schätzt schätzte schätzten geschätzt; annehmen: angenommen annahm annahmen; ' +
      'bezweifeln: bezweifelt bezweifelte bezweifelten; finden: findet fand fanden gefunden; wissen: weiß wusste wussten gewusst',
  ),
  ...verbs(
    'announce',
    'ankündigen: kündigt kündigte kündigten angekündigt ankündigte ankündigten; verkünden: verkündet verkündete verkündeten; ' +
      'bekanntgeben: bekanntgegeben bekanntgab; veröffentlichen: veröffentlicht veröffentlichte veröffentlichten; ' +
      'versprechen: verspricht versprach versprachen versprochen; drohen: droht drohte drohten gedroht; ' +
      'schwören: schwört schwor schworen geschworen; vorschlagen: schlägt vorgeschlagen vorschlug; zusagen: zugesagt zusagte; proklamieren: proklamiert proklamierte',
  ),
]);

/** What names a source of German without a verb. */
export const sourcePhrases: readonly string[] = [
  'laut',
  'nach angaben von',
  'nach angaben des',
  'nach angaben der',
  'nach den worten von',
  'nach den worten des',
  'nach den worten der',
  'nach aussage von',
  'nach einschätzung von',
  'nach ansicht von',
  'zufolge',
  'gemäß',
  'unter berufung auf',
  'dem vernehmen nach',
];
