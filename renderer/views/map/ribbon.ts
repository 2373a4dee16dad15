/** A ribbon from a stretch of one bar to a stretch of another, in pixels: `x1 < x2`, `a` on the left, `b` on the right. */
export interface RibbonBox {
  readonly x1: number;
  readonly x2: number;
  readonly a1: number;
  readonly a2: number;
  readonly b1: number;
  readonly b2: number;
}

/** The outline of a ribbon, for the `d` of a path. */
export function ribbonPath({ x1, x2, a1, a2, b1, b2 }: RibbonBox): string {
  const middle = (x1 + x2) / 2;
  const [top, bottom] = [
    `M${x1} ${a1}C${middle} ${a1} ${middle} ${b1} ${x2} ${b1}`,
    `V${b2}C${middle} ${b2} ${middle} ${a2} ${x1} ${a2}Z`,
  ];
  return top + bottom;
}

/** How far down a ribbon a point lies, 0..1 from its upper to its lower edge; its curve is taken for an even S. */
export function alongRibbon({ x1, x2, a1, a2, b1, b2 }: RibbonBox, x: number, y: number): number {
  const across = Math.min(1, Math.max(0, (x - x1) / (x2 - x1 || 1)));
  const eased = across * across * (3 - 2 * across);
  const top = a1 + eased * (b1 - a1);
  const bottom = a2 + eased * (b2 - a2);
  return Math.min(1, Math.max(0, (y - top) / (bottom - top || 1)));
}
