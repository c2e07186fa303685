/** Everything of the Evidence view in Chinese, fetched when the page speaks it. */
import { dataSetsInShort } from './dataSets.zh';
import type { EvidenceBook } from './index';
import { model } from './model.zh';
import { textInChinese } from './texts.zh';
import { zh } from './zh';

export const zhBook: EvidenceBook = { words: zh, dataSets: dataSetsInShort, model, text: textInChinese };
