import {annotationVersion} from '../../annotate/annotated.js';
import type {SqlDatabase} from './driver.js';
import {readMeta} from './meta.js';
import {schemaOf, schemaVersion} from './schema.js';

/** The rules articles are annotated by: of this version, and in the bundled program of these very sources. */
export const rulesKey = `${annotationVersion}.${process.env['ANNOTATION_SOURCES'] ?? ''}.`;

/** Whether the file was made by the rules of today. */
export function isOurs(database: SqlDatabase): boolean {
	return (
		schemaOf(database) === schemaVersion && String(readMeta(database, 'annotation') ?? rulesKey).startsWith(rulesKey)
	);
}
