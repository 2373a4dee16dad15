import type { Plugin } from 'rolldown';

export declare function packageOf(id: string): string | null;
export declare function bundledPackages(name: string): Plugin;
export declare function packagesOf(names: readonly string[]): string[];
