/** Why trends of the virtual cohort come out as they do, as far as it is known; by the key of the trend. */
export const COHORT_EXPLANATIONS: Readonly<Record<string, string>> = {
  1:
    'nine effector cells for ten tumour cells, already mixed among them in one plane, are a large dose with no way to go, and nearly every tumour is halved. ' +
    'All that are not have little antigen (below 1,200 molecules; the CAR’s half-maximal density is 800), and many of them a lot of low potency. ' +
    'At a third of the dose the share lies within the range, at a ninth no tumour is halved: the trend hangs on how much of a dose arrives at the target, which the dish does not tell. ' +
    'Neither dose nor distributions were moved to meet it.',
  2:
    'donors are ahead in the right direction, by less than asked. Potency scales the rate of hits, and the most potent third leaves fewer cells alive; ' +
    'but who relapses is decided by the tumour’s share of antigen-negative cells, which no potency of the CAR reaches (last table). ' +
    'In this cohort lots differ in potency, CAR-positive share and dead cells, but not in how they divide and last, which they may in patients.',
  3:
    'much of this was put in: the CAR-T product secretes 27 molecules of IFN-γ a second where an NK cell secretes 10 and, by assumption, in three cells of five. ' +
    'The 27 rest on a number without a unit (7.64e-10, taken as ng/s); counted as dimers, as the NK cells’ are, it would be 13.5, ' +
    'and with the index scaled anew (2,200 pM·h) the ratio of these draws would be 0.35: missed by 0.1. ' +
    'It is a mean: single draws with little antigen, where CAR-T cells hardly secrete either, lie above the ratio. ' +
    'The index also depends on the dose; the preset that opens, with 360 NK cells, scores 23 after 72 h (mean of five seeds), where at most 18 is asked for: missed by 5.',
  '4a': 'nearly by construction: of all that was drawn, cells without antigen are the ones that a CAR cannot reach.',
  '4b':
    'the innate signal from a Raji-like tumour (ligands a quarter of those of K562) slows relapse by some hours but seldom clears the last antigen-negative cells within five days, ' +
    'so that as many draws relapse without and with it. Against the same tumours with the ligands of K562 relapse is rare (arm table): ' +
    'the trend is there, at a tumour’s sensitivity above the one that the cohort assumes.',
  '4c': 'rituximab binds CD20, which is drawn apart from the CAR’s antigen and missing on one cell in a hundred, so that few cells escape both.',
};
