/** Words that turn a statement round, in comparison form. English first; other languages' plain negators. */
export const NEGATORS: ReadonlySet<string> = new Set(
  (
    "not no never none nobody nothing neither nor nowhere without cannot can't won't don't doesn't didn't isn't aren't wasn't " +
    "weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ain't hardly scarcely barely " +
    'nicht kein keine keinen keinem keiner keines nie niemals nirgends ohne ' +
    'ne pas jamais aucun aucune sans nunca jamás sin ningún ninguna ninguno mai nessun nessuno senza 不 没 沒 未 無 无 非'
  ).split(' '),
);
