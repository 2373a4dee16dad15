/** This moment as an ISO 8601 instant. */
export const now = (): string => new Date().toISOString();
