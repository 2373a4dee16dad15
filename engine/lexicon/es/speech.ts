import type { ReportingKind, ReportingVerb } from '../pack-shape.ts';
import { inflected } from '../word-lists.ts';

const verbs = (kind: ReportingKind, list: string): [string, ReportingVerb][] =>
  [...inflected(list)].map(([lemma, forms]) => [lemma, { kind, forms }]);

/** Verbs of reporting of Spanish, with the forms of reports: present, past, participles. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...verbs(
    'say',
    'decir: dice dicen dijo dijeron decía decían dicho; declarar: declara declaran declaró declararon declarado; ' +
      'contar: cuenta cuentan contó contaron contado; informar: informa informan informó informaron informado; ' +
      'explicar: explica explican explicó explicaron explicado; añadir: añade añaden añadió añadieron añadido; ' +
      'agregar: agrega agregan agregó agregaron agregado; señalar: señala señalan señaló señalaron señalado; ' +
      'indicar: indica indican indicó indicaron indicado; precisar: precisa precisó precisaron precisado; ' +
      'manifestar: manifiesta manifiestan manifestó manifestaron manifestado; expresar: expresa expresó expresaron expresado; ' +
      'comentar: comenta comentan comentó comentaron comentado; mencionar: menciona mencionó mencionado; ' +
      'apuntar: apunta apuntó apuntaron apuntado; subrayar: subraya subrayó subrayaron subrayado; destacar: destaca destacó destacaron destacado; ' +
      'recordar: recuerda recordó recordaron recordado; escribir: escribe escriben escribió escribieron escrito; ' +
      'responder: responde respondió respondieron respondido; contestar: contesta contestó contestaron contestado; ' +
      'replicar: replica replicó replicado; reconocer: reconoce reconoció reconocieron reconocido; ' +
      'admitir: admite admitió admitieron admitido; confesar: confiesa confesó confesado; ' +
      'confirmar: confirma confirman confirmó confirmaron confirmado; advertir: advierte advierten advirtió advirtieron advertido; ' +
      'testificar: testifica testificó; hablar: habla hablan habló hablaron hablado; citar: cita citó citado; ' +
      'revelar: revela revelan reveló revelaron revelado; relatar: relata relató relatado; narrar: narra narró narrado; ' +
      'reiterar: reitera reiteró reiterado; tuitear: tuitea tuiteó; concluir: concluye concluyó concluido; detallar: detalla detalló detallaron',
  ),
  ...verbs(
    'claim',
    'afirmar: afirma afirman afirmó afirmaron afirmado; asegurar: asegura aseguran aseguró aseguraron asegurado; ' +
      'sostener: sostiene sostienen sostuvo sostuvieron sostenido; alegar: alega alegan alegó alegaron alegado; ' +
      'insistir: insiste insisten insistió insistieron insistido; acusar: acusa acusan acusó acusaron acusado; ' +
      'argumentar: argumenta argumentó argumentaron; argüir: arguye arguyó; sugerir: sugiere sugieren sugirió sugirieron sugerido; ' +
      'mantener: mantiene mantuvo mantuvieron; aducir: aduce adujo; especular: especula especuló; denunciar: denuncia denuncian denunció denunciaron denunciado',
  ),
  ...verbs(
    'deny',
    'negar: niega niegan negó negaron negado; desmentir: desmiente desmienten desmintió desmintieron desmentido; ' +
      'rechazar: rechaza rechazan rechazó rechazaron rechazado; refutar: refuta refutó refutado; rebatir: rebate rebatió; contradecir: contradice contradijo',
  ),
  ...verbs(
    'ask',
    'preguntar: pregunta preguntan preguntó preguntaron preguntado; interrogar: interroga interrogó; cuestionar: cuestiona cuestionó',
  ),
  ...verbs(
    'demand',
    'pedir: pide piden pidió pidieron pedido; exigir: exige exigen exigió exigieron exigido; reclamar: reclama reclamó reclamaron; ' +
      'ordenar: ordena ordenó ordenaron ordenado; solicitar: solicita solicitó solicitaron solicitado; instar: insta instó instaron; ' +
      'urgir: urge urgió; aconsejar: aconseja aconsejó; recomendar: recomienda recomendó recomendaron; llamar: llama llamó; ' +
      'rogar: ruega rogó; suplicar: suplica suplicó; demandar: demanda demandó',
  ),
  ...verbs(
    'believe',
    'creer: cree creen creyó creyeron creía creído; pensar: piensa piensan pensó pensaron pensado; esperar: espera esperan esperó esperado; ' +
      'temer: teme temen temió temido; estimar: estima estiman estimó estimaron estimado; opinar: opina opinan opinó; ' +
      'considerar: considera consideran consideró consideraron considerado; sospechar: sospecha sospechan sospechó; ' +
      'suponer: supone suponen supuso; saber: sabe saben sabía supo; dudar: duda dudan dudó; calcular: calcula calculan calculó',
  ),
  ...verbs(
    'announce',
    'anunciar: anuncia anuncian anunció anunciaron anunciado; proclamar: proclama proclamó; prometer: promete prometen prometió prometieron prometido; ' +
      'jurar: jura juró jurado; amenazar: amenaza amenazan amenazó amenazaron; proponer: propone proponen propuso propusieron propuesto; ' +
      'publicar: publica publicó publicaron publicado',
  ),
]);

/** What names a source of Spanish without a verb. */
export const sourcePhrases: readonly string[] = [
  'según',
  'de acuerdo con',
  'de acuerdo a',
  'conforme a',
  'a juicio de',
  'en palabras de',
  'en opinión de',
  'citando a',
];
