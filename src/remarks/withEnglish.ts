/** Remarks that bring their English words along, for readers of another version who may not know their codes. */
import type { AnyRemark } from './anyRemark';
import { english } from './en';
import type { Remark } from './remark';
import { RemarkError } from './remarkError';
import { wordsOf } from './words';

const isRemark = (data: unknown): data is AnyRemark =>
  typeof data === 'object' && data !== null && 'code' in data && 'place' in data && 'values' in data;

/** The data with the words of every remark in it. */
function worded(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(worded);
  if (!isRemark(data)) return data;
  const values = Object.fromEntries(Object.entries(data.values).map(([name, value]) => [name, worded(value)]));
  return { ...data, values, english: wordsOf(data, english) };
}

/** The remark, and those within it, with their words. */
export const withEnglish = (remark: Remark): Remark => worded(remark) as Remark;

/** What was thrown; of remarks the same with their words. */
export const errorWithEnglish = (error: unknown): unknown =>
  error instanceof RemarkError ? new RemarkError(error.remarks.map(withEnglish)) : error;
