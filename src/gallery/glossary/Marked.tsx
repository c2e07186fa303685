/**
 * A text in which terms of the glossary can be pressed. The glossary is fetched when the visitor first does something on
 * the page; until then, and where it cannot be had, the text is plain.
 */
import { lazy, Suspense } from 'react';

const Terms = lazy(async () => {
  await new Promise((begun) => {
    for (const act of ['pointerdown', 'keydown', 'click']) addEventListener(act, begun, { once: true });
  });
  return import('./Terms').then(
    (module) => ({ default: module.Terms }),
    () => ({ default: ({ text }: { readonly text: string }) => text }),
  );
});

export function Marked({ text }: { readonly text: string }) {
  return (
    <Suspense fallback={text}>
      <Terms text={text} />
    </Suspense>
  );
}
