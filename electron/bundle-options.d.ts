import type { InputOptions } from 'rolldown';

export declare const forNode: InputOptions;
