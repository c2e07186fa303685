/** The guided demonstration for a class: English. Numbers are never written here: they come from the run that was seen. */

/** Numbers of the step's run and of those it is compared with, as they are shown, by name. */
export type Shown = Readonly<Record<string, string>>;

export const demonstration = {
  label: 'Demonstration',
  progress: (step: string, steps: string) => `Step ${step} of ${steps}`,
  minutes: (time: string) => `about ${time}`,
  seconds: (count: string) => `${count} s`,
  predict: 'Predict',
  run: 'Run',
  explain: 'Explain',
  recorded: 'Your answer stays on this device.',
  start: 'Run it',
  again: 'Run it again',
  pause: 'Pause',
  goOn: 'Go on',
  toEnd: 'Straight to the end',
  way: (now: string, end: string) => `${now} of ${end}`,
  steer: 'Sliders, pause and timeline are yours while it runs.',
  notHere: 'The dish shows another run now. “Run it” brings back the run of this step.',
  arrived: (end: string) => `The run has come to ${end}.`,
  youSaid: (answer: string) => `Your prediction: ${answer}`,
  wasRight: 'That is what happened.',
  wasOther: (answer: string) => `What happened: ${answer}`,
  cameTrue: 'this happened',
  noPrediction: 'Nobody predicted this one.',
  changed: 'You changed something on the way: these are the numbers of your own run.',
  missing: (step: string) => `This is to be compared with step ${step}, which has not been run here yet.`,
  goTo: (step: string) => `Go to step ${step}`,
  ask: 'Ask the class:',
  back: 'Back',
  next: 'Next',
  leave: 'Leave the demonstration',
  leaveShort: 'Leave',
  smaller: 'Show less of the demonstration',
  larger: 'Show all of the demonstration',
  failed: (reason: string) => `The demonstration could not be shown (${reason}). The Lab works without it.`,

  steps: {
    meet: {
      title: 'Meet the dish',
      intro: (n: Shown) =>
        `Pink rings are ${n.tumourCells} lymphoma cells that carry the antigen CD19. The small teal cells are ${n.nkCells} NK cells; most of them were given a CAR, a receptor made to find CD19. One second on the clock of the class is one hour in the dish.`,
      question: (n: Shown) => `How many of the ${n.tumourCells} tumour cells will be alive after a day?`,
      answers: { most: 'Nearly all of them', half: 'About half, more or less', few: 'Very few' },
      watch: 'Watch one NK cell: touch, hold, strike (cream seam), on to the next.',
      seen: (n: Shown) =>
        `${n.alive} tumour cells are alive, of ${n.start} at the start. Kills: ${n.kills}; tumour cells divide meanwhile. ${n.idleShare} of the NK cells killed nobody; the busiest one killed ${n.mostKills}.`,
      results: {
        most: 'The tumour hardly noticed. Something holds the NK cells back.',
        half: 'NK cells and tumour were about a match.',
        few: 'The NK cells won, and a part of them did all the work: serial killers among them.',
      },
      why: 'An NK cell kills by touch: it holds a target, weighs what it feels, and fires poison packets (lytic granules). Chance decides who meets whom, so the work is shared unevenly.',
      ask: 'Why do so many NK cells kill nobody, although all had the same day?',
    },
    hundredth: {
      title: 'A hundredth of the antigen',
      intro: (n: Shown) =>
        `The same dish, the same seed: every cell starts where it was. Only the slider “Antigen density” has moved, to ${n.antigen} molecules a cell, a hundredth of what it was. The pink rings are much fainter.`,
      question: () => 'What becomes of the number of kills?',
      answers: {
        hardly: 'It hardly changes',
        half: 'It falls clearly',
        none: 'It falls to about a hundredth',
      },
      watch: 'Watch the same NK cells as before: how long do they hesitate?',
      seen: (n: Shown) =>
        `${n.kills} kills after a day; with a hundred times the antigen there were ${n.meetKills}. That is ${n.killsShare} of it. Tumour cells alive: ${n.alive}, and ${n.meetAlive} before.`,
      results: {
        hardly:
          'A hundredth of the antigen, and still about as many kills: what the CAR feels does not grow in step with the antigen.',
        half: 'With less antigen fewer touches became kills.',
        none: 'Without enough antigen the CAR feels next to nothing.',
      },
      why: 'The CAR’s signal saturates. The mark on the slider shows where it reaches half: well above the mark more antigen adds little, below it every molecule counts.',
      ask: 'Where on the slider should the killing break down? Point at it before the next step.',
    },
    blind: {
      title: 'Below the threshold',
      intro: (n: Shown) =>
        `Once more the same dish, now with ${n.antigen} molecules a cell, far to the left of the mark on the slider. The NK cells are as many and as well armed as before.`,
      question: (n: Shown) => `And now: where will the ${n.tumourCells} tumour cells be after a day?`,
      answers: {
        cleared: 'Nearly all dead, as before',
        fewer: 'Fewer, but many still there',
        grows: 'More than at the start',
      },
      watch: 'Watch the chart “What limits killing now”: the part “Too little signal”.',
      seen: (n: Shown) =>
        `${n.alive} tumour cells, of ${n.start} at the start; ${n.kills} kills. At one moment ${n.lowSignalShare} of all NK cells held a target and felt too little signal to strike.`,
      results: {
        grows: 'The tumour grew. The NK cells touch and let go: armed, but nearly blind.',
        fewer: 'The tumour held out: most touches end without a strike.',
        cleared: 'Killing went on without much antigen.',
      },
      why: 'Below the threshold the CAR is silent. The few kills that are left come from natural receptors, which every NK cell has. Tumours that lose their antigen escape in this way.',
      ask: 'What could be built so that these cells are found again?',
    },
    luck: {
      title: 'Is it luck?',
      intro: () =>
        'A fair objection: perhaps these were just lucky dishes. The seed decides everything that is left to chance. Here is the first dish again, settings and all, with another seed: other places, other ways, other encounters.',
      question: () => 'How will the result compare with the first dish?',
      answers: {
        same: 'The same to the last cell',
        close: 'A little different, with the same end',
        far: 'It may end quite differently',
      },
      watch: 'Watch where the first kills fall: not where they fell before.',
      seen: (n: Shown) =>
        `${n.alive} tumour cells alive; with the first seed there were ${n.meetAlive}. Chance made a difference of ${n.byLuck}. The antigen slider made one of ${n.bySlider}.`,
      results: {
        same: 'Not one cell of difference.',
        close: 'Luck is real, but it is small beside what the slider did: that was no luck.',
        far: 'Here luck weighs about as much as the slider: two runs are not enough to tell.',
      },
      why: 'Same seed, same run, to the last bit: that is why one slider could be blamed. Another seed shows how much is chance. Small differences need many seeds; the Experiments view runs them.',
      ask: 'How many seeds would you want before you believe a difference of ten cells?',
    },
    starve: {
      title: 'IL-15: who lasts?',
      intro: (n: Shown) =>
        `Another dish: ${n.nkCells} NK cells and the messenger IL-15, which keeps them alive. The slider “IL-15 persistence support” stands at ${n.support} pM. After two days it will drop to 0 by itself; watch it move. Then two days more.`,
      question: () => 'Of the NK cells alive when IL-15 is taken away, how many are left two days later?',
      answers: { hardly: 'Nearly all of them', half: 'Somewhere around half', none: 'Next to none' },
      watch: 'Watch the line of NK cells in the chart “Cells”: it bends at the mark.',
      seen: (n: Shown) =>
        `With IL-15: from ${n.start} NK cells to ${n.before} in two days, ${n.fedShare} of them. Without: from ${n.before} to ${n.after} in two days, ${n.starvedShare}.`,
      results: {
        hardly: 'They lasted.',
        half: 'No enemy killed them: they starved, one here, one there, at random.',
        none: 'They starved, nearly all of them.',
      },
      why: 'Antigen decides whether an NK cell sees its target. IL-15 decides whether it is still there. In the model the chance of dying rises as IL-15 falls, and without it NK cells do not divide.',
      ask: 'The first dish was decided within a day. When does it matter that cells last?',
    },
    fortress: {
      title: 'The TGF-β fortress',
      intro: (n: Shown) =>
        `A solid tumour: ${n.tumourCells} cells packed into a nodule, grey stroma among them. NK cells, ${n.nkCells} of them, come from the edge. Tumour and stroma give off TGF-β, the glow beneath. HER2, the antigen here, is plentiful.`,
      question: () => 'How does the nodule stand after two days?',
      answers: { cleared: 'As good as gone', part: 'Smaller, but there', holds: 'Hardly touched' },
      watch: 'Watch the part “Suppressed (TGF-β)” in the chart of what limits killing.',
      seen: (n: Shown) =>
        `${n.alive} of ${n.start} tumour cells are left after ${n.kills} kills. At the worst moment ${n.suppressedShare} of the NK cells were held down by TGF-β.`,
      results: {
        cleared: 'The fortress fell.',
        part: 'Much was eaten away, but it stands, full of NK cells. Neither antigen nor numbers are lacking.',
        holds: 'The fortress held.',
      },
      why: 'NK cells that stay in TGF-β slowly lose receptors, poison, division and speed. The longer they fight inside, the worse they fight.',
      ask: 'You may change one thing about the NK cells or about the tumour. What would you change?',
    },
    rescue: {
      title: 'The rescue',
      intro: () =>
        'The same fortress, the same seed, the same places. One change: these NK cells lack the receptor for TGF-β. Each tumour cell gives off as much as before; the NK cells hardly feel it.',
      question: () => 'And after two days?',
      answers: {
        same: 'Much the same as before',
        better: 'Clearly fewer tumour cells',
        cleared: 'The nodule as good as gone',
      },
      watch: 'Watch the same chart: which part is missing?',
      seen: (n: Shown) =>
        `${n.alive} tumour cells are left; in the fortress there were ${n.fortressAlive}. Kills: ${n.kills} against ${n.fortressKills}. NK cells held down by TGF-β at the worst moment: ${n.suppressedShare} against ${n.fortressSuppressedShare}.`,
      results: {
        same: 'Little gained.',
        better: 'The same NK cells with one receptor less did clearly more.',
        cleared: 'One receptor less, and the nodule is gone.',
      },
      why: 'Nothing in the tumour was changed, only what the NK cells feel. As the tumour shrinks less TGF-β is made, which is easier still. How much of its effect a knocked-out receptor leaves is assumed here.',
      ask: 'How could we tell whether this was luck?',
    },
    yourTurn: {
      title: 'Your turn',
      intro: (n: Shown) =>
        `Back to the dish of step 3 with ${n.antigen} molecules of antigen a cell, in which the NK cells are nearly blind. You have a day. While it runs, move one of the two sliders at the top of the panel, when and where the class decides.`,
      question: () => 'Which slider can still turn this within a day?',
      answers: { antigen: 'Antigen density', support: 'IL-15 persistence support', neither: 'Neither' },
      watch: 'Let some hours pass, then move a slider: the mark on the timeline shows when.',
      seen: (n: Shown) =>
        `${n.alive} tumour cells after a day, ${n.start} at the start. Without your hand there were ${n.blindAlive} in step 3.`,
      results: {
        untouched: 'Nobody moved one of the two sliders. Run it again, and move one.',
        rescued: 'Turned: fewer tumour cells than at the start.',
        slowed: 'Slowed, not turned. Earlier or further might do.',
        unchanged: 'No help within this day. Try the other slider, or the same one earlier.',
      },
      why: 'What is missing decides what helps: cells that cannot see need antigen (or better eyes), cells that starve need IL-15. More of what is not missing does little.',
      ask: 'Nobody can move an antigen slider in a living tumour. What in the real world would come closest?',
    },
    end: {
      title: 'What we saw, and what we did not',
      intro: () =>
        'Killing needs four things at once: to meet, to see, to be able, to last. The antigen slider is about seeing, IL-15 about lasting, TGF-β takes away being able, and the seed is about meeting.',
      why: 'This is a model: a flat dish of discs, with many numbers assumed. It has no blood, no organs, no patient, and says nothing about what a treatment would do to anybody. What holds here is a reason to ask, not an answer.',
      further:
        'Go on by yourself: Compare shows two dishes side by side, Experiments repeats a run on many seeds, Evidence lays the model beside published data.',
    },
  },
} as const;
