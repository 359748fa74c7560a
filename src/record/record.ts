/** The curated record in memory: what every answer is made of. Immutable; a reload makes a new one. */
import type { Claim, Kind, RecordEntry, Source, ThesaurusTerm } from './schema.ts';

/** A record entry together with the kind of file it stands in. */
export interface Entry extends RecordEntry {
  readonly kind: Kind;
}

export interface CuratedRecord {
  /** All entries by id, in the order of the files. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly claims: ReadonlyMap<string, { readonly claim: Claim; readonly entry: Entry }>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly thesaurus: readonly ThesaurusTerm[];
}

/**
 * Builds the record from files that have already been checked.
 * @param files the entries of each kind, the sources and the thesaurus
 */
export function buildRecord(files: {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  readonly thesaurus: readonly ThesaurusTerm[];
}): CuratedRecord {
  return {
    entries: new Map(files.entries.map((entry) => [entry.id, entry])),
    claims: new Map(
      files.entries.flatMap((entry) => entry.claims.map((claim) => [claim.id, { claim, entry }] as const)),
    ),
    sources: new Map(files.sources.map((source) => [source.id, source])),
    thesaurus: files.thesaurus,
  };
}
