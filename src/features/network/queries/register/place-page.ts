import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadNetwork } from '../../access.ts'
import { heldIn, lacks } from '../../rules/register/lacking.ts'
import { listContacts, listLinkDays } from '../../store/contacts.ts'
import { listCountyAccounts } from '../../store/county-seats.ts'
import { listGroupsOf } from '../../store/groups.ts'
import { listCorrections, listNotes } from '../../store/notes.ts'
import { findPlace, listPlaces } from '../../store/places.ts'
import { listLatestMethods, listNeighboursInTime, listPopulation, seesPlace } from '../../store/register.ts'

/**
 * The register's part of a municipality's page. Who it is, is for all in the network; contacts, notes and what it has said
 * are for the secretariat and its county.
 */
export const placePage = query({
	name: 'placePage',
	input: z.object({ placeId: id() }),
	may: mayReadNetwork,
	run: async (act, { placeId }) => {
		const { db, actor } = act
		const place = await findPlace(db, placeId)
		if (place === null) return missing
		const every = new Map(
			[...(await listPlaces(db, 'county')), ...(await listPlaces(db, 'municipality'))].map((one) => [
				one.id,
				one,
			]),
		)
		const named = (ids: readonly string[]) =>
			ids.flatMap((one) => every.get(one) ?? []).map(({ id: of, name, code }) => ({ id: of, name, code }))
		const { successors, predecessors } = await listNeighboursInTime(db, placeId)
		const inCounty = [...every.values()].filter(
			(one) => place.kind === 'county' && one.country === place.country && one.countyCode === place.code,
		)
		const county = [...every.values()].find(
			(one) => one.kind === 'county' && one.country === place.country && one.code === place.countyCode,
		)
		const answers = await listLatestMethods(db, placeId)
		const today = act.today
		const linkDays = await listLinkDays(db, placeId)
		return {
			place,
			county: county === undefined ? null : { id: county.id, name: county.name },
			municipalities: inCounty
				.filter(({ validTo }) => validTo === null)
				.map(({ id: of, name, code }) => ({ id: of, name, code })),
			...{ successors: named(successors), predecessors: named(predecessors) },
			groups: await listGroupsOf(db, placeId),
			population: (await listPopulation(db, placeId))[0] ?? null,
			/** Null before it has answered any question. */
			held: answers.length === 0 ? null : lacks.map((lack) => ({ lack, ...heldIn(lack, answers) })),
			contacts: (await listContacts(act, { placeId })).map((contact) => {
				const until = linkDays.get(contact.id) ?? null
				return { ...contact, linkUntil: until !== null && until >= today ? until : null }
			}),
			notes: await listNotes(db, placeId),
			corrections: await listCorrections(db, placeId),
			/** Of a county, for the secretariat: the accounts of counties, and whether each sees this one's municipalities. */
			accounts: place.kind === 'county' && mayKeepNetwork(actor) ? await listCountyAccounts(db, place) : [],
			seen: await seesPlace(db, placeId),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: ({ placeId }) => ({ kind: 'network-place', ids: [placeId] }),
})

export type PlacePage = Extract<Awaited<ReturnType<typeof placePage>>, { is: 'done' }>['value']
