import { outcomesIn } from '../outcomes.ts';

/** Scales of French; see {@link outcomesIn}. "Be" stands for the copula. */
export const outcomes = outcomesIn([
  'theme opposite: augmenter, monter, croître, grimper, progresser, relever, hausser, accroître, renforcer, be en hausse | baisser, diminuer, reculer, chuter, tomber, décroître, réduire, abaisser, affaiblir, be en baisse',
  'theme opposite: ouvrir, rouvrir, be ouvert, be ouverte, be ouverts, be ouvertes | fermer, be fermé, be fermée, be fermés, be fermées',
  'theme opposite: autoriser, permettre, légaliser, be autorisé, be permis, be légal | interdire, prohiber, bannir, be interdit, be illégal',
  'theme opposite: accepter, approuver, adopter, ratifier, confirmer, valider, voter | refuser, rejeter, repousser, annuler, casser, écarter, décliner, infirmer',
  'theme opposite: survivre, vivre, be vivant, be vivante, be en vie, sauver | mourir, périr, tuer, noyer, décéder, be mort, be morte, be décédé',
  'theme opposite: be indemne, be indemnes, be sain, sortir indemne | blesser, be blessé, be blessée, be blessés',
  'theme opposite: trouver, retrouver, découvrir, réapparaître | disparaître, perdre, be introuvable, be disparu',
  'theme opposite: fonctionner, marcher, be en marche, be en service | tomber en panne, be en panne, be hors service, be éteint',
  'doer exclusive: gagner, vaincre, remporter, be vainqueur | perdre, be battu | faire match nul',
  'doer opposite: soutenir, appuyer, saluer, be favorable, be pour | critiquer, combattre, be opposé, be hostile, be contre',
  'doer opposite: rester, demeurer, be en fonction | démissionner, partir, quitter',
  'doer opposite: confirmer, admettre, reconnaître, avouer | nier, démentir, contester',
  'theme exclusive: publier, paraître, diffuser, be public | attendre, be attendu, be à paraître | retenir, be secret, be confidentiel',
  'theme exclusive: achever, terminer, finir, be fini, be achevé, be terminé | be en cours, be en construction, be inachevé, continuer | annuler, abandonner | reporter, différer, ajourner',
  'theme opposite: avoir lieu | annuler, be annulé',
  'theme exclusive: arrêter, interpeller, détenir, emprisonner, be en prison, be en détention | libérer, relâcher, be libre, be en liberté, be en fuite',
  'theme exclusive: condamner, be coupable | acquitter, relaxer, be innocent',
  'theme opposite: commencer, débuter, démarrer, entamer | finir, cesser, interrompre',
]);
