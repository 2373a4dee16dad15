/** How everything that runs under Node or in Electron's main process is bundled, by the build and by tests alike. */
export const forNode = {
  platform: 'node',
  external: ['electron'],
  resolve: { conditionNames: ['node', 'import'] },
  // sql.js asks where it lies, in the way of CommonJS.
  transform: { define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
  logLevel: 'warn',
};
