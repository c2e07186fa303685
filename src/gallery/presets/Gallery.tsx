/** The gallery of ready-made runs. This bundle comes when it is first asked for. */
import { GalleryDialog } from './GalleryDialog';
import type { PresetParts } from './own/createPresetDesk';
import { OwnPresets } from './own/OwnPresets';

export function Gallery({ lab }: { readonly lab: PresetParts }) {
  return <GalleryDialog top={<OwnPresets lab={lab} />} />;
}
