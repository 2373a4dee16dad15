import type { Configuration } from 'electron-builder';

export function packageConfig(env: Readonly<Record<string, string | undefined>>): Configuration;
declare const config: Configuration;
export default config;
