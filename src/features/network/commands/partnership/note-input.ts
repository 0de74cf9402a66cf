import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, notInFuture, text } from '../../../../platform/fields.ts'
import { whoIsTold } from '../../../action-plan/index.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { inputConsents, inputConsentWays, inputKinds } from '../../rules/partnership/inputs.ts'
import { insertInput } from '../../store/partnership/inputs.ts'
import { listMembers, seatOf } from '../../store/partnership/members.ts'
import { words } from './round-fields.ts'

/** A box that is ticked, or not there. */
const ticked = () =>
	z
		.literal('yes')
		.optional()
		.transform((given) => given === 'yes')

const fields = z.object({
	words: text(4000),
	kind: z.enum(inputKinds, { error: 'choose-one' }),
	memberId: z.uuid({ error: 'choose-one' }).optional(),
	council: words(120),
	themeId: z.uuid({ error: 'choose-one' }).optional(),
	saidOn: day(),
	consentTo: z.enum(inputConsents, { error: 'choose-one' }),
	consentOn: day(),
	consentHow: z.enum(inputConsentWays, { error: 'choose-one' }),
	/** Whoever notes it has read it with the question whether anybody can be known by it. */
	nobodyKnown: z.literal('yes', { error: 'read-it-first' }),
	notNames: ticked(),
})

/**
 * What was put to the partnership, in the own words of whoever said it, marked by whom in kind and never by name. A member's
 * account notes what is its own, or came through it. Refused: no-seat, which-member, and what tells who somebody is.
 */
export const noteInput = command({
	name: 'noteInput',
	input: acrossFields(fields, ({ kind, council, saidOn, consentOn }, tell) => {
		if (kind === 'council' && council === '') tell('council', 'which-council')
		if (saidOn !== undefined && consentOn !== undefined && consentOn < saidOn)
			tell('consentOn', 'consent-before')
	}),
	may: mayTakePart,
	run: async (act, { notNames, nobodyKnown: _, memberId: through, council, themeId, ...input }) => {
		notInFuture(act, { saidOn: input.saidOn, consentOn: input.consentOn })
		const keeps = mayKeepNetwork(act.actor)
		const memberId = keeps ? (through ?? null) : await seatOf(act.db, act.actor.actorId)
		if (memberId === null && !keeps) return refuse({ because: 'no-seat' })
		if (memberId === null && input.kind === 'member') return refuse({ because: 'which-member' })
		if (memberId !== null && !(await listMembers(act.db)).some((member) => member.id === memberId))
			return missing
		const told = whoIsTold([input.words], { notNames })
		if (told !== null) return told
		const from = { memberId, council: input.kind === 'council' ? council : '', themeId: themeId ?? null }
		return { inputId: await insertInput(act, { ...input, ...from }) }
	},
	audit: (_, value) => ({ kind: 'partnership-input', ids: value === null ? [] : [value.inputId] }),
})
