/** Tesseract compiled to WebAssembly: the part of it that is called here. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TessBaseApi {
    /** 0 when it went well. @param mode 1 for the recogniser of lines by a neural network */
    Init(folder: string, languages: string, mode: number): number;
    /** @param mode 3 to look for blocks, columns and paragraphs, 6 to take the page for one block */
    SetPageSegMode(mode: number): void;
    /** 0 when the picture in the file `/input` was read. @param angle in radians */
    SetImageFile(angle: number, upscale: boolean): number;
    Recognize(progress: null): number;
    GetTSVText(page: number): string;
    Clear(): void;
    End(): void;
  }
  export interface TesseractModule {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
    readonly TessBaseAPI: new () => TessBaseApi;
  }
  export default function load(options: {
    readonly wasmBinary: Uint8Array;
    readonly print: () => void;
    readonly printErr: () => void;
  }): Promise<TesseractModule>;
}
