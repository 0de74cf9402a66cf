import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { loadedCountries, nationalPlaces } from '../../rules/places/national-register.ts'
import { keyOf, registerChanges } from '../../rules/places/register-changes.ts'
import { listPlaces } from '../../store/places.ts'
import { insertPlaces, insertSuccessors, savePlaces } from '../../store/register.ts'

/**
 * Brings the municipalities and counties of one country in, or up to date. Nothing is taken away, and doing it again changes
 * nothing; gives how many came and how many were changed.
 */
export const loadRegister = command({
	name: 'loadRegister',
	input: z.object({ country: z.enum(loadedCountries, { error: 'choose-one' }) }),
	may: mayKeepNetwork,
	run: async ({ db, actor }, { country }) => {
		const { municipalityId } = actor
		const told = nationalPlaces(country)
		const kept = [...(await listPlaces(db, 'county')), ...(await listPlaces(db, 'municipality'))]
		const { changes } = registerChanges(kept, told)
		const written = changes.map(({ place: { successors: _, ...place }, kept: before }) => ({
			...place,
			id: before?.id ?? randomUUID(),
			isNew: before === null,
		}))
		const rows = (isNew: boolean) =>
			written.filter((one) => one.isNew === isNew).map(({ isNew: _, ...place }) => place)
		const [added, changed] = [rows(true), rows(false)]
		await insertPlaces(db, municipalityId, added)
		await savePlaces(db, municipalityId, changed)
		const ids = new Map([...kept, ...written].map((one) => [keyOf(one), one.id]))
		const standing = new Map(
			told.filter(({ validTo }) => validTo === null).map((one) => [`${one.kind} ${one.code}`, keyOf(one)]),
		)
		const pairs = told.flatMap((one) =>
			one.successors.flatMap((code) => {
				const placeId = ids.get(keyOf(one))
				const successorId = ids.get(standing.get(`${one.kind} ${code}`) ?? '')
				return placeId === undefined || successorId === undefined ? [] : [{ placeId, successorId }]
			}),
		)
		await insertSuccessors(db, municipalityId, pairs)
		return { country, added: added.length, changed: changed.length }
	},
	audit: () => ({ kind: 'network-place', ids: [] }),
})
