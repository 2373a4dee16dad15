import type { InputOptions, Plugin } from 'rolldown';

export declare const forNode: InputOptions;
export declare const weightsBeside: Plugin;
export declare const evaluatedLate: Plugin;
