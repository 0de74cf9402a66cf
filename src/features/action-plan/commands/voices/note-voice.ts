import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, notInFuture, text } from '../../../../platform/fields.ts'
import { mayKeepPlans, mayNoteVoices } from '../../access.ts'
import { themes, voiceKinds } from '../../rules/voices/voice.ts'
import { insertLook, insertVoice } from '../../store/voices/voices.ts'
import { ticked } from './council-fields.ts'
import { joinTo } from './join-to.ts'
import { about, consentFields } from './voice-fields.ts'
import { whoIsTold } from './who-is-told.ts'

const fields = z.object({
	words: text(4000),
	kind: z.enum(voiceKinds, { error: 'choose-one' }),
	councilMeetingId: z.uuid({ error: 'choose-one' }).optional(),
	saidOn: day(),
	themes: z.array(z.enum(themes)).default([]),
	...consentFields,
	about: about().optional(),
	/** Whoever notes it has read it with the question whether anybody can be known by it. */
	nobodyKnown: z.literal('yes', { error: 'read-it-first' }),
	notNames: ticked(),
})

/**
 * What somebody whom the plans are about said, in their own words, with what they consent to. What staff note is read by
 * others when somebody who keeps the plans has looked at it. Refused: round-frozen, and what tells who somebody is.
 */
export const noteVoice = command({
	name: 'noteVoice',
	input: acrossFields(fields, ({ kind, councilMeetingId, saidOn, consentOn }, tell) => {
		if (kind === 'council' && councilMeetingId === undefined) tell('councilMeetingId', 'which-meeting')
		if (saidOn !== undefined && consentOn !== undefined && consentOn < saidOn)
			tell('consentOn', 'consent-before')
	}),
	may: mayNoteVoices,
	run: async (act, { about: joined, notNames, nobodyKnown: _, councilMeetingId, ...voice }) => {
		notInFuture(act, { saidOn: voice.saidOn, consentOn: voice.consentOn })
		const told = whoIsTold([voice.words], { notNames })
		if (told !== null) return told
		const ofMeeting = voice.kind === 'council' ? (councilMeetingId ?? null) : null
		const voiceId = await insertVoice(act, { ...voice, councilMeetingId: ofMeeting })
		if (mayKeepPlans(act.actor)) await insertLook(act, voiceId)
		if (joined === undefined) return { voiceId }
		const join = await joinTo(act, voiceId, joined)
		return join === missing || isRefused(join) ? join : { voiceId }
	},
	audit: (_, value) => ({ kind: 'voice', ids: value === null ? [] : [value.voiceId] }),
})
