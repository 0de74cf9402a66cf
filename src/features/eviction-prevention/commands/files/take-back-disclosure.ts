import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { takeBack } from '../../store/disclosures.ts'

/** A consent withdrawn, or a need that is over: the landlord reads it no more. Refused when it was taken back before. */
export const takeBackDisclosure = command({
	name: 'takeBackDisclosure',
	input: z.object({ disclosureId: id() }),
	may: mayHandleCases,
	run: async ({ db, today }, { disclosureId }) =>
		(await takeBack(db, disclosureId, today)) ? { disclosureId } : refuse({ because: 'disclosure-not-open' }),
	audit: ({ disclosureId }) => ({ kind: 'landlord-disclosure', ids: [disclosureId] }),
})
