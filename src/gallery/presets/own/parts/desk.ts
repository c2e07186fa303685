/** What the list of presets of one's own may ask for; the page's wiring does it. */

/** One of them, as it is shown. */
export interface OwnPreset {
  readonly id: string;
  readonly name: string;
  /** Title of the ready-made run that it began from. */
  readonly basis: string;
  readonly seed: string;
  /** Model hours. */
  readonly hours: number;
  /** Changes on the way, doses among them. */
  readonly changes: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The sliders as they stand, with planned doses; or every change so far at its own time. */
export type Saving = 'settings' | 'changes';

/** Each refuses with a sentence that can be shown. */
export interface PresetDesk {
  /** Newest first. */
  list(): Promise<readonly OwnPreset[]>;
  /** Whether anything was done to the run by hand. */
  hasChanges(): boolean;
  /** Answers with the name that it has. */
  save(name: string, saving: Saving): Promise<string>;
  /** As a file instead, which needs no room on this device; answers with the file's name. */
  saveFile(name: string, saving: Saving): Promise<string>;
  open(id: string): Promise<void>;
  /** Answers with the name that it has. */
  rename(id: string, name: string): Promise<string>;
  /** Answers with the file's name. */
  exportFile(id: string): Promise<string>;
  /** Answers with what puts it back. */
  remove(id: string): Promise<() => Promise<void>>;
  /** Opens the file; a named one is kept. */
  importFile(file: File): void;
}
