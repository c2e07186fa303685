/** The page's few icons, drawn on a 20-pixel grid in the colour of the text around them. */
import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const outline = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.7,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

export const PlayIcon = () => (
  <Icon>
    <path d="M6 3.8v12.4a.6.6 0 0 0 .9.5l10-6.2a.6.6 0 0 0 0-1l-10-6.2a.6.6 0 0 0-.9.5z" fill="currentColor" />
  </Icon>
);
export const PauseIcon = () => (
  <Icon>
    <path d="M5.5 4h3v12h-3zM11.5 4h3v12h-3z" fill="currentColor" />
  </Icon>
);
export const StepIcon = () => (
  <Icon>
    <path d="M4 4.4v11.2a.5.5 0 0 0 .8.4l7.7-5.6a.5.5 0 0 0 0-.8L4.8 4a.5.5 0 0 0-.8.4z" fill="currentColor" />
    <path d="M14 4h2.2v12H14z" fill="currentColor" />
  </Icon>
);
export const StepBackIcon = () => (
  <Icon>
    <path d="M16 4.4v11.2a.5.5 0 0 1-.8.4l-7.7-5.6a.5.5 0 0 1 0-.8L15.2 4a.5.5 0 0 1 .8.4z" fill="currentColor" />
    <path d="M3.8 4H6v12H3.8z" fill="currentColor" />
  </Icon>
);
export const UndoIcon = () => (
  <Icon>
    <path d="M7.5 4 4 7.5 7.5 11M4.4 7.5h7.1a4.5 4.5 0 0 1 0 9H8" {...outline} />
  </Icon>
);
export const RedoIcon = () => (
  <Icon>
    <path d="M12.5 4 16 7.5 12.5 11M15.6 7.5H8.5a4.5 4.5 0 0 0 0 9H12" {...outline} />
  </Icon>
);
export const BranchIcon = () => (
  <Icon>
    <path d="M3.5 13.5h13M6 13.5c4 0 3-8 7-8h3.5" {...outline} />
    <path d="M14.5 3.5l2.2 2-2.2 2" {...outline} />
  </Icon>
);
export const GalleryIcon = () => (
  <Icon>
    <path d="M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z" {...outline} />
  </Icon>
);
export const ScheduleIcon = () => (
  <Icon>
    <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3M7 12h.1M10 12h.1M13 12h.1" {...outline} />
  </Icon>
);
export const SaveIcon = () => (
  <Icon>
    <path d="M10 3.5v8.5M6.5 8.8 10 12.2l3.5-3.4M4 13v3.2h12V13" {...outline} />
  </Icon>
);
export const OpenIcon = () => (
  <Icon>
    <path d="M3 15.5v-10h4.5l1.6 2h6.4v2M3 15.5l2.4-6h12l-2.4 6z" {...outline} />
  </Icon>
);
export const ResetIcon = () => (
  <Icon>
    <path d="M4.2 7.6A6.4 6.4 0 1 1 3.6 11M4 3.8v4h4" {...outline} />
  </Icon>
);
export const DiceIcon = () => (
  <Icon>
    <rect x="3.5" y="3.5" width="13" height="13" rx="3" {...outline} />
    <path d="M7 7h.01M13 7h.01M10 10h.01M7 13h.01M13 13h.01" {...outline} strokeWidth="2.2" />
  </Icon>
);
export const LinkIcon = () => (
  <Icon>
    <path
      d="M8.3 11.7a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.7 8.3a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1"
      {...outline}
    />
  </Icon>
);
export const ExportIcon = () => (
  <Icon>
    <path d="M10 12.5V3.6M6.6 6.8 10 3.4l3.4 3.4M6.5 9.5H4v7h12v-7h-2.5" {...outline} />
  </Icon>
);
export const SunIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="3.4" {...outline} />
    <path
      d="M10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M4.7 15.3l1.1-1.1M14.2 5.8l1.1-1.1"
      {...outline}
    />
  </Icon>
);
export const MoonIcon = () => (
  <Icon>
    <path d="M16 11.6A6.5 6.5 0 0 1 8.4 4 6.5 6.5 0 1 0 16 11.6z" {...outline} />
  </Icon>
);
export const PaperIcon = () => (
  <Icon>
    <path d="M5 2.8h6.6L15 6.2v11H5zM11.4 3v3.4h3.4M7.6 10.2h4.8M7.6 13.2h4.8" {...outline} />
  </Icon>
);
export const TrailIcon = () => (
  <Icon>
    <path d="M3 16.5c4 .5 2.6-5.6 5.6-5.8s1.6 3.8 4.2 3" {...outline} />
    <circle cx="14.6" cy="6.4" r="3.2" {...outline} />
    <path d="M13.8 13.2q2.4-1.4 1.6-3.4" {...outline} />
  </Icon>
);
export const HelpIcon = () => (
  <Icon>
    <path d="M7.4 7.4a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M10 14.8v.1" {...outline} />
  </Icon>
);
export const PlusIcon = () => (
  <Icon>
    <path d="M10 4.5v11M4.5 10h11" {...outline} />
  </Icon>
);
export const MinusIcon = () => (
  <Icon>
    <path d="M4.5 10h11" {...outline} />
  </Icon>
);
export const FitIcon = () => (
  <Icon>
    <path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" {...outline} />
  </Icon>
);
export const InfoIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.6" {...outline} />
    <path d="M10 9.3v4M10 6.6v.1" {...outline} />
  </Icon>
);
export const ChevronIcon = () => (
  <Icon>
    <path d="M7.5 4.5 13 10l-5.5 5.5" {...outline} />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M5 5l10 10M15 5 5 15" {...outline} />
  </Icon>
);
