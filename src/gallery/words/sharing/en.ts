/** The dialogs for sharing and exporting: English. They come with the dialogs, not with the page. */

export const en = {
  close: 'Close',
  preparing: 'Copying the run …',
  failed: (reason: string) => `This could not be opened: ${reason}`,
  /** The run that is exported, in the head of a dialog. */
  run: (title: string, seed: string) => `${title} · seed ${seed}`,
  moment: (time: string) => `at ${time}`,
  hash: 'State hash',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser refused to copy. Select the text and copy it by hand.',
  saved: (name: string) => `Saved as ${name}`,
  saving: 'Making the file …',
  refused: (reason: string) => `No file was made: ${reason}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was made.',
  progress: (done: string, of: string) => `Frame ${done} of ${of}`,
  busy: 'The file is still being made: wait for it, or cancel it first.',

  share: {
    title: 'Share this run',
    intro:
      'Whoever opens the link sees the same run, to the bit: scenario, seed, every slider move and every dose are in it.',
    opens: 'The link opens',
    here: (time: string) => `at this moment (${time})`,
    fromStart: 'from the start',
    link: 'Link',
    copyLink: 'Copy link',
    linkCopied: 'Link copied.',
    qr: 'QR code of the link',
    large: 'Show large',
    largeTitle: 'Scan to open this run',
    tooLong: (signs: string, limit: string) =>
      `The link has ${signs} characters. A code of more than ${limit} cannot be read from the back row; the link still works. Or pass the run on as a file:`,
    local: 'This address leads to this device only: from another one the link works once the page is hosted somewhere.',
    file: 'As a file',
    fileIntro: 'Holds the same run, and its measurements. Drop it on the page, or open it here.',
  },

  export: {
    title: 'Export',
    tabs: {
      picture: 'Picture',
      charts: 'Charts',
      data: 'Data',
      film: 'Video',
      trajectory: 'Simularium',
      citation: 'Citation',
    },
  },

  picture: {
    intro: 'The dish at this moment, with scale bar, clock, legend, seed and state hash in the caption.',
    theme: 'Look',
    themes: { fluorescence: 'Fluorescence (dark)', light: 'Light', print: 'Print (ink on paper)' },
    size: 'Size',
    sizes: {
      single: '1× (1280 × 800)',
      double: '2× (2560 × 1600)',
      fourK: '4K (3840 × 2160)',
    },
    view: 'Shows',
    views: {
      page: 'what the page shows now',
      cover: 'cells from edge to edge',
      fit: 'the whole dish',
    },
    save: 'Save PNG',
    dying: 'Dying',
    stroma: 'Stroma',
    noPng: 'this browser could not write the picture; a smaller size may help',
  },

  charts: {
    intro: 'Vector graphics of the measurements up to this moment, for slides and papers.',
    chart: 'Chart',
    all: 'All six in one figure',
    theme: 'Look',
    themes: { light: 'Light', fluorescence: 'Dark' },
    save: 'Save SVG',
    time: 'model time',
    caption: (title: string, seed: string, time: string) => `NKscape: ${title}, seed ${seed}, ${time}`,
    captionModel: (model: string, program: string) => `Model version ${model}, NKscape ${program}`,
    captionState: (hash: string) => `State SHA-256 ${hash}`,
  },

  data: {
    series: 'Measurements',
    seriesIntro:
      'Every series of the run up to this moment, a row for each 10 model minutes, under the names that the command line uses; units stand in the head.',
    saveSeries: 'Save series as CSV',
    cells: 'Cells',
    cellsIntro: (count: string) =>
      `All ${count} cells in the dish at this moment: place, kind, state, antigen, granules, damage, partner.`,
    saveCells: 'Save cells as CSV',
    file: 'Run file',
    fileIntro:
      'Everything that replays the run, with measurements and state hashes. The page and the command line open it.',
  },

  range: {
    from: 'From (h)',
    to: 'To (h)',
    interval: 'Model minutes per frame',
    count: (frames: string) => `${frames} frames`,
    problems: {
      number: 'Write a number of hours, such as 6 or 12.5.',
      order: 'The end must come after the start.',
      end: (hours: string) => `The run goes from 0 to ${hours} h.`,
      interval: (least: string, most: string) => `Model minutes per frame: write a number from ${least} to ${most}.`,
      frames: (frames: string, most: string) =>
        `These would be ${frames} frames; at most ${most} are made. Take a shorter range or more minutes per frame.`,
    },
  },

  film: {
    intro:
      'A stretch of the run, computed anew in the background and drawn frame by frame. The run on the page goes on as it is.',
    format: 'Format',
    formats: { mp4: 'MP4 (H.264)', webm: 'WebM (VP9)' },
    size: 'Size',
    sizes: {
      '640x360': '640 × 360',
      '1280x720': '1280 × 720 (HD)',
      '1920x1080': '1920 × 1080 (full HD)',
      '1080x1080': '1080 × 1080 (square)',
    },
    rate: 'Frames per second',
    length: (seconds: string) => `${seconds} s of video`,
    save: 'Make video',
    missing:
      'This browser cannot encode video (it has no WebCodecs, or the page is not served over a secure connection). Present versions of Chrome, Edge, Safari and Firefox can.',
    onTheWay: (time: string) => `Computing up to ${time} …`,
  },

  trajectory: {
    intro:
      'Every cell with its place, size and state over time, for the free 3-D viewer of the Allen Institute: open simularium.allencell.org and drop the file there. Nothing is sent from this page.',
    save: 'Save .simularium',
    size: (megabytes: string) => `about ${megabytes} MB`,
    tooLarge: (megabytes: string, limit: string) =>
      `the file would have some ${megabytes} MB, and viewers in a browser take about ${limit} MB. Take a shorter range or more minutes per frame`,
  },

  citation: {
    intro: 'Names this very run to the bit: model version, link and state hash.',
    plain: 'As text',
    bibtex: 'As BibTeX',
    copyPlain: 'Copy text',
    copyBibtex: 'Copy BibTeX',
    saveBibtex: 'Save .bib',
  },
} as const;
