/** What is said of the copy on this device and of newer versions of the page: English. */
export const en = {
  label: 'A newer version',
  ready: 'NKscape now opens without a connection, too.',
  newer: 'A newer version of NKscape is here. Your run is kept and comes back after reloading.',
  reload: 'Reload now',
  later: 'Later',
} as const;
