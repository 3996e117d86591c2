/** Gives the reader a file that the page has made. Nothing of it goes through the server, and the address ends with the click. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const whole = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: whole }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
