import { boundariesRule } from './boundaries.js';
import { clockAndChanceRule } from './clock-and-chance.js';

/** The house's own rules, for ESLint (components) and Oxlint (everything else) alike. */
export default {
  meta: { name: 'house' },
  rules: { boundaries: boundariesRule, 'clock-and-chance': clockAndChanceRule },
};
