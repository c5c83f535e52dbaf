/** Saves the bytes behind a ticket where the officer's downloads go. The browser asks, streams and names the file. */
export function saveFile({ ticket, fileName }: { readonly ticket: string; readonly fileName: string }): void {
  const link = document.createElement('a');
  link.href = `/-/files/${ticket}`;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
}
