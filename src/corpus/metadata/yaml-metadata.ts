import { type MetadataResult, validMetadata } from './metadata.js';
import { readYaml } from './read-yaml.js';

/** The facts that stand in YAML, and all of its keys. */
interface YamlMetadata extends MetadataResult {
  readonly keys: readonly string[];
}

/**
 * Reads a document's facts from YAML. Other keys are passed over. A value of the wrong kind is left out with a warning.
 *
 * @param where what holds the YAML, for warnings: `the front matter`
 * @param linesAbove how many lines stand above the YAML in its file
 * @returns `null` when the text is not a YAML mapping at all
 */
export function readYamlMetadata(yaml: string, where: string, linesAbove = 0): YamlMetadata | null {
  const read = readYaml(yaml, linesAbove);
  if ('problem' in read) {
    if (!looksLikeMapping(yaml)) return null;
    const holder = where.replace(/^the /, 'The ');
    return { metadata: {}, keys: [], warnings: [`${holder} is left out: ${read.problem}.`] };
  }
  return isRecord(read.values)
    ? { ...validMetadata(read.values, where), keys: Object.keys(read.values) }
    : null;
}

function looksLikeMapping(yaml: string): boolean {
  return /^[A-Za-z][\w-]*\s*:/m.test(yaml);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
