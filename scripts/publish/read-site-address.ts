import { OperatorError } from '../sentence-for.ts';

/**
 * The public address of the site, checked: http or https, any base path, nothing behind it.
 * @throws {OperatorError} with what to write instead
 */
export function readSiteAddress(text: string): URL {
  const address = URL.parse(text);
  const isWeb = address !== null && /^https?:$/.test(address.protocol) && address.hostname !== '';
  if (!isWeb || address.search || address.hash || address.username || address.pathname.endsWith('.html')) {
    throw new OperatorError(
      `"${text}" is no address a site can live at. Write it as in --url https://aduan.example.go.id/ or --url https://example.go.id/aduan-kita/`,
    );
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}
