/** What goes between the program and the process that reads files. */
import type { PageImage, TablePreview } from '../../bridge/contract.ts';
import type { ErrorCode } from '../../errors.ts';
import type { FileToImport, ImportedFile } from '../document.ts';

/** What is wanted of a file, and what is answered. */
export interface Tasks {
  readonly import: ImportedFile;
  readonly table: TablePreview;
  readonly page: PageImage | null;
}
export type Task = keyof Tasks;

export interface Order {
  readonly id: number;
  readonly task: Task;
  readonly file: FileToImport;
  /** The page that is wanted, counted from 0. */
  readonly page: number;
}

/** `refusal` has the words of the table of errors; `fault` is for the log. */
export type Reply =
  | { readonly id: number; readonly answer: Tasks[Task] }
  | {
      readonly id: number;
      readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly hint: string };
      readonly fault?: string;
    };
