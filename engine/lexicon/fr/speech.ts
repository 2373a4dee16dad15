import type { ReportingKind, ReportingVerb } from '../pack-shape.ts';
import { inflected } from '../word-lists.ts';

const verbs = (kind: ReportingKind, list: string): [string, ReportingVerb][] =>
  [...inflected(list)].map(([lemma, forms]) => [lemma, { kind, forms }]);

/** Verbs of reporting of French, with the forms of reports: present, past, participles. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...verbs(
    'say',
    'dire: dit disent disait disaient dirent; déclarer: déclare déclarent déclaré déclarait déclarèrent déclara; ' +
      'raconter: raconte racontent raconté racontait; rapporter: rapporte rapportent rapporté rapportait; ' +
      'expliquer: explique expliquent expliqué expliquait expliqua; ajouter: ajoute ajoutent ajouté ajoutait ajouta; ' +
      'préciser: précise précisent précisé précisait précisa; indiquer: indique indiquent indiqué indiquait indiqua; ' +
      'souligner: souligne soulignent souligné soulignait souligna; noter: note notent noté notait; ' +
      'signaler: signale signalent signalé; mentionner: mentionne mentionnent mentionné; écrire: écrit écrivent écrivait écrivit; ' +
      'répondre: répond répondent répondu répondait répondit; rétorquer: rétorque rétorqué; répliquer: réplique répliqué; ' +
      'confier: confie confient confié confiait; commenter: commente commenté; témoigner: témoigne témoignent témoigné; ' +
      'avertir: avertit averti; prévenir: prévient prévenu; admettre: admet admettent admis; avouer: avoue avouent avoué; ' +
      'reconnaître: reconnaît reconnaissent reconnu reconnaissait; confirmer: confirme confirment confirmé confirmait; ' +
      'rappeler: rappelle rappellent rappelé rappelait; citer: cite citent cité; parler: parle parlent parlé parlait; ' +
      'informer: informe informent informé; révéler: révèle révèlent révélé; constater: constate constatent constaté; ' +
      'conclure: conclut conclu; relater: relate relatent relaté; tweeter: tweete tweeté; répéter: répète répété; assurer: assure assurent assuré assurait',
  ),
  ...verbs(
    'claim',
    'affirmer: affirme affirment affirmé affirmait affirma; prétendre: prétend prétendent prétendu prétendait; ' +
      'soutenir: soutient soutiennent soutenu soutenait; alléguer: allègue allèguent allégué; insister: insiste insistent insisté; ' +
      'accuser: accuse accusent accusé accusait; reprocher: reproche reprochent reproché; arguer: argue argué; ' +
      'suggérer: suggère suggèrent suggéré; avancer: avance avancent avancé; spéculer: spécule spéculent; maintenir: maintient maintenu',
  ),
  ...verbs(
    'deny',
    'nier: nie nient nié niait nièrent nia; démentir: dément démentent démenti démentait; réfuter: réfute réfutent réfuté; ' +
      'contester: conteste contestent contesté; rejeter: rejette rejettent rejeté; récuser: récuse récusé; contredire: contredit',
  ),
  ...verbs(
    'ask',
    'demander: demande demandent demandé demandait demanda; interroger: interroge interrogé; questionner: questionne questionné',
  ),
  ...verbs(
    'demand',
    'exiger: exige exigent exigé exigeait; réclamer: réclame réclament réclamé; ordonner: ordonne ordonné; prier: prie prié; ' +
      'appeler: appelle appellent appelé; exhorter: exhorte exhorté; conseiller: conseille conseillé; recommander: recommande recommandé; ' +
      'inviter: invite invité; sommer: somme sommé; presser: presse pressé; supplier: supplie supplié',
  ),
  ...verbs(
    'believe',
    'croire: croit croient cru croyait; penser: pense pensent pensé pensait; espérer: espère espèrent espéré espérait; ' +
      'craindre: craint craignent craignait; estimer: estime estiment estimé estimait; juger: juge jugent jugé jugeait; ' +
      'supposer: suppose supposent supposé; soupçonner: soupçonne soupçonné; considérer: considère considèrent considéré; ' +
      'savoir: sait savent su savait; douter: doute doutent douté; imaginer: imagine imaginé; redouter: redoute redouté',
  ),
  ...verbs(
    'announce',
    'annoncer: annonce annoncent annoncé annonçait annonça; proclamer: proclame proclamé; promettre: promet promettent promis; ' +
      'jurer: jure jurent juré; menacer: menace menacent menacé; publier: publie publient publié; proposer: propose proposent proposé; ' +
      'dévoiler: dévoile dévoilé',
  ),
]);

/** What names a source of French without a verb. */
export const sourcePhrases: readonly string[] = [
  'selon',
  "d'après",
  'd après',
  'aux dires de',
  'au dire de',
  'de source',
  'citant',
  'de l avis de',
  "de l'avis de",
  'à en croire',
];
