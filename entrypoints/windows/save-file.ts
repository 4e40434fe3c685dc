/** Offers a text, or bytes, as a file to save, without a permission: the browser treats it like any link to a file. */
export function saveFile(name: string, content: BlobPart, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn at the latest; Firefox asks where to, meanwhile.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
