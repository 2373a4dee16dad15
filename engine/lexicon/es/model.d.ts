/** A deflated pack in base64; a build may put the bytes of the pack instead. */
declare const packed: string | Uint8Array;
export default packed;
