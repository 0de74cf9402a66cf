import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { forgottenBefore } from '../../rules/submissions/pull.ts'
import { findPlace } from '../../store/places.ts'
import { savePull } from '../../store/sender-pulls.ts'

/** Where a municipality lays out its package to be fetched: every night from now on, and at once. Refused: fetch-under-way. */
export const setSenderPull = command({
	name: 'setSenderPull',
	input: z.object({
		placeId: id(),
		address: z.string({ error: 'required' }).trim().min(1, 'required').max(500, 'too-long'),
	}),
	may: mayKeepNetwork,
	run: async ({ db, actor, house, now, queue }, { placeId, address }) => {
		const url = URL.canParse(address) ? new URL(address) : null
		const allowed = house.reach === 'own-machine-too' ? ['https:', 'http:'] : ['https:']
		const isPlain = url?.username === '' && url.password === '' && url.hash === ''
		if (url === null || !isPlain || !allowed.includes(url.protocol)) {
			throw new BadInput([{ path: 'address', problem: 'address-not-valid' }])
		}
		const place = await findPlace(db, placeId)
		if (place === null || place.kind !== 'municipality') return missing
		const saved = await savePull(db, actor.municipalityId, {
			...{ placeId, address: url.href, setBy: actor.actorId, askedAt: now },
			forgotten: forgottenBefore(now),
		})
		if (!saved) return refuse({ because: 'fetch-under-way' })
		await queue('pullPackage', { placeId })
		return { address: url.href }
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: [placeId] }),
})
