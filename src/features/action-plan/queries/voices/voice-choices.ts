import type { Act } from '../../../../platform/transaction.ts'
import { type About, writeAbout } from '../../rules/voices/about.ts'
import { listPlans } from '../../store/plans.ts'
import { listMeetings } from '../../store/voices/councils.ts'
import { listRounds } from '../../store/voices/joins.ts'
import { shownVersion } from '../versions/shown-version.ts'

/** What a voice can be joined to, plan by plan: the whole of it, an open follow-up, its goals, its activities. */
export async function aboutChoices(act: Act) {
	const rounds = (await listRounds(act.db)).filter(({ frozenAt }) => frozenAt === null)
	const choices = []
	for (const { id: planId } of await listPlans(act.db)) {
		const content = (await shownVersion(act, planId))?.content
		if (content === undefined) continue
		const choice = (about: About, text: string, round: { year: number; period: string } | null = null) => ({
			...{ value: writeAbout(about), plan: content.title, part: about.part, text, round },
		})
		choices.push(
			choice({ planId, part: 'plan' }, content.title),
			...rounds
				.filter((round) => round.planId === planId)
				.map(({ id, year, part }) =>
					choice({ planId, part: 'round', followUpId: id }, '', { year, period: part }),
				),
			...content.goals.map(({ id, text }) => choice({ planId, part: 'goal', partId: id }, text)),
			...content.activities.map(({ id, text }) => choice({ planId, part: 'activity', partId: id }, text)),
		)
	}
	return choices
}

export type AboutChoice = Awaited<ReturnType<typeof aboutChoices>>[number]

/** Meetings that something can have been said at. */
export async function meetingChoices({ db }: Pick<Act, 'db'>) {
	return (await listMeetings(db)).map(({ id, council, heldOn }) => ({ id, council, heldOn }))
}
