import type {Attribute} from '../../annotate/annotate.js';
import {spokenOf} from './spoken.js';
import {voicesOf} from './voices.js';

/** What an article attributes to listed actors, for its annotation. */
export const attribute: Attribute = (tables, article, mentions) => spokenOf(voicesOf(tables, article, mentions));
