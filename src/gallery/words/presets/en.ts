/** The gallery of ready-made runs: English. */

export const en = {
  title: 'Scenarios',
  close: 'Close',
  intro: (seed: string, version: string) =>
    `Every picture is a moment of the run itself, computed and drawn by this simulation (seed ${seed}, model version ${version}). Choose one to start it; the run that is open now stays behind the browser’s Back button.`,
  search: 'Search',
  placeholder: 'HER2, TGF-β, antibody …',
  found: (count: string, of: string) => `${count} of ${of} scenarios`,
  nothing: (typed: string) => `No scenario has “${typed}” in its words.`,
  clear: 'Show all',
  watch: 'Watch',
  length: (span: string) => `Runs for ${span}`,
  target: (antigen: string) => `CAR against ${antigen}`,
  present: 'Open now',
  picture: (title: string, time: string, tumour: string, nk: string) =>
    `${title} after ${time}: ${tumour} tumour cells and ${nk} NK or T cells are alive in the dish`,
  groups: {
    start: 'Start here',
    antigen: 'How much antigen is enough',
    solid: 'Solid tumours and their defences',
    drugs: 'Antibodies, brakes and drugs',
    product: 'How long cells last, and what is in the bag',
    controls: 'Controls',
  },
} as const;
