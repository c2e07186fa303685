/** Small drawings of what the picture shows, for the legend. */

export const TumourPicture = () => (
  <svg className="legend-picture" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="11" fill="#571c48" stroke="#ff60a8" strokeWidth="2.4" />
    <ellipse cx="17.5" cy="16.5" rx="4.6" ry="5.2" fill="#7d55c7" />
  </svg>
);
export const NaturalKillerPicture = () => (
  <svg className="legend-picture" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M9 12c2-5 10-6 14-2s3 11-2 13-11 1-13-3-1-5 1-8z" fill="#1a8489" stroke="#40d6cd" strokeWidth="1.8" />
    <circle cx="14.5" cy="17" r="3.6" fill="#062a38" />
    <path d="M19 12.5v.1M21 16v.1M18.6 20v.1" stroke="#eaff9a" strokeWidth="2.4" strokeLinecap="round" />
  </svg>
);
export const HealthyPicture = () => (
  <svg className="legend-picture" viewBox="0 0 32 32" aria-hidden="true">
    <path
      d="M11.5 6.5h9q1.8 0 2.7 1.6l3.9 6.5q.9 1.4 0 2.8l-3.9 6.5q-.9 1.6-2.7 1.6h-9q-1.8 0-2.7-1.6l-3.9-6.5q-.9-1.4 0-2.8l3.9-6.5q.9-1.6 2.7-1.6z"
      fill="#2c3a62"
      stroke="#8ba0d8"
      strokeWidth="1.4"
    />
    <circle cx="16" cy="16" r="3.6" fill="#b4c4f2" />
  </svg>
);
export const StromaPicture = () => (
  <svg className="legend-picture" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M2.5 25Q8 12 18 11.5T29.5 7Q24 20 14 20.5T2.5 25z" fill="#5d6068" stroke="#b9bcc4" strokeWidth="1.2" />
    <path d="M7 22q6-5.5 18-12M6 23.5q9-3 16-9" fill="none" stroke="#b9bcc4" strokeWidth=".8" opacity=".7" />
    <ellipse cx="16" cy="16" rx="4" ry="1.9" transform="rotate(-34 16 16)" fill="#2b2d33" />
  </svg>
);
export const SynapsePicture = () => (
  <svg className="legend-picture" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="20.5" cy="16" r="8.5" fill="#571c48" stroke="#ff60a8" strokeWidth="2" />
    <circle cx="8" cy="16" r="4.6" fill="#1a8489" stroke="#40d6cd" strokeWidth="1.6" />
    <path d="M12.6 11.6q1.6 4.4 0 8.8" stroke="#fffde8" strokeWidth="2.6" fill="none" strokeLinecap="round" />
  </svg>
);
export const DyingPicture = () => (
  <svg className="legend-picture" viewBox="0 0 32 32" aria-hidden="true">
    <g fill="#c98f35" stroke="#f6c766" strokeWidth="1.2">
      <circle cx="16" cy="8.5" r="4" />
      <circle cx="22.8" cy="13.4" r="4" />
      <circle cx="20.2" cy="21.6" r="4" />
      <circle cx="11.8" cy="21.6" r="4" />
      <circle cx="9.2" cy="13.4" r="4" />
      <circle cx="16" cy="15.8" r="5.4" />
    </g>
  </svg>
);
export const FieldPicture = () => (
  <svg className="legend-picture" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="13" fill="#4a1650" />
    <circle cx="16" cy="16" r="8.5" fill="#93306b" />
    <circle cx="16" cy="16" r="4" fill="#e08a4c" />
  </svg>
);
