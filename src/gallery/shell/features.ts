/** The features that the run's commands open, each a bundle of its own. */
import type { Features } from '../run/features';

export const features: Features = {
  sharing: () => import('../sharing/Sharing'),
  schedule: () => import('../lab/plan/ScheduleDialog'),
  gallery: () => import('../presets/Gallery'),
  keepNamed: async (name, text, fileName) => (await import('../presets/own/shelf')).keepNamed(name, text, fileName),
};
