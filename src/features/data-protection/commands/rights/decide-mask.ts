import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { openExtract } from '../../queries/rights/open-extract.ts'
import { passagesIn } from '../../rules/rights/extract.ts'
import { isSettled, stateOf } from '../../rules/rights/request-stage.ts'
import { maskSections } from '../../rules/rights/suggest-mask.ts'
import { holdRequest, saveDecisions } from '../../store/rights.ts'

/**
 * One thing in the document: shown, masked by a section, or shown with passages struck out. Also what nobody suggested.
 * Refused: request-settled, being-looked-at.
 */
export const decideMask = command({
	name: 'decideMask',
	input: z.object({
		requestId: id(),
		piece: z.string().max(100),
		field: z.string().max(100),
		how: z.enum(['show', 'mask', 'strike'], { error: 'choose-one' }),
		section: z.enum(maskSections).optional(),
		passages: optionalText(4000),
		note: optionalText(500),
	}),
	may: mayKeepRecords,
	run: async (act, { requestId, piece, field, how, section, passages, note }) => {
		const { db, actor, house, now } = act
		const request = await holdRequest(db, requestId)
		const opened = request === null ? missing : await openExtract(act, requestId)
		if (request === null || opened === missing) return missing
		const state = stateOf(request)
		if (isSettled(state)) return refuse({ because: 'request-settled' })
		if (state === 'sent' || state === 'agreed') return refuse({ because: 'being-looked-at' })
		const told = opened.extract.pieces
			.find(({ key }) => key === piece)
			?.fields.find(({ name }) => name === field)
		if (told === undefined) return missing
		if (how !== 'show' && section === undefined)
			throw new BadInput([{ path: 'section', problem: 'required' }])
		const struck = how === 'strike' ? passagesIn(told.value, passages ?? '') : null
		if (how === 'strike' && (struck === null || struck.length === 0)) {
			throw new BadInput([{ path: 'passages', problem: struck === null ? 'not-in-the-words' : 'required' }])
		}
		await saveDecisions(
			db,
			{ municipalityId: actor.municipalityId, requestId, decidedBy: actor.actorId, decidedAt: now },
			[
				{
					...{ piece, field, shown: how !== 'mask', section: how === 'show' ? null : (section ?? null) },
					...{ struck: struck === null ? null : house.keys.seal(JSON.stringify(struck)), note: note ?? '' },
				},
			],
		)
		return { requestId }
	},
	audit: ({ requestId }) => ({ kind: 'extract-request', ids: [requestId] }),
})
