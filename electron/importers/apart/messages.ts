/** What goes between the program and the process that reads files. */
import type { ErrorCode } from '../../errors.ts';
import type { FileToImport, ImportedFile } from '../document.ts';

export interface Order {
  readonly id: number;
  readonly file: FileToImport;
}

/** `refusal` has the words of the table of errors; `fault` is for the log. */
export type Reply =
  | { readonly id: number; readonly imported: ImportedFile }
  | {
      readonly id: number;
      readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly hint: string };
      readonly fault?: string;
    };
