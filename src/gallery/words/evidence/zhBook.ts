/** Everything of the Evidence view in Chinese, fetched when the page speaks it. */

import { dataSets, labelInChinese } from '../../../evidence/words/zh';
import type { EvidenceBook } from './book';
import { model } from './model.zh';
import { zh } from './zh';

export const zhBook: EvidenceBook = { words: zh, dataSets, model, label: labelInChinese };
