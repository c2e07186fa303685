/** Files dropped anywhere on the page. A browser would otherwise leave the page and show the file. */
export function watchDrops(onHover: (over: boolean) => void, onFile: (file: File) => void): void {
  /** Entering a child comes before leaving its parent: the page is left when as many were left as entered. */
  let inside = 0;
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const hover = (by: number): void => {
    inside = Math.max(0, inside + by);
    onHover(inside > 0);
  };
  window.addEventListener('dragenter', (event) => hasFile(event) && hover(1));
  window.addEventListener('dragleave', (event) => hasFile(event) && hover(-1));
  window.addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    inside = 0;
    onHover(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  });
}
