import type { Act } from '../../../platform/transaction.ts'
import { planContents } from '../../action-plan/index.ts'
import { listFrozen, listFrozenActivities } from '../store/frozen.ts'
import type { Item, Subject } from '../store/items.ts'
import type { FollowUp } from '../store/rounds.ts'

/** One thing that is followed up in a round: what it is called, whom it is asked of and what they said. */
export type RoundItem = {
	readonly subject: Subject
	readonly id: string
	readonly name: string
	/** As the plan says who does it. */
	readonly owner: string | null
	readonly answerer: string | null
	readonly comment: string
}

/** Every indicator and activity of a round, without its figures; of a frozen one as it was. */
export async function itemsOfRound(
	act: Act,
	followUp: FollowUp,
	said: readonly Item[],
): Promise<RoundItem[]> {
	const told = (subject: Subject, id: string, name: string, owner: string | null): RoundItem => {
		const item = said.find(({ subjectId }) => subjectId === id)
		return { subject, id, name, owner, answerer: item?.answerer ?? null, comment: item?.comment ?? '' }
	}
	if (followUp.frozenAt !== null) {
		const [indicators, activities] = await Promise.all([
			listFrozen(act.db, followUp.id),
			listFrozenActivities(act.db, followUp.id),
		])
		return [
			...indicators.map(({ id, name, comment }) => ({ ...told('indicator', id, name, null), comment })),
			...activities.map(({ id, text, owner, comment }) => ({
				...told('activity', id, text, owner),
				comment,
			})),
		]
	}
	const contents = await planContents.within(act, { planId: followUp.planId })
	if (contents.is !== 'done') return []
	const { indicators, activities } = contents.value.content
	return [
		...indicators.map(({ id, name }) => told('indicator', id, name, null)),
		...activities.map(({ id, text, owner }) => told('activity', id, text, owner)),
	]
}
