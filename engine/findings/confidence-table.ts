/** Made by `npm run calibrate`: of each rule, by band of link strength, how many findings were right and how many not. Not to be edited. */
export const COUNTS: Readonly<Record<string, readonly (readonly [right: number, wrong: number])[]>> = {};
