import { data } from 'react-router'
import { refuse } from '../../../../foundation/refusal.ts'
import type { Posted } from '../../../../ui/posted.ts'
import { settle } from '../../../../ui/screen.ts'

/** Enough has come from the same place for now; what was written stands in the form, files are chosen anew. */
export function tooMany(posted: Posted) {
	const settled = settle({ is: 'refused', refusal: refuse({ because: 'too-many-answers' }) }, posted)
	return data(settled.data, { status: 429 })
}
