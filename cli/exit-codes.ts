/** What the command line ends with. */
export const DONE = 0;
/** Something is full, missing or broken that is not the fault of what was asked. */
export const FAILED = 1;
/** What was asked cannot be done, or nothing was found. */
export const BAD_USE = 2;
/** The result was written, and a second reader that was asked for did not answer all that it was to read, or nothing that could be believed. */
export const UNREAD = 3;
