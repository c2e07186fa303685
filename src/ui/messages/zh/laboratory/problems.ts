/** What is said of links, files and input that cannot be used, in Chinese. */
import type { LaboratoryWords } from '../../../laboratoryWords';

export const problems: LaboratoryWords['problems'] = {};
