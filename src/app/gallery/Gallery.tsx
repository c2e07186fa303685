/** The gallery of ready-made runs. This bundle comes when it is first asked for. */
import { GalleryDialog } from '../../ui/gallery/GalleryDialog';

export function Gallery() {
  return <GalleryDialog />;
}
