/** What the page has to tell: a sentence of its own, or a remark of the laboratory, which is worded when it is shown. */
import type { Remark } from '../../remarks/remark';

export type Told = Remark | string;
