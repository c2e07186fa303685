/** Scenes too large for a page: a tab must hold the run, its kept moments and its pictures in the memory a browser gives it. */
import type { Scenario, Settings, SomeSettings } from '../../scenario/scenario';
import { cellsAtStart, memoryNeed, memoryText } from '../../scenario/sceneSize';
import { strings } from '../words/strings';

/** Some 450,000 cells: with twice as many later on, and the moments, a tab stays below 2 GB. */
export const MOST_BYTES_ON_PAGE = 512_000_000;

const isOfScene = (key: string): boolean => key.startsWith('scene.');

/** The scenario when a page can hold it; else the same in the preset's own dish, and the sentence that says so. */
export function fittedToPage(
  scenario: Scenario,
  presetSettings: SomeSettings,
): { readonly scenario: Scenario; readonly problem?: string } {
  const bytes = memoryNeed(scenario.settings);
  if (bytes <= MOST_BYTES_ON_PAGE) return { scenario };
  const scene = Object.entries(presetSettings).filter(([key]) => isOfScene(key));
  const settings: Settings = { ...scenario.settings, ...Object.fromEntries(scene) };
  const cells = cellsAtStart(scenario.settings);
  const problem = strings.problems.tooLarge(String(cells), memoryText(bytes), memoryText(MOST_BYTES_ON_PAGE));
  return { scenario: { ...scenario, settings }, problem };
}
