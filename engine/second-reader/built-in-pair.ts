import type { Question } from './question.ts';

/** Two made-up sentences that a model is tried on before it is shown any of the user’s: they give two figures for one thing. */
export const builtInPair: Question = {
  kind: 'compare',
  passages: [
    {
      text: 'The ferry Morwenna left Port Hale at six. The harbour master said that 214 passengers were on board.',
      marked: [{ start: 71, end: 85 }],
    },
    {
      text: 'When the Morwenna sailed from Port Hale that evening she carried 241 passengers, according to the harbour master.',
      marked: [{ start: 65, end: 79 }],
    },
  ],
};
