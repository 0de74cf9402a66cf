import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayReadIndicators } from '../access.ts'
import { evictionDefinitions } from '../rules/definitions/evictions.ts'
import { homelessnessDefinitions } from '../rules/definitions/homelessness.ts'
import { housingDefinitions } from '../rules/definitions/housing.ts'
import { preventedDefinitions } from '../rules/definitions/prevented.ts'

/** Every definition of the house by its field: what is counted, by which version, parameters and source. */
export const definitionRegistry = query({
	name: 'definitionRegistry',
	input: z.object({}),
	may: mayReadIndicators,
	run: async () => ({
		fields: [
			{ key: 'evictions', definitions: [...evictionDefinitions, ...preventedDefinitions] },
			{ key: 'homelessness', definitions: homelessnessDefinitions },
			{ key: 'housing', definitions: housingDefinitions },
		] as const,
	}),
	audit: () => ({ kind: 'definition', ids: [] }),
})
