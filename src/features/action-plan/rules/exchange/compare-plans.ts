import { differenceBetween, type PartChange } from '../document/difference.ts'
import type { PlanDocument } from '../document/document.ts'
import { aligned } from './aligned.ts'

/** What differs between two plans, also when they were written apart and have no ids in common. */
export function comparePlans(one: PlanDocument, other: PlanDocument): PartChange[] {
	return differenceBetween(one, aligned(one, other))
}
