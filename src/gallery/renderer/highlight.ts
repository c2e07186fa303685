/** Lets one kind of thing stand out: everything else is dimmed. One rule, for the shaders and for the plain Canvas. */
import { CELL_FLAG } from '../../protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATE, NK_STATES, type NkState, type Sight } from '../../vocabulary';

/** How strongly what is not meant is still drawn. */
export const DIMMED = 0.14;

/** How a cell is judged: by nothing, its kind, an NK's state, being on its way out, a synapse, or never met. */
export const RULE = { all: 0, kind: 1, state: 2, dying: 3, synapse: 4, antigenFree: 5, none: 6 } as const;

export interface HighlightRule {
  readonly rule: number;
  /** The code that the rule asks for. */
  readonly code: number;
}

const RULES: Readonly<Record<Exclude<Sight, NkState>, HighlightRule>> = {
  tumour: { rule: RULE.kind, code: CELL_KIND.tumour },
  naturalKiller: { rule: RULE.kind, code: CELL_KIND.naturalKiller },
  healthy: { rule: RULE.kind, code: CELL_KIND.healthy },
  stroma: { rule: RULE.kind, code: CELL_KIND.stroma },
  antigenFree: { rule: RULE.antigenFree, code: 0 },
  synapse: { rule: RULE.synapse, code: 0 },
  dying: { rule: RULE.dying, code: 0 },
  field: { rule: RULE.none, code: 0 },
};

const isState = (name: Sight): name is NkState => (NK_STATES as readonly string[]).includes(name);

export const ruleOf = (name: Sight | null): HighlightRule => {
  if (name === null) return { rule: RULE.all, code: 0 };
  return isState(name) ? { rule: RULE.state, code: NK_STATE[name] } : RULES[name];
};

/** Whether a cell, given as the two words of its record, is meant. */
export function isMeant({ rule, code }: HighlightRule, word1: number, word2: number): boolean {
  const kind = word1 & 0xff;
  const goes = ((word1 >>> 8) & 0xff) >= CELL_PHASE.blebbing;
  switch (rule) {
    case RULE.all:
      return true;
    case RULE.kind:
      return !goes && kind === code;
    case RULE.state:
      return !goes && kind === CELL_KIND.naturalKiller && ((word1 >>> 16) & 0xff) === code;
    case RULE.dying:
      return goes;
    case RULE.synapse:
      return !goes && ((word1 >>> 24) & CELL_FLAG.synapse) !== 0;
    case RULE.antigenFree:
      return !goes && kind === CELL_KIND.tumour && (word2 & 0xff) === 0;
    default:
      return false;
  }
}

/** The same rule in the vertex shader: `uHighlight` holds rule and code, `vFace` and `vLevels` the cell. */
export const HIGHLIGHT_GLSL = /* glsl */ `
float meant() {
  int rule = int(uHighlight.x);
  int code = int(uHighlight.y);
  bool goes = vFace.y >= ${CELL_PHASE.blebbing};
  bool meets = rule == ${RULE.all}
    || (rule == ${RULE.dying} && goes)
    || (!goes && (
      (rule == ${RULE.kind} && vFace.x == code)
      || (rule == ${RULE.state} && vFace.x == ${CELL_KIND.naturalKiller} && vFace.z == code)
      || (rule == ${RULE.synapse} && (vFace.w & ${CELL_FLAG.synapse}) != 0)
      || (rule == ${RULE.antigenFree} && vFace.x == ${CELL_KIND.tumour} && vLevels.x <= 0.0)));
  return meets ? 1.0 : ${DIMMED};
}
`;
