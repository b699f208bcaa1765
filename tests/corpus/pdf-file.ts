/**
 * A line of a page: where it begins, in points from the lower left corner, and the size of its letters; turned by a matrix
 * such as `0 1 -1 0`, which lets it run upwards; in bold letters or not.
 */
export type PdfLine = readonly [
  x: number,
  y: number,
  size: number,
  text: string,
  turned?: string,
  letters?: 'bold',
];

/**
 * A PDF with these lines on its pages (A4), in Helvetica, drawn in this order.
 *
 * @param shown by how many degrees each page is turned to the right when it is shown
 */
export function pdfOf(
  pages: readonly (readonly PdfLine[])[],
  info: Readonly<Record<string, string>> = {},
  shown = 0,
): Buffer {
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  const font = (name: string) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const fonts = `/F1 ${font('Helvetica')} 0 R /F2 ${font('Helvetica-Bold')} 0 R`;
  const tree = 2 * pages.length + 3;
  const kids = pages.map((lines) => {
    const content = lines
      .map(
        ([x, y, size, text, turned = '1 0 0 1', letters]) =>
          `BT /F${letters === 'bold' ? 2 : 1} ${size} Tf ${turned} ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      )
      .join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Rotate ${shown} /Resources << /Font << ${fonts} >> >> /Contents ${stream} 0 R >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const properties = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`);
  const infoObject = add(`<< ${properties.join(' ')} >>`);
  return fileOf(objects, catalog, infoObject);
}

/**
 * A PDF of one page that is drawn by a packed stream.
 *
 * @param filters how it is packed, as PDF names
 * @param more further entries of the catalogue
 */
export function pdfOfStream(content: Uint8Array, filters: string, more = ''): Buffer {
  const stream = `<< /Length ${content.length} /Filter [${filters}] >>\nstream\n${Buffer.from(content).toString('latin1')}\nendstream`;
  const page = '<< /Type /Page /Parent 3 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 1 0 R >>';
  const pages = '<< /Type /Pages /Kids [2 0 R] /Count 1 >>';
  return fileOf([stream, page, pages, `<< /Type /Catalog /Pages 3 0 R ${more} >>`, '<< >>'], 4, 5);
}

/** @param objects in their order, each a byte a character; `catalog` and `info` are the numbers of two of them, from 1 */
function fileOf(objects: readonly string[], catalog: number, info: number): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}
