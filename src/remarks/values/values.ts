/** Every code of a remark and the values that it carries; the topics are the files beside this one. */
import type { AssayValues } from './assays';
import type { DesignValues } from './designs';
import type { FieldValues } from './fields';
import type { FileValues } from './files';
import type { NumberValues } from './numbers';
import type { RunValues } from './runs';
import type { SceneValues } from './scenes';

/**
 * Code → values. A code that was released keeps its meaning and its values for good: engines of older versions use it, and
 * pages to come word it. What is to be said otherwise gets another code.
 */
export interface RemarkValues
  extends AssayValues,
    DesignValues,
    FieldValues,
    FileValues,
    NumberValues,
    RunValues,
    SceneValues {}
