/** The version of the model: it rises whenever any state hash moves. Links and run files carry it. */
export const MODEL_VERSION = '3';
