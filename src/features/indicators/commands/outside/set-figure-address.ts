import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepIndicators } from '../../access.ts'
import { saveAddress } from '../../store/outside/settings.ts'

const keyFigures = () =>
	z
		.string({ error: 'required' })
		.transform((text) => [...new Set(text.toUpperCase().split(/[\s,;]+/))].filter((one) => one !== ''))
		.pipe(
			z
				.array(z.string().regex(/^[A-Z]\d{5}$/, 'not-a-key-figure'))
				.min(1, 'required')
				.max(25, 'too-many-key-figures'),
		)

/** Where key figures are fetched from, and which. Nothing is fetched by this, and nothing unless somebody asks. */
export const setFigureAddress = command({
	name: 'setFigureAddress',
	input: z.object({
		baseUrl: z.string({ error: 'required' }).trim().max(300, 'too-long'),
		measures: keyFigures(),
	}),
	may: mayKeepIndicators,
	run: async ({ db, actor, now }, { baseUrl, measures }) => {
		const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null
		const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === ''
		if (url === null || !plain || !['https:', 'http:'].includes(url.protocol)) {
			throw new BadInput([{ path: 'baseUrl', problem: 'address-not-valid' }])
		}
		await saveAddress(db, actor.municipalityId, {
			...{ measures, setBy: actor.actorId, setAt: now },
			baseUrl: url.href.replace(/\/+$/, ''),
		})
		return { measures }
	},
	audit: () => ({ kind: 'figure-address', ids: [] }),
})
