/** Remarks as something that is thrown: where a function gives what was asked for or nothing. */
import { type Remark, remark } from './remark';

const NAME = 'RemarkError';

/** Its message is the remarks as JSON: of an error another thread gets nothing but name and message. */
export class RemarkError extends Error {
  constructor(readonly remarks: readonly Remark[]) {
    super(JSON.stringify(remarks));
    this.name = NAME;
  }
}

/** The remarks of whatever was thrown, here or in another thread; the words of a stranger are a remark too. */
export function remarksOf(error: unknown): readonly Remark[] {
  if (error instanceof RemarkError) return error.remarks;
  if (!(error instanceof Error)) return [remark('error', '', { message: String(error) })];
  return error.name === NAME
    ? (JSON.parse(error.message) as readonly Remark[])
    : [remark('error', '', { message: error.message })];
}

/** Whatever was thrown or told, as something to throw. */
export const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

export const runFailed = (): RemarkError => new RemarkError([remark('run.failed', '', {})]);
export const noRun = (): RemarkError => new RemarkError([remark('run.none', '', {})]);

/** @throws RemarkError when there is anything to say. */
export function refuseAll(remarks: readonly Remark[]): void {
  if (remarks.length > 0) throw new RemarkError(remarks);
}
