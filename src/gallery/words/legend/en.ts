/** What the patterns of cells mean: English. It is fetched with the legend. */
export const en = {
  states: 'What holds an NK cell back shows in its outline and filling, without colour too:',
  lowSignal: 'Broken rim: it touches a target but gets too little signal.',
  inhibited: 'A bar at the front: blocked by inhibition.',
  suppressed: 'Hatched: held back by TGF-β.',
  depleted: 'Hollow, with a ring: out of granules.',
  detaching: 'Open front: letting go of its target.',
  bare: 'Tumour cell with a dashed grey rim: no antigen, nothing for a CAR to hold on to.',
  wounded: 'Small rings along a tumour cell’s rim: the damage of hits so far; it fades.',
};
