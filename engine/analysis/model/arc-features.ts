import { mix1, mix2, mix3 } from './hash.ts';
import type { ParserState } from './state.ts';

export const ARC_FEATURES = 136;

function distance(from: number, to: number): number {
  const words = to - from;
  return words < 6 ? words : words < 11 ? 6 : 7;
}

/**
 * Features of a configuration for choosing the next transition, after Zhang and Nivre (2011): two words of the stack, three of
 * the buffer, tags, clusters, outer children with relations, distance, valency, and the noun ahead of a preposition. Answers
 * how many were written.
 */
export function arcFeatures(state: ParserState, out: Int32Array): number {
  const { word, tag, fine, middle, coarse, left1, left2, right1, relation, stack, depth, front } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const b0 = front;
  const b1 = front + 1;
  const b2 = front + 2;
  const s0w = word[s0]!;
  const s1w = word[s1]!;
  const b0w = word[b0]!;
  const b1w = word[b1]!;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const s2t = tag[s2]!;
  const b0t = tag[b0]!;
  const b1t = tag[b1]!;
  const b2t = tag[b2]!;
  const s0m = middle[s0]!;
  const s1m = middle[s1]!;
  const b0m = middle[b0]!;
  const s0c = coarse[s0]!;
  const s1c = coarse[s1]!;
  const b0c = coarse[b0]!;
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const b0l = left1[b0]!;
  const s1r = right1[s1]!;
  const s1l = left1[s1]!;
  const s0l2 = left2[s0]!;
  const b0l2 = left2[b0]!;
  const d0 = distance(s0, b0);
  const d1 = s1 === 0 ? 0 : distance(s1, s0);
  const ahead = state.noun[b0]!;
  const s0vl = state.leftCount[s0]!;
  const s0vr = state.rightCount[s0]!;
  const b0vl = state.leftCount[b0]!;
  const s1vr = state.rightCount[s1]!;
  const s0sl = state.leftRelations[s0]!;
  const s0sr = state.rightRelations[s0]!;
  const b0sl = state.leftRelations[b0]!;
  const s1sr = state.rightRelations[s1]!;
  const s1sl = state.leftRelations[s1]!;
  const s0b0t = (s0t << 8) | b0t;
  const s1s0t = (s1t << 8) | s0t;
  let c = 0;
  // single words
  out[c++] = mix1(1, s0w);
  out[c++] = mix1(2, s0t);
  out[c++] = mix2(3, s0w, s0t);
  out[c++] = mix2(4, s0m, s0t);
  out[c++] = mix2(5, fine[s0]!, s0t);
  out[c++] = mix1(6, b0w);
  out[c++] = mix1(7, b0t);
  out[c++] = mix2(8, b0w, b0t);
  out[c++] = mix2(9, b0m, b0t);
  out[c++] = mix2(10, fine[b0]!, b0t);
  out[c++] = mix1(11, s1w);
  out[c++] = mix1(12, s1t);
  out[c++] = mix2(13, s1w, s1t);
  out[c++] = mix2(14, s1m, s1t);
  out[c++] = mix1(15, b1w);
  out[c++] = mix1(16, b1t);
  out[c++] = mix2(17, b1w, b1t);
  out[c++] = mix2(18, coarse[b1]!, b1t);
  out[c++] = mix1(19, word[b2]!);
  out[c++] = mix1(20, b2t);
  out[c++] = mix1(21, s2t);
  out[c++] = mix1(22, word[s2]!);
  // top of the stack and front of the buffer
  out[c++] = mix3(23, s0w, b0w, s0b0t);
  out[c++] = mix3(24, s0w, s0t, b0w);
  out[c++] = mix3(25, s0w, b0w, b0t);
  out[c++] = mix2(26, s0w, s0b0t);
  out[c++] = mix2(27, b0w, s0b0t);
  out[c++] = mix2(28, s0w, b0w);
  out[c++] = mix1(29, s0b0t);
  out[c++] = mix2(30, s0b0t, b1t);
  out[c++] = mix3(31, s0m, b0m, s0b0t);
  out[c++] = mix3(32, s0m, b0w, s0b0t);
  out[c++] = mix3(33, s0w, b0m, s0b0t);
  out[c++] = mix2(34, s0m, s0b0t);
  out[c++] = mix2(35, b0m, s0b0t);
  out[c++] = mix3(36, s0c, b0c, s0b0t);
  // the two on the stack
  out[c++] = mix3(37, s1w, s0w, s1s0t);
  out[c++] = mix2(38, s1w, s0w);
  out[c++] = mix2(39, s1w, s1s0t);
  out[c++] = mix2(40, s0w, s1s0t);
  out[c++] = mix1(41, s1s0t);
  out[c++] = mix3(42, s1m, s0m, s1s0t);
  out[c++] = mix2(43, s1m, s1s0t);
  out[c++] = mix2(44, s0m, s1s0t);
  out[c++] = mix3(45, s1m, s0w, s1s0t);
  out[c++] = mix3(46, s1w, s0m, s1s0t);
  out[c++] = mix3(47, s1c, s0c, s1s0t);
  // second of the stack and front of the buffer
  out[c++] = mix2(48, s1t, b0t);
  out[c++] = mix3(49, s1w, b0w, s0t);
  out[c++] = mix3(50, s1w, s1s0t, b0t);
  out[c++] = mix3(51, b0w, s1s0t, b0t);
  out[c++] = mix3(52, s1m, b0m, s1s0t);
  // buffer
  out[c++] = mix2(53, b0t, b1t);
  out[c++] = mix2(54, b0w, b1t);
  out[c++] = mix2(55, b0t, b1w);
  out[c++] = mix2(56, b0w, b1w);
  // tags of three
  out[c++] = mix3(57, b0t, b1t, b2t);
  out[c++] = mix2(58, s1s0t, b0t);
  out[c++] = mix3(59, s1s0t, b0t, b1t);
  out[c++] = mix2(60, s2t, s1s0t);
  out[c++] = mix3(61, s2t, s1s0t, b0t);
  out[c++] = mix3(62, s0b0t, b1t, b2t);
  out[c++] = mix3(63, s0w, s1s0t, b0t);
  out[c++] = mix3(64, s0w, b0w, b1t);
  out[c++] = mix3(65, s0t, b0w, b1w);
  // children
  out[c++] = mix2(66, s0b0t, tag[b0l]!);
  out[c++] = mix2(67, s0b0t, tag[s0l]!);
  out[c++] = mix2(68, s0b0t, tag[s0r]!);
  out[c++] = mix2(69, s1s0t, tag[s1r]!);
  out[c++] = mix2(70, s1s0t, tag[s0l]!);
  out[c++] = mix2(71, s1s0t, tag[s0r]!);
  out[c++] = mix2(72, s1s0t, tag[s1l]!);
  out[c++] = mix3(73, s0b0t, tag[s0l]!, tag[s0l2]!);
  out[c++] = mix3(74, s0b0t, tag[b0l]!, tag[b0l2]!);
  out[c++] = mix2(75, relation[s0l]!, s0t);
  out[c++] = mix2(76, relation[s0r]!, s0t);
  out[c++] = mix2(77, relation[b0l]!, b0t);
  out[c++] = mix2(78, relation[s1r]!, s1s0t);
  out[c++] = mix2(79, relation[s1l]!, s1s0t);
  out[c++] = mix2(80, word[s0l]!, s1s0t);
  out[c++] = mix2(81, word[s0r]!, s0b0t);
  out[c++] = mix2(82, word[b0l]!, s0b0t);
  out[c++] = mix2(83, word[s1r]!, s1s0t);
  out[c++] = mix3(84, word[s0l]!, s1w, s0t);
  out[c++] = mix3(85, word[s0l]!, s1m, s0m);
  out[c++] = mix3(86, word[s0l]!, s1t, b0t);
  out[c++] = mix3(87, word[s0l]!, s0w, s1t);
  out[c++] = mix3(88, word[b0l]!, s0w, b0t);
  out[c++] = mix3(89, word[b0l]!, s0m, b0m);
  // distance
  out[c++] = mix2(90, d0, s0w);
  out[c++] = mix2(91, d0, s0t);
  out[c++] = mix2(92, d0, b0w);
  out[c++] = mix2(93, d0, b0t);
  out[c++] = mix2(94, d0, s0b0t);
  out[c++] = mix2(95, d1, s1s0t);
  out[c++] = mix3(96, d1, s1w, s0t);
  out[c++] = mix3(97, d1, s0w, s1t);
  // valency and what is attached already
  out[c++] = mix2(98, s0vl, s0w);
  out[c++] = mix2(99, s0vl, s0t);
  out[c++] = mix2(100, s0vr, s0w);
  out[c++] = mix2(101, s0vr, s0t);
  out[c++] = mix2(102, b0vl, b0w);
  out[c++] = mix2(103, b0vl, b0t);
  out[c++] = mix2(104, s1vr, s1w);
  out[c++] = mix2(105, s1vr, s1t);
  out[c++] = mix2(106, s0sl, s0t);
  out[c++] = mix2(107, s0sr, s0t);
  out[c++] = mix2(108, b0sl, b0t);
  out[c++] = mix2(109, s1sr, s1s0t);
  out[c++] = mix3(110, s0sl, s0sr, s0b0t);
  out[c++] = mix3(111, b0sl, s0b0t, 0);
  out[c++] = mix3(112, s1sl, s1sr, s1s0t);
  out[c++] = mix3(113, s0sr, s0w, b0t);
  out[c++] = mix3(114, s1sr, s1w, s0t);
  // where a phrase of the buffer could go
  out[c++] = mix3(115, s0w, b0w, middle[ahead]!);
  out[c++] = mix3(116, s1w, b0w, middle[ahead]!);
  out[c++] = mix3(117, s0m, b0w, middle[ahead]!);
  out[c++] = mix3(118, s1m, b0w, middle[ahead]!);
  out[c++] = mix3(119, s0b0t, b0w, word[ahead]!);
  out[c++] = mix3(120, s1s0t, b0w, coarse[ahead]!);
  return c;
}
