/** What the page is called and says of itself, and its views: English. */
export const page = {
  name: ['NK', 'scape'],

  tagline: 'CAR-NK cells hunting tumour cells: a model to watch, steer and share',

  disclaimer: 'A teaching and research model, not a medical device.',

  skipToControls: 'Skip to the controls',
} as const;
