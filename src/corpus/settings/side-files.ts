import type { ListedFile } from '../files/list-files.js';

/**
 * Parts the documents from the files that describe them: `report.pdf.yaml` (or `.yml`) beside `report.pdf`.
 *
 * @returns the side files by the names of their documents
 */
export function partSideFiles(files: readonly ListedFile[]): {
  readonly documents: readonly ListedFile[];
  readonly sideFiles: ReadonlyMap<string, ListedFile>;
} {
  const names = new Set(files.map(({ file }) => file));
  const described = (file: string) => {
    const [, document] = /^(.+)\.ya?ml$/i.exec(file) ?? [];
    return document !== undefined && names.has(document) ? document : null;
  };
  const documents: ListedFile[] = [];
  const sideFiles = new Map<string, ListedFile>();
  for (const listed of files) {
    const document = described(listed.file);
    if (document === null) documents.push(listed);
    else sideFiles.set(document, listed);
  }
  return { documents, sideFiles };
}
