import { type CasePackage, casePackage } from './case-package.ts'

/** What was kept of a parcel when it was accepted; it was whole then. */
export function contentIn(kept: unknown): CasePackage {
	return casePackage.parse(typeof kept === 'string' ? JSON.parse(kept) : kept)
}
