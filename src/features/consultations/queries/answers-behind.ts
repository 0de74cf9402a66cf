import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { differenceBetween, type PartChange, versionOfNumber } from '../../action-plan/index.ts'
import { mayReadConsultations } from '../access.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { listConsultationsOf } from '../store/consultations.ts'
import { listChanges } from '../store/treatment.ts'
import { type Said, saidBy } from './said.ts'

const number = () => z.coerce.number({ error: 'required' }).int()

/** A part that answers are behind, as the difference between versions names it, and what it is called. */
type Behind = {
	readonly part: string
	readonly partId: string | null
	readonly mark: string
	readonly name: string
	readonly planConsultationId: string
	readonly answers: readonly Pick<Said, 'answerId' | 'number' | 'who' | 'outcome' | 'why'>[]
}

/**
 * The answers behind what differs between two versions of a plan: of every consultation whose changes came after the one
 * version and up to the other. One that stands on both sides of the change is told once.
 */
export const answersBehind = query({
	name: 'answersBehind',
	input: z.object({ planId: id(), from: number(), to: number() }),
	may: mayReadConsultations,
	run: async (act, { planId, from, to }) => {
		const { db } = act
		const [before, after] = [await versionOfNumber(act, planId, from), await versionOfNumber(act, planId, to)]
		if (before === null || after === null) return missing
		const changes = differenceBetween(before.content, after.content)
		const changeOf = ({ part, partId }: { readonly part: string; readonly partId: string | null }) =>
			changes.find((one) => one.part === part && one.id === partId)
		const consultations = await listConsultationsOf(db, planId)
		const between = (
			await listChanges(
				db,
				consultations.map(({ id: one }) => one),
			)
		).filter(
			(link) =>
				changeOf(link) !== undefined &&
				link.versionNumber > Math.min(from, to) &&
				link.versionNumber <= Math.max(from, to),
		)
		const found: Behind[] = []
		for (const planConsultationId of new Set(between.map((one) => one.planConsultationId))) {
			const said = saidBy(
				await listParts(db, { planConsultationId }),
				await listAnswers(db, planConsultationId),
			)
			const own = between.filter((one) => one.planConsultationId === planConsultationId)
			for (const change of changes) {
				const links = own.filter((link) => changeOf(link) === change)
				if (links.length === 0) continue
				const behind = new Set(links.map(({ answerPartId }) => answerPartId))
				const answers = said.filter((one) => behind.has(one.id))
				found.push({
					...{ part: change.part, partId: change.id, planConsultationId, ...calledIn(change) },
					answers: answers.map(({ answerId, number: no, who, outcome, why }) => ({
						...{ answerId, number: no, who, outcome, why },
					})),
				})
			}
		}
		return found
	},
	audit: ({ planId }) => ({ kind: 'plan', ids: [planId] }),
})

/** As it is now, or as it was before it went. */
function calledIn({ before, after }: PartChange) {
	const row = (after ?? before ?? {}) as Readonly<Record<string, unknown>>
	const text = (field: string) => (typeof row[field] === 'string' ? row[field] : '')
	return { mark: text('key'), name: text('heading') || text('name') || text('title') || text('text') }
}
