/** Where numbers come from, sentence by sentence, in Chinese. What is not here is shown as it was written. */
import type { LaboratoryWords } from '../../../laboratoryWords';

export const sources: LaboratoryWords['sources'] = {};
