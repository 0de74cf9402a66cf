import type { Keys } from '../../../../platform/keys.ts'

/** Tells that a person of the list was filled in for a round, without telling whom. */
export function prefillMarkOf(keys: Keys, countRoundId: string, personId: string): Buffer {
	return keys.blindIndex(saying(countRoundId, personId))
}

/** The same under every key that the mark may have been made by, as text. */
export function prefillMarksOf(keys: Keys, countRoundId: string, personId: string): readonly string[] {
	return keys.blindIndexes(saying(countRoundId, personId)).map((one) => one.toString('hex'))
}

const saying = (countRoundId: string, personId: string) => `count week ${countRoundId} ${personId}`
