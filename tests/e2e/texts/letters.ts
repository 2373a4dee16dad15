/** A letter, a later version of it (one paragraph first, other figures, a sentence left out), and one that is cut short. */
export const OLD = `To the members of the council

We write to you about the library in Mill Street. It has been open for sixty years and lends 40,000 books a year.

The building needs a new roof. The architect puts the cost of it at 1.2 million crowns. Several hundred people have signed.

Our children learned to read in its front room. Please do not take that away.`;

export const NEW = `To the members of the council

Our children learned to read in its front room. Please do not take that away.

We write to you about the library in Mill Street. It has been open for sixty years and lends 45,000 books a year.

The building needs a new roof. The architect puts the cost of it at 1.5 million crowns.`;

export const THIRD = `To the members of the council

We write to you about the library in Mill Street. It has been open for sixty years and lends 40,000 books a year.`;
