/** Names of the channels between the window and the privileged side. */
export const CALL_CHANNEL = 'variorum:call';
export const ORDER_CHANNEL = 'variorum:order';
export const LINK_CHANNEL = 'variorum:link';
