/** Everything of the Evidence view in Chinese, fetched when the page speaks it. */

import type { EvidenceBook } from './book';
import { dataSetsInShort } from './dataSets.zh';
import { model } from './model.zh';
import { textInChinese } from './texts.zh';
import { zh } from './zh';

export const zhBook: EvidenceBook = { words: zh, dataSets: dataSetsInShort, model, text: textInChinese };
