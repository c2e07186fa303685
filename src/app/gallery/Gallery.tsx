/** The gallery of ready-made runs. This bundle comes when it is first asked for. */
import { GalleryDialog } from '../../ui/gallery/GalleryDialog';
import type { PresetParts } from '../ownPresets/createPresetDesk';
import { OwnPresets } from '../ownPresets/OwnPresets';

export function Gallery({ lab }: { readonly lab: PresetParts }) {
  return <GalleryDialog top={<OwnPresets lab={lab} />} />;
}
