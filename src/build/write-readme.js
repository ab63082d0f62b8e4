import { readFileSync, writeFileSync } from 'node:fs';
import { readmeParts, readmePath, withParts } from './readme-parts.js';

writeFileSync(readmePath, withParts(readFileSync(readmePath, 'utf8'), readmeParts()));
