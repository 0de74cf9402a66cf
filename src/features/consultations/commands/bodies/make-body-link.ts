import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { newSecretAddress } from '../../../../platform/sign-in/secret-address.ts'
import { mayKeepConsultations } from '../../access.ts'
import { findBody, insertLink } from '../../store/bodies.ts'

/** A link for a body that has no address here: told once, whoever made it hands it on. Earlier links go on working. */
export const makeBodyLink = command({
	name: 'makeBodyLink',
	tellsOnce: true,
	input: z.object({ invitedBodyId: id() }),
	may: mayKeepConsultations,
	run: async ({ db, actor, house, now }, { invitedBodyId }) => {
		const body = await findBody(db, invitedBodyId)
		if (body === undefined) return missing
		const { address, digest } = newSecretAddress(house.keys)
		await insertLink(db, actor.municipalityId, {
			...{ digest, madeAt: now, invitedBodyId, consultationAnswerId: null },
		})
		return { name: body.name, link: `${house.baseUrl}/remiss/answer?code=${address}` }
	},
	audit: ({ invitedBodyId }) => ({ kind: 'consultation', ids: [invitedBodyId] }),
})
