import { outcomesIn } from '../outcomes.ts';

/** Scales of Spanish; see {@link outcomesIn}. "Be" stands for the copula. */
export const outcomes = outcomesIn([
  'theme opposite: subir, aumentar, crecer, elevar, incrementar, ascender, reforzar, fortalecer, mejorar | bajar, disminuir, caer, descender, reducir, recortar, rebajar, debilitar, empeorar, retroceder',
  'theme opposite: abrir, reabrir, be abierto, be abierta, be abiertos, be abiertas | cerrar, clausurar, be cerrado, be cerrada, be cerrados, be cerradas',
  'theme opposite: permitir, autorizar, legalizar, be permitido, be autorizado, be legal | prohibir, vetar, be prohibido, be prohibida, be ilegal',
  'theme opposite: aceptar, aprobar, adoptar, ratificar, confirmar, admitir, avalar | rechazar, rehusar, denegar, anular, revocar, desestimar, tumbar, declinar',
  'theme opposite: sobrevivir, vivir, be vivo, be viva, salvar | morir, fallecer, matar, ahogar, perecer, be muerto, be muerta',
  'theme opposite: be ileso, be ilesa, be ilesos, resultar ileso, salir ileso | herir, lesionar, be herido, be herida, be heridos, resultar herido',
  'theme opposite: encontrar, hallar, localizar, aparecer | desaparecer, perder, be desaparecido, be perdido',
  'theme opposite: funcionar, be en marcha, be encendido | fallar, averiar, be averiado, be apagado, be roto',
  'doer exclusive: ganar, vencer | perder | empatar',
  'doer opposite: apoyar, respaldar, be a favor, be favorable | criticar, oponer, be en contra, be contrario',
  'doer opposite: seguir, permanecer, continuar | dimitir, renunciar, marchar',
  'doer opposite: confirmar, admitir, reconocer, confesar | negar, desmentir',
  'theme exclusive: publicar, difundir, be publicado | esperar, be pendiente | retener, be secreto',
  'theme exclusive: terminar, acabar, completar, concluir, be terminado, be acabado | be en obras, be en construcción, be en curso, continuar, be inacabado | cancelar, suspender, anular | aplazar, posponer, retrasar',
  'theme exclusive: detener, arrestar, encarcelar, be detenido, be en prisión | liberar, soltar, be libre, be en libertad, be en fuga',
  'theme exclusive: condenar, be culpable | absolver, be inocente',
  'theme opposite: empezar, comenzar, iniciar | cesar, finalizar, interrumpir',
]);
