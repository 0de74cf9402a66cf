import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import { organisation } from './organisation.ts'

/** Ids by the short keys of `organisation.ts`. */
export type Places = {
	readonly municipalityId: number
	committee(key: string): string
	unit(key: string): string
	landlord(key: string): string
	staff(key: string): string
}

export function placesFor(chance: Chance, municipalityId: number): Places {
	const { committees, units, landlords, others, staff } = organisation
	const idsOf = (things: readonly { key: string }[]) => new Map(things.map(({ key }) => [key, chance.id()]))
	// Landlords report to the committee that was there first.
	const [first = '', ...later] = committees.map(() => chance.id()).sort()
	const ids = {
		committees: new Map(
			committees.map(({ key }, place) => [key, place === 0 ? first : (later[place - 1] ?? '')]),
		),
		units: idsOf(units),
		landlords: idsOf([...landlords, ...others]),
		staff: idsOf(staff),
	}
	const within = (of: ReadonlyMap<string, string>) => (key: string) => {
		const id = of.get(key)
		if (id === undefined) throw new Error(`Lillhamn has no ${key}`)
		return id
	}
	return {
		municipalityId,
		committee: within(ids.committees),
		unit: within(ids.units),
		landlord: within(ids.landlords),
		staff: within(ids.staff),
	}
}

export const emailOf = (key: string) => `${key.replace('-', '.')}@lillhamn.example`

/** Committees, units, landlords, staff with their roles; `signIns` says who can sign in. */
export async function loadOrganisation(
	db: Transaction<DB>,
	places: Places,
	signIns: ReadonlyMap<string, string>,
): Promise<void> {
	const { municipalityId } = places
	const { municipality, committees, units, landlords, others, staff } = organisation
	await pour(db, 'named.municipality', [
		{
			municipalityId,
			code: municipality.code,
			name: municipality.name,
			timeZone: municipality.timeZone,
			invented: true,
		},
	])
	await pour(
		db,
		'named.committee',
		committees.map(({ key, ...committee }) => ({ municipalityId, id: places.committee(key), ...committee })),
	)
	// One by one, so that a unit's parent stands before it.
	for (const { key, name, committee, parent } of units) {
		const parentId = parent === null ? null : places.unit(parent)
		await pour(db, 'named.unit', [
			{ municipalityId, id: places.unit(key), committeeId: places.committee(committee), parentId, name },
		])
	}
	await pour(db, 'named.organisation', [
		...landlords.map(({ key, name }) => ({
			municipalityId,
			id: places.landlord(key),
			name,
			roleTypes: ['landlord'],
		})),
		...others.map(({ key, name, roleTypes }) => ({
			municipalityId,
			id: places.landlord(key),
			name,
			roleTypes: [...roleTypes],
		})),
	])
	await pour(
		db,
		'named.contactPerson',
		landlords.map(({ key, contact }) => ({
			municipalityId,
			organisationId: places.landlord(key),
			name: contact,
			duty: 'Hyresfrågor',
			phone: '070-174 06 21',
		})),
	)
	await pour(
		db,
		'named.staff',
		staff.map(({ key, name, title, committee }) => ({
			municipalityId,
			id: places.staff(key),
			committeeId: committee === null ? null : places.committee(committee),
			signInId: signIns.get(key) ?? null,
			name,
			title,
			email: emailOf(key),
		})),
	)
	const each = staff.map((one) => ({ ...one, staffId: places.staff(one.key) }))
	await pour(
		db,
		'named.staffRole',
		each.flatMap(({ staffId, roles }) => roles.map((role) => ({ municipalityId, staffId, role }))),
	)
	await pour(
		db,
		'named.assignment',
		each.flatMap(({ staffId, units: worksIn }) =>
			worksIn.map((key) => ({ municipalityId, staffId, unitId: places.unit(key) })),
		),
	)
	await pour(
		db,
		'named.representation',
		each.flatMap(({ staffId, speaksFor }) =>
			speaksFor.map((key) => ({ municipalityId, staffId, organisationId: places.landlord(key) })),
		),
	)
	await pour(
		db,
		'named.competence',
		each.flatMap(({ staffId, courses }) =>
			courses.map(([course, takenOn, expiresOn]) => ({
				municipalityId,
				staffId,
				course,
				takenOn: plainDate(takenOn),
				expiresOn: expiresOn === null ? null : plainDate(expiresOn),
				forChildTalks: course === 'Samtal med barn',
			})),
		),
	)
}
