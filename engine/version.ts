/** Written into every dossier; raised when a change of the engine can change a result. */
export const ENGINE_VERSION = '0.1.0';
