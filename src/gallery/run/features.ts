/** What the run's commands ask of the features above it; the page hands them in, each fetched when it is asked for. */
export interface Features {
  /** The code of the dialogs for sharing and exporting. */
  sharing(): Promise<unknown>;
  /** The code of the dosing schedule. */
  schedule(): Promise<unknown>;
  /** The code of the gallery of ready-made runs. */
  gallery(): Promise<unknown>;
  /**
   * Keeps a named file that was opened as a preset of one's own; answers with the sentence that says so, or with nothing.
   * @throws Error with a sentence in the language of the page
   */
  keepNamed(name: string, text: string, fileName: string): Promise<string>;
}
