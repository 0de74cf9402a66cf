import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { foldName, soundKeyOf } from '../../src/features/people/index.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import type { Keys } from '../../src/platform/keys.ts'
import { contactToStore } from '../../src/platform/sealed-contact.ts'
import { pour } from '../pour.ts'
import type { Places } from './load-organisation.ts'
import type { InventedHousehold, InventedPerson } from './shape.ts'

type Named = Pick<InventedPerson, 'givenName' | 'familyName'>
const givenFirst = ({ givenName, familyName }: Named) => foldName(`${givenName} ${familyName}`)
const familyFirst = ({ givenName, familyName }: Named) => foldName(`${familyName} ${givenName}`)

/** People with their particulars and numbers, and the households that they live in. */
export async function loadPeople(
	db: Transaction<DB>,
	keys: Keys,
	places: Places,
	people: readonly InventedPerson[],
	households: readonly InventedHousehold[],
): Promise<void> {
	const { municipalityId } = places
	const committeeId = places.committee('social')
	const homeOf = new Map(
		households.flatMap(({ home, members }) => members.map(({ personId }) => [personId, home])),
	)
	await pour(
		db,
		'named.person',
		people.map(({ id, protection }) => ({
			municipalityId,
			id,
			committeeId,
			protection,
			protectionSource: protection === 'none' ? null : 'Skatteverket',
			protectionCheckedOn: protection === 'none' ? null : plainDate('2025-11-03'),
		})),
	)
	await pour(
		db,
		'named.personParticulars',
		people.map((person) => {
			const home = homeOf.get(person.duplicateOf ?? person.id)
			return {
				municipalityId,
				id: person.id,
				committeeId,
				hidden: person.protection !== 'none',
				givenName: person.givenName,
				familyName: person.familyName,
				foldedName: givenFirst(person),
				foldedFamilyFirst: familyFirst(person),
				foldedCalled: foldName(person.unidentified?.called ?? ''),
				soundKey: soundKeyOf(person.givenName, person.familyName),
				birthDate: person.born,
				sex: person.sex,
				language: person.language,
				...contactToStore(
					keys,
					{
						phone: person.phone,
						address: home?.address ?? null,
						postalCode: home?.postalCode ?? null,
						city: home?.city ?? null,
					},
					person.protection === 'none' ? 'open' : 'sealed',
				),
				code: person.unidentified?.code ?? null,
				called: person.unidentified?.called ?? null,
				bornAbout: person.unidentified?.bornAbout ?? null,
			}
		}),
	)
	const codes = people.flatMap(({ unidentified }) => unidentified?.code ?? [])
	const lastNumber = Math.max(0, ...codes.map((code) => Number(code.slice('K-'.length))))
	await pour(db, 'named.personCodeSeries', [{ municipalityId, lastNumber }])
	await pour(
		db,
		'named.identityNumber',
		people.flatMap(({ id, personnummer, protection }) =>
			personnummer === null
				? []
				: [
						{
							municipalityId,
							personId: id,
							committeeId,
							kind: 'personnummer' as const,
							cipher: keys.seal(personnummer),
							blindIndex: keys.blindIndex(personnummer),
							hidden: protection !== 'none',
						},
					],
		),
	)
	await pour(
		db,
		'named.namedAccess',
		people.flatMap(({ id, knownTo }) =>
			knownTo.map((key) => ({
				municipalityId,
				personId: id,
				staffId: places.staff(key),
				reason: 'Handlägger ärendet',
				grantedBy: places.staff('lena-wik'),
				grantedOn: plainDate('2025-11-03'),
			})),
		),
	)
	await pour(
		db,
		'named.household',
		households.map(({ id }) => ({ municipalityId, id, committeeId })),
	)
	await pour(
		db,
		'named.householdMember',
		households.flatMap(({ id, members }) =>
			members.map(({ personId, role, living }) => ({
				municipalityId,
				committeeId,
				householdId: id,
				personId,
				role,
				living,
			})),
		),
	)
}
