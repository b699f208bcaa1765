/**
 * Whether a file's path fits a pattern: `*` and `?` stand for anything but a slash, `**` for anything, and a pattern that
 * names a folder for everything below it: `board` and `board/` for `board/**`. Letters written in two ways (`ü` as one sign
 * or as two) are the same.
 */
export function globTestWithFolders(glob: string): (file: string) => boolean {
  const named = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  const pattern = globPattern(named);
  const below = globPattern(`${named}/**`);
  return (file) => {
    const path = file.normalize('NFC');
    return pattern.test(path) || below.test(path);
  };
}

function globPattern(glob: string): RegExp {
  const pattern = glob.normalize('NFC').replace(/\*\*\/|\*+|\?|[^*?]+/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '?') return '[^/]';
    if (part.startsWith('*')) return part.length > 1 ? '.*' : '[^/]*';
    return part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  });
  return new RegExp(`^${pattern}$`, 'su');
}
