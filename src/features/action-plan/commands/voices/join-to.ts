import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { shownVersion } from '../../queries/versions/shown-version.ts'
import type { About } from '../../rules/voices/about.ts'
import { insertJoin, listRounds } from '../../store/voices/joins.ts'

/** Joins a voice to what it is about. Refused: round-frozen; missing for a part that the plan shown does not have. */
export async function joinTo(
	act: Act,
	voiceId: string,
	about: About,
): Promise<{ voiceJoinId: string } | Refusal | Missing> {
	const shown = await shownVersion(act, about.planId)
	if (shown === null) return missing
	if (about.part === 'goal' || about.part === 'activity') {
		const { goals, activities } = shown.content
		const parts = about.part === 'goal' ? goals : activities
		if (!parts.some(({ id }) => id === about.partId)) return missing
	}
	if (about.part === 'round') {
		const round = (await listRounds(act.db)).find(({ id }) => id === about.followUpId)
		if (round === undefined || round.planId !== about.planId) return missing
		if (round.frozenAt !== null) return refuse({ because: 'round-frozen' })
	}
	return { voiceJoinId: await insertJoin(act, voiceId, about) }
}
