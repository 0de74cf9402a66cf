import type { Keys } from '../../../../platform/keys.ts'

/** Tells that a person of the list was filled in for a round, without telling whom. */
export function prefillMarkOf(keys: Keys, countRoundId: string, personId: string): Buffer {
	return keys.blindIndex(`count week ${countRoundId} ${personId}`)
}
