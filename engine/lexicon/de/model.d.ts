/** A deflated pack in base64; a build may put its bytes instead. */
declare const packed: string | Uint8Array;
export default packed;
