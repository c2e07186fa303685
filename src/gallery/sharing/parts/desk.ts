/** What the dialogs for sharing and exporting may ask for; the page's wiring does it. */

/** What is known of the moment that is exported. */
export interface DeskFacts {
  readonly title: string;
  readonly seed: string;
  readonly modelVersion: string;
  readonly stateHash: string;
  readonly time_minutes: number;
  readonly timeStep_minutes: number;
  /** Where the run would end. */
  readonly end_minutes: number;
  readonly cells: number;
}

export const PICTURE_THEMES = ['fluorescence', 'light', 'print'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];
export const PICTURE_SIZES = ['single', 'double', 'fourK'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];
/** As on the page now, the dish filling the picture, or all of the dish. */
export const PICTURE_VIEWS = ['page', 'cover', 'fit'] as const;
export type PictureView = (typeof PICTURE_VIEWS)[number];

export interface PictureChoice {
  readonly theme: PictureTheme;
  readonly size: PictureSize;
  readonly view: PictureView;
}

export const CHARTS = ['all', 'cells', 'limits', 'killRate', 'cytokines', 'killsPerNk', 'antigen'] as const;
export type ChartName = (typeof CHARTS)[number];

export interface Range {
  readonly from_minutes: number;
  readonly to_minutes: number;
  /** Model minutes from one picture to the next. */
  readonly interval_minutes: number;
}

export const FILM_FORMATS = ['mp4', 'webm'] as const;
export type FilmFormat = (typeof FILM_FORMATS)[number];
export const FILM_SIZES = ['640x360', '1280x720', '1920x1080', '1080x1080'] as const;
export type FilmSize = (typeof FILM_SIZES)[number];
export const FILM_RATES = [12, 24, 30] as const;

export interface FilmChoice extends Range {
  readonly format: FilmFormat;
  readonly size: FilmSize;
  readonly framesPerSecond: number;
  readonly theme: PictureTheme;
  readonly view: PictureView;
}

/** How far a long job has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Job {
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}

export interface Desk {
  readonly facts: DeskFacts;
  readonly links: { readonly here: string; readonly fromStart: string };
  readonly citation: { readonly bibtex: string; readonly plain: string };
  /** The squares of a QR code, row by row; true is dark. */
  qr(link: string): Promise<readonly (readonly boolean[])[]>;
  copy(text: string): Promise<void>;
  /** Each hands a file to the browser and answers with its name; refuses with a sentence. */
  savePicture(choice: PictureChoice): Promise<string>;
  saveChart(chart: ChartName, theme: 'fluorescence' | 'light'): Promise<string>;
  saveSeries(): Promise<string>;
  saveCells(): Promise<string>;
  saveBibtex(): Promise<string>;
  /** The formats that this browser can encode; none where WebCodecs is missing. */
  filmFormats(): Promise<readonly FilmFormat[]>;
  saveFilm(choice: FilmChoice, job: Job): Promise<string>;
  saveTrajectory(range: Range, job: Job): Promise<string>;
  /** Ends what was opened for the dialogs. */
  close(): void;
}

/** More characters than this make a code that a camera at the back of a room cannot read. */
export const LONGEST_QR_LINK = 600;
/** Pictures of the longest film, and of the longest trajectory. */
export const MOST_FRAMES = 3000;

/** What one cell takes in one frame of a trajectory, measured. */
export const TRAJECTORY_BYTES_PER_CELL = 42;

/** How many pictures a range has, both ends included. */
export const framesIn = ({ from_minutes, to_minutes, interval_minutes }: Range): number =>
  Math.floor((to_minutes - from_minutes) / interval_minutes + 1e-9) + 1;
