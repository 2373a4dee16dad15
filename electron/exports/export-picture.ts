/** A picture of a note, and what it is. */
export interface ExportPicture {
  readonly type: string;
  readonly bytes: Uint8Array;
}
