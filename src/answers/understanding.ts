/** What understanding needs of a record. */
import type { CuratedRecord } from '../record/record.ts';
import type { Search } from '../record/search.ts';
import type { Gloss } from './gloss.ts';
import type { NameDirectly } from './name-directly.ts';
import type { FindNames, FindPlaces } from './names.ts';
import type { Synonyms } from './synonyms.ts';

/** Prepared once a record. */
export interface Understanding {
  readonly record: CuratedRecord;
  readonly search: Search;
  readonly findNames: FindNames;
  readonly findPlaces: FindPlaces;
  readonly nameDirectly: NameDirectly;
  readonly gloss: Gloss;
  readonly synonyms: Synonyms;
}
