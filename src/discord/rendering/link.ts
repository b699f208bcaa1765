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

/**
 * The address as it can stand in a masked link, or `null` where it is not one of the web, or shows another place than it leads
 * to: what stands before an `@` is a user's name, `https://discord.com@example.org`.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { href, protocol, username, password } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (username !== '' || password !== '') return null;
  const safe = href.replace(
    /[<>()\\[\]\s*_~`|]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return safe.length > LONGEST_ADDRESS ? null : safe;
}
