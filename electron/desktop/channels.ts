/** Names of the channels between the window and the privileged side. */
export const CALL_CHANNEL = 'variorum:call';
export const ORDER_CHANNEL = 'variorum:order';
export const LINK_CHANNEL = 'variorum:link';
/** Files that the user opened with the program. */
export const FILES_CHANNEL = 'variorum:files';
/** The library was changed by another window. */
export const CHANGED_CHANNEL = 'variorum:changed';
/** What a window tells of itself. */
export const REPORT_CHANNEL = 'variorum:report';
/** The window is asked to save before it is closed, ... */
export const LEAVE_CHANNEL = 'variorum:leave';
/** ... and answers whether everything is saved. */
export const LEFT_CHANNEL = 'variorum:left';
