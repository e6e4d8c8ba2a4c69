/** "l%C3%B6n.pdf" as people write it; addresses that are wrongly written stay as they are. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
