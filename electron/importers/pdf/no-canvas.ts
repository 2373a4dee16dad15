/**
 * pdf.js makes a matrix and a path when it is loaded, with what browsers have for drawing. Nothing is drawn here, so that
 * empty ones will do. Must be imported before it.
 */
const scope = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) scope[name] ??= class {};
