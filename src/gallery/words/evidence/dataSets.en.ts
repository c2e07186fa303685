/** What each data set tests, and its protocol in two sentences: English. */
export interface InShort {
  readonly tests: string;
  readonly protocol: readonly [string, string];
}

export const dataSetsInShort: Readonly<Record<string, InShort>> = {
  V12: {
    tests: 'How long an NK cell holds on: when it kills, without perforin, and without granzyme.',
    protocol: [
      'Mouse NK cells on fibrosarcoma cells were filmed from the first calcium signal to letting go.',
      'Here 60 NK cells meet 200 fully sensitive targets for 8 h, as wild type and with each weapon knocked out.',
    ],
  },
  V17: {
    tests: 'How many targets single NK cells kill in five hours, and how unequal they are.',
    protocol: [
      'Single NK cells were followed for 5 h and their kills counted, without antibody and with rituximab.',
      'Here 80 NK cells have ten targets each; the spread of kills must fit the counts, which a killer without memory does not.',
    ],
  },
  V1: {
    tests: 'Killing through an antibody (ADCC): over the ratio of NK cells to targets, over the dose, between donors.',
    protocol: [
      'Blood cells or purified NK cells of up to 30 donors met HER2-positive cancer cells with trastuzumab, and lysis was measured.',
      'Here the same ratios and doses run for 4 h with NK cells without a CAR; lots of the product stand for donors.',
    ],
  },
  V1a: {
    tests: 'How much antibody NK cells need for half of their ADCC, by the CD16 allotype of the donor.',
    protocol: [
      'NK cells of 30 donors, and blood cells, met a HER2-positive line with trastuzumab over seven decades of dose.',
      'Here NK cells of each allotype meet 200 targets at six doses and at none, and the half-way dose is read.',
    ],
  },
  V7: {
    tests: 'How much antigen a CAR needs to kill, and how much more to release cytokines.',
    protocol: [
      'CAR-T cells against CD20 met clones of one leukaemia line that differ only in CD20, ten to one, for a chromium release.',
      'Here lysis is read after 4 h at 10:1 and IFN-γ after 24 h at 1:1, over four decades of density.',
    ],
  },
  V8: {
    tests: 'The same for CD19: cytokines fail at densities that still let cells kill.',
    protocol: [
      'CAR-T cells with CD28-ζ met clones of NALM-6 with few or many CD19 molecules.',
      'Here lysis is read after 4 h and IFN-γ after 24 h, at one effector to one target.',
    ],
  },
  V9: {
    tests: 'What is left without antigen: the natural killing, to which a CAR adds nothing.',
    protocol: [
      'NK cells without any antibody met HER2-positive cancer cells, five to one.',
      'Here CAR-NK and untransduced NK cells meet targets without the antigen for 4 h; both must lyse as little.',
    ],
  },
  V14: {
    tests: 'The IL-15 concentration at which NK cells respond half as much as they can.',
    protocol: [
      'Primary NK cells were given IL-15, and phosphorylated STAT5 was measured over time.',
      'Here NK cells alone get eight doses for 12 h, and the share recruited into division is read in its place.',
    ],
  },
  V15: {
    tests: 'How fast NK cells divide and die in healthy people.',
    protocol: [
      'Deuterium labelling gave the daily division and loss of NK cells in volunteers.',
      'Here 150 NK cells live alone at the density of blood with the default IL-15 for ten days.',
    ],
  },
  V16: {
    tests: 'How fast feeders expand NK cells, and how long NK cells last in a host that rejects them.',
    protocol: [
      'A thousandfold expansion with feeder cells was published, and a product that was gone by about day 15.',
      'Here NK cells live alone in saturating IL-15 for twelve days, and in a rejecting tissue for 17.',
    ],
  },
  V16n: {
    tests: 'How many NK cells there are, and how many of them divide, after one dose of an IL-15 agonist.',
    protocol: [
      'Healthy volunteers were given N-803; NK cells in their blood, and those with Ki-67, were counted.',
      'Here 150 NK cells live alone at the density of blood for 24 days, with the dose and without it.',
    ],
  },
  V16s: {
    tests: 'How long NK cells last without IL-15, and with their own.',
    protocol: [
      'Reports of persistence are recalled, not measured in one place; only the order counts.',
      'Here 150 NK cells live alone in tissue for 14 days.',
    ],
  },
  V25: {
    tests: 'How far IFN-γ spreads among cells that take up much or little of it.',
    protocol: [
      'Reach was measured in melanomas: tens of micrometres where cells consume it, near a millimetre where they hardly do.',
      'Here one point source stands among consumers until the field is at rest, and the length of its fall is read.',
    ],
  },
  V2: {
    tests: 'That a CAR against CD19 makes cord-blood NK cells kill Raji, over the ratio of cells.',
    protocol: [
      'Cord-blood NK cells with and without a CD19 CAR met Raji cells for a four-hour chromium release.',
      'Here both meet 100 targets at four ratios; only direction and order are held against the publication.',
    ],
  },
  V3: {
    tests: 'That 4-1BB in the CAR helps against a leukaemia that resists NK cells.',
    protocol: [
      'Blood NK cells with a ζ CAR, a 4-1BB-ζ CAR or an empty vector met B-cell leukaemia for four hours.',
      'Here the three meet a NALM-6-like line at three ratios; only the order counts.',
    ],
  },
  V4: {
    tests: 'That a HER2 CAR adds much on a line rich in HER2, and little on a poor one.',
    protocol: [
      'NK-92 cells with and without a HER2 CAR met two breast lines, ten to one, for four hours.',
      'Here the gain in lysis by the CAR is read on both lines.',
    ],
  },
  V4p: {
    tests: 'That primary HER2 CAR-NK cells kill more than CAR-T cells in five hours, and spare healthy cells.',
    protocol: [
      'Blood NK and T cells with a HER2 CAR met ovarian cancer cells and a healthy epithelium for some hours.',
      'Here both meet SKOV3, and NK cells with and without the CAR meet cells with 10,000 HER2 molecules.',
    ],
  },
  V5: {
    tests: 'That an EGFR CAR adds much on breast lines with EGFR, and little where there is hardly any.',
    protocol: [
      'NK-92 cells with and without an EGFR CAR met breast lines, ten to one, for four hours.',
      'Here the gain in lysis by the CAR is read on three lines.',
    ],
  },
  V6: {
    tests: 'That more CLDN18.2 never means less killing.',
    protocol: [
      'No table of CAR-NK cells was found, so that only the direction is tested.',
      'Here CAR-NK cells meet a gastric line at five densities, two to one, for four hours.',
    ],
  },
  V11: {
    tests: 'How targets vanish over two days, and grow back where there are too few NK cells.',
    protocol: [
      'Live-cell imaging commonly shows fast early killing that slows down.',
      'Here CD19 CAR-NK cells meet 200 Raji cells for 48 h, one to one, and one to four without IL-15.',
    ],
  },
  V13: {
    tests: 'What TGF-β takes away: by dose, by length of exposure, and from which arm of killing.',
    protocol: [
      'NK cells were kept with TGF-β for days, and then killing and IFN-γ were measured.',
      'Here NK cells wait alone for three days at six doses and then meet targets for four hours.',
    ],
  },
  V21: {
    tests: 'How long CAR-T cells take from contact to the death of their target.',
    protocol: [
      'CD19 CAR-T cells and NALM-6 cells were filmed in nanowells.',
      'Here 60 CAR-T cells meet 200 targets for eight hours, and the median time from contact to death is read.',
    ],
  },
  V26: {
    tests: 'That CAR-NK cells make less IFN-γ and kill less than CAR-T cells with the same CAR.',
    protocol: [
      'T and NK cells of blood donors were given one CAR against CD19 and met CD19-positive lines.',
      'Here both products, equally rich in CAR-positive cells, meet 200 Raji or NALM-6 cells; only the directions count.',
    ],
  },
};
