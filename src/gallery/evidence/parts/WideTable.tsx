/** A table that may be wider than the page: it is scrolled by itself, with the keyboard too. */
import type { ReactNode } from 'react';

export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus it could not be scrolled with the keyboard.
    <section className="evidence-table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
