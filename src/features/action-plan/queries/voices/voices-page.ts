import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans, mayNoteVoices, mayReadPlans } from '../../access.ts'
import { type Theme, themes, type VoiceStage } from '../../rules/voices/voice.ts'
import { listCouncils, listMeetings } from '../../store/voices/councils.ts'
import { listJoins } from '../../store/voices/joins.ts'
import { listVoices } from '../../store/voices/voices.ts'
import { toldJoins, toldVoice } from './told-voice.ts'

const stages = ['to-look-at', 'to-answer', 'to-tell-back', 'told-back', 'withdrawn'] as const

/** Every voice that one may read, by what it waits for, and the user councils. */
export const voicesPage = query({
	name: 'voicesPage',
	input: z.object({
		stage: z.enum(stages).nullish(),
		theme: z.enum(themes).nullish(),
		planId: z.uuid().nullish(),
	}),
	may: mayReadPlans,
	run: async (act, { stage, theme, planId }) => {
		const { db, actor } = act
		const joins = await toldJoins(act, await listJoins(db))
		const meetings = await listMeetings(db)
		const all = (await listVoices(db)).map((voice) => ({
			...toldVoice(voice, actor.actorId),
			joins: joins.filter(({ voiceId }) => voiceId === voice.id),
		}))
		const ofPlan = all.filter((voice) => planId == null || voice.joins.some((join) => join.planId === planId))
		const counts = Object.fromEntries(
			stages.map((one) => [one, ofPlan.filter((voice) => voice.stage === one).length]),
		) as Record<VoiceStage, number>
		const staged = ofPlan.filter((voice) =>
			stage == null ? voice.stage !== 'withdrawn' : voice.stage === stage,
		)
		const ofTheme = (one: Theme) => staged.filter((voice) => voice.themes.includes(one))
		return {
			voices: theme == null ? staged : ofTheme(theme),
			counts,
			themes: themes.flatMap((one) => {
				const count = ofTheme(one).length
				return count === 0 && one !== theme ? [] : [{ theme: one, count }]
			}),
			plan: planId == null ? null : (joins.find((join) => join.planId === planId)?.plan ?? null),
			councils: (await listCouncils(db)).map((council) => {
				const held = meetings.filter(({ userCouncilId }) => userCouncilId === council.id)
				return { ...council, meetings: held.length, lastHeldOn: held[0]?.heldOn ?? null }
			}),
			mayNote: mayNoteVoices(actor),
			mayKeep: mayKeepPlans(actor),
		}
	},
	audit: (_, value) => ({ kind: 'voice', ids: value?.voices.map(({ id }) => id) ?? [] }),
})
