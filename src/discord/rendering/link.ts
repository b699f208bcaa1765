/** The longest address that is linked; a longer one would take the room of a paragraph. */
const LONGEST_ADDRESS = 300;

/**
 * A masked link, or the label alone where the address is no http or https address. Angle brackets around the
 * address keep Discord from drawing a card.
 *
 * @param label escaped text
 */
export function link(label: string, address: string | null): string {
  const safe = address === null ? null : webAddress(address);
  return safe === null ? label : `[${label}](<${safe}>)`;
}

/** The address as it can stand in a masked link, or `null` where it is not one of the web. */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { href, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const safe = href.replace(
    /[<>()\\[\]\s*_~`|]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return safe.length > LONGEST_ADDRESS ? null : safe;
}
