/** A program that is being opened: what is asked of it waits until it is. */
import type { OpenProgram } from '../bridge/program.ts';
import type { Door } from '../bridge/server.ts';

export class Opening implements Door {
  #program: OpenProgram | null = null;
  readonly #opened: Promise<OpenProgram>;
  #tell!: (program: OpenProgram) => void;

  constructor() {
    this.#opened = new Promise((resolve) => (this.#tell = resolve));
  }

  /** Waits for it, and lets in whoever waited. What it is refused with is the caller's to tell. */
  async of(opening: Promise<OpenProgram>): Promise<OpenProgram> {
    this.#program = await opening;
    this.#tell(this.#program);
    return this.#program;
  }

  readonly answer: Door['answer'] = async (name, input) => (await this.#opened).door.answer(name, input);

  async close(): Promise<void> {
    await this.#program?.close();
  }
}
