import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { openExtract } from '../../queries/rights/open-extract.ts'
import { undecidedIn } from '../../rules/rights/extract.ts'
import { isSettled, stateOf } from '../../rules/rights/request-stage.ts'
import { maskReasons, sectionOf } from '../../rules/rights/suggest-mask.ts'
import { holdRequest, saveDecisions } from '../../store/rights.ts'

/**
 * What is still undecided of one kind of record for one reason, all alike: it was read through. Refused: request-settled,
 * being-looked-at.
 */
export const decideMasks = command({
	name: 'decideMasks',
	input: z.object({
		requestId: id(),
		table: z.string().max(100),
		because: z.enum(maskReasons),
		how: z.enum(['show', 'mask'], { error: 'choose-one' }),
		note: optionalText(500),
	}),
	may: mayKeepRecords,
	run: async (act, { requestId, table, because, how, note }) => {
		const { db, actor, now } = act
		const request = await holdRequest(db, requestId)
		const opened = request === null ? missing : await openExtract(act, requestId)
		if (request === null || opened === missing) return missing
		const state = stateOf(request)
		if (isSettled(state)) return refuse({ because: 'request-settled' })
		if (state === 'sent' || state === 'agreed') return refuse({ because: 'being-looked-at' })
		const alike = undecidedIn(opened.extract, opened.decisions).filter(
			({ piece, field }) => piece.table === table && field.because === because,
		)
		await saveDecisions(
			db,
			{ municipalityId: actor.municipalityId, requestId, decidedBy: actor.actorId, decidedAt: now },
			alike.map(({ piece, field }) => ({
				...{ piece: piece.key, field: field.name, shown: how === 'show', struck: null, note: note ?? '' },
				section: how === 'show' ? null : sectionOf[because],
			})),
		)
		return { requestId, decided: alike.length }
	},
	audit: ({ requestId }) => ({ kind: 'extract-request', ids: [requestId] }),
})
