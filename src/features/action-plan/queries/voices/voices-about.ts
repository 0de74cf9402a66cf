import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayNoteVoices, mayReadPlans } from '../../access.ts'
import { writeAbout } from '../../rules/voices/about.ts'
import { findAsked, listJoins, listRounds } from '../../store/voices/joins.ts'
import { listVoices } from '../../store/voices/voices.ts'
import { shownVersion } from '../versions/shown-version.ts'
import { toldVoice } from './told-voice.ts'

const given = z.object({
	planId: z.uuid().optional(),
	/** In a follow-up: what was said in its year, or is joined to it. */
	roundId: z.uuid().optional(),
	/** What one is asked about in a follow-up. */
	itemId: z.uuid().optional(),
	activityId: z.uuid().optional(),
	/** What is said of its goal. */
	indicatorId: z.uuid().optional(),
})

/** What those whom a plan is about have said of it, of one of its activities, or of an indicator's goal; the latest first. */
export const voicesAbout = query({
	name: 'voicesAbout',
	input: given,
	may: mayReadPlans,
	run: async (act, given) => {
		const asked = await whatIsAsked(act, given)
		if (asked === null) return missing
		const { roundId } = asked
		const round = roundId === undefined ? null : (await listRounds(act.db)).find(({ id }) => id === roundId)
		const planId = round?.planId ?? asked.planId
		if (round === undefined || planId === undefined) return missing
		const joins = await listJoins(act.db, { planId })
		const partId = await partOf(act, { ...asked, planId })
		const ofPart = (join: (typeof joins)[number]) => partId === null || join.partId === partId
		const about = new Set(joins.filter(ofPart).map(({ voiceId }) => voiceId))
		const ofRound = new Set(joins.flatMap((join) => (join.followUpId === roundId ? [join.voiceId] : [])))
		const voices = (await listVoices(act.db, planId)).filter(
			(voice) =>
				about.has(voice.id) &&
				(round === null || ofRound.has(voice.id) || yearOf(voice.saidOn) === round.year),
		)
		return {
			planId,
			about: joinOf(planId, asked, partId, round?.id ?? null),
			voices: voices.map((voice) => toldVoice(voice, act.actor.actorId)),
			mayNote: mayNoteVoices(act.actor),
		}
	},
	audit: (_, value) => ({ kind: 'voice', ids: value?.voices.map(({ id }) => id) ?? [] }),
})

type Given = z.output<typeof given>
type Asked = Omit<Given, 'itemId'>

/** The round and the subject of a question; null when there is none such. */
async function whatIsAsked({ db }: Act, { itemId, ...asked }: Given): Promise<Asked | null> {
	if (itemId === undefined) return asked
	const item = await findAsked(db, itemId)
	if (item === undefined) return null
	const subject = item.subject === 'activity' ? 'activityId' : 'indicatorId'
	return { roundId: item.followUpId, [subject]: item.subjectId }
}

/** The activity, or the goal of the indicator; null when the whole plan is asked about. */
async function partOf(
	act: Act,
	{ planId, activityId, indicatorId }: Asked & { readonly planId: string },
): Promise<string | null> {
	if (activityId !== undefined) return activityId
	if (indicatorId === undefined) return null
	const indicators = (await shownVersion(act, planId))?.content.indicators ?? []
	return indicators.find(({ id }) => id === indicatorId)?.goalId ?? indicatorId
}

/** What a voice that is noted from such a page is about. */
function joinOf(planId: string, asked: Asked, partId: string | null, followUpId: string | null): string {
	if (asked.activityId !== undefined)
		return writeAbout({ planId, part: 'activity', partId: asked.activityId })
	if (partId !== null && partId !== asked.indicatorId) return writeAbout({ planId, part: 'goal', partId })
	return writeAbout(followUpId === null ? { planId, part: 'plan' } : { planId, part: 'round', followUpId })
}
