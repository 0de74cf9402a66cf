import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { loadedCountries, nationalPlaces } from '../../rules/places/national-register.ts'
import { registerChanges } from '../../rules/places/register-changes.ts'
import { listPlaces } from '../../store/places.ts'

const shown = 50

/** What loading each country would change, told before it is done. */
export const registerLoad = query({
	name: 'registerLoad',
	input: z.object({}),
	may: mayKeepNetwork,
	run: async ({ db }) => {
		const kept = [...(await listPlaces(db, 'county')), ...(await listPlaces(db, 'municipality'))]
		return {
			countries: loadedCountries.map((country) => {
				const told = nationalPlaces(country)
				const { changes, same } = registerChanges(kept, told)
				const isNew = changes.filter((change) => change.kept === null)
				const others = changes.filter((change) => change.kept !== null)
				return {
					...{ country, source: told[0]?.source ?? '', same },
					municipalities: told.filter(({ kind, validTo }) => kind === 'municipality' && validTo === null)
						.length,
					counties: told.filter(({ kind, validTo }) => kind === 'county' && validTo === null).length,
					added: isNew.length,
					changed: others.length,
					changes: others.slice(0, shown).map(({ place, kept: before, fields }) => ({
						...{ code: place.code, name: place.name, nameBefore: before?.name ?? '', fields },
					})),
				}
			}),
		}
	},
	audit: () => ({ kind: 'network-register', ids: [] }),
})
