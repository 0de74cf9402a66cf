import * as z from 'zod'
import type { Piece } from '../../../../foundation/piece.ts'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadPlans } from '../../access.ts'
import { figuresOfBoth } from '../../rules/versions/figures.ts'
import { type ToldChange, type ToldField, toldDifference } from '../../rules/versions/told-difference.ts'
import { findPlan } from '../../store/plans.ts'
import { knownNames } from './known-names.ts'
import { readersDocument } from './readers-document.ts'
import { versionOfNumber } from './shown-version.ts'
import { versionsTold } from './versions-told.ts'
import { wordByWord } from './word-by-word.ts'

const number = () => z.coerce.number({ error: 'required' }).int().positive()

/** Words in stretches, values one by one. */
export type SideField =
	| { readonly field: string; readonly is: 'words'; readonly pieces: readonly Piece[] }
	| Extract<ToldField, { is: 'values' }>
export type SideChange = Omit<ToldChange, 'fields'> & { readonly fields: readonly SideField[] }

/** Two versions of a plan side by side: what differs, in words and in figures. */
export const sideBySide = query({
	name: 'sideBySide',
	input: z.object({ planId: id(), from: number(), to: number() }),
	may: mayReadPlans,
	run: async (act, { planId, from, to }) => {
		const plan = await findPlan(act.db, planId)
		const before = await versionOfNumber(act, planId, from)
		const after = await versionOfNumber(act, planId, to)
		if (plan === null || before === null || after === null) return missing
		const sideOf = (exact: typeof before.content) => ({ exact, shown: readersDocument(act.actor, exact) })
		const told = toldDifference(sideOf(before.content), sideOf(after.content), await knownNames(act))
		const { versions } = await versionsTold(act, planId)
		const toldOf = (wanted: number) => versions.filter((one) => one.number === wanted)
		return {
			plan,
			thisYear: yearOf(act.today),
			/** The two that are compared, the older side first as asked. */
			sides: [...toldOf(from), ...toldOf(to)],
			numbers: versions.map((one) => one.number).toReversed(),
			changes: told.map((change): SideChange => ({ ...change, fields: change.fields.map(inStretches) })),
			figures: figuresOfBoth(before.content, after.content),
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})

/** Words in the stretches that went, came or stayed. */
export function inStretches(field: ToldField): SideField {
	if (field.is === 'values') return field
	return { field: field.field, is: 'words', pieces: wordByWord(field.before, field.after) }
}
