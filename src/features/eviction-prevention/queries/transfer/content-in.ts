import type { Keys } from '../../../../platform/keys.ts'
import { type CasePackage, casePackage } from './case-package.ts'

/** What is kept of an accepted parcel: sealed, and without the numbers, which stand with the people they belong to. */
export function contentToKeep(packed: CasePackage, keys: Keys): Buffer {
	const withoutNumber = <One extends object>(one: One) => ({ ...one, nationalId: null })
	const { adults, children, touched } = packed
	return keys.seal(
		JSON.stringify({
			...packed,
			adults: adults.map(withoutNumber),
			children: children.map(withoutNumber),
			touched: touched.map(withoutNumber),
		}),
	)
}

/** What was kept of a parcel when it was accepted; it was whole then. */
export function contentIn(kept: Buffer, keys: Keys): CasePackage {
	return casePackage.parse(JSON.parse(keys.unseal(kept)))
}
