import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { correctionOutcomes } from '../../rules/register/register.ts'
import { holdCorrection, settleCorrectionAs } from '../../store/notes.ts'

/** What became of what a municipality said is wrong; the municipality sees it on its page. Refusals: correction-settled. */
export const settleCorrection = command({
	name: 'settleCorrection',
	input: z.object({
		correctionId: id(),
		outcome: z.enum(correctionOutcomes, { error: 'choose-one' }),
		reply: optionalText(2000),
	}),
	may: mayKeepNetwork,
	run: async ({ db, today }, { correctionId, outcome, reply }) => {
		const held = await holdCorrection(db, correctionId)
		if (held === null) return missing
		if (held.state !== 'new') return refuse({ because: 'correction-settled' })
		if (outcome === 'stands' && reply === null) throw new BadInput([{ path: 'reply', problem: 'required' }])
		await settleCorrectionAs(db, correctionId, { state: outcome, reply: reply ?? '', settledOn: today })
		return { placeId: held.placeId }
	},
	audit: ({ correctionId }) => ({ kind: 'place-correction', ids: [correctionId] }),
})
