/** What a file of the schedules folder last said, when it could be read. */
export interface FileState {
  readonly name: string;
  readonly contentHash: string;
  /** The version of the rules that read it. */
  readonly rules: string;
  /** The record as JSON. */
  readonly record: string;
}

/** What was read from texts and files, kept so that it need not be read again. No write here is knowledge. */
export interface ReadingStore {
  /** What these rules derived, as JSON, by the hash of the text. */
  derivations(rules: string): Promise<ReadonlyMap<string, string>>;
  putDerivations(rules: string, derived: ReadonlyMap<string, string>): Promise<void>;
  fileStates(folder: string): Promise<readonly FileState[]>;
  putFileStates(folder: string, states: readonly FileState[]): Promise<void>;
  /** Forgets files that are no longer there. */
  dropFileStates(folder: string, names: readonly string[]): Promise<void>;
}
