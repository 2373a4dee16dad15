const CLOCK = 'The engine reads no clock and no chance: take the time, or a seed, as an argument.';

const isDate = (node) => node.type === 'Identifier' && node.name === 'Date';

/**
 * One pair of texts gives one result, whenever it is asked for.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const clockAndChanceRule = {
  meta: {
    type: 'problem',
    docs: { description: 'keeps clock and chance out of the engine' },
    messages: { clock: CLOCK },
    schema: [],
  },
  create(context) {
    const refuse = (node) => context.report({ node, messageId: 'clock' });
    return {
      MemberExpression(node) {
        const read = `${node.object.name}.${node.property.name}`;
        if (read === 'Date.now' || read === 'Math.random') refuse(node);
      },
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) refuse(node);
      },
      CallExpression(node) {
        if (isDate(node.callee)) refuse(node);
      },
    };
  },
};
