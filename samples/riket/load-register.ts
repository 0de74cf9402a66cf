import { loadRegister } from '../../src/features/network/commands/register/load-register.ts'
import { addDays } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { pour } from '../pour.ts'
import type { Riket } from './riket.ts'

/** Invented people at invented municipalities: code, role, name. */
const contacts = [
	['9901', 'Samordnare mot hemlöshet', 'Maja Sund'],
	['9901', 'Chef för boendeenheten', 'Olle Berg'],
	['9902', 'Socialchef', 'Tove Hall'],
	['9903', 'Enhetschef', 'Nils Dahl'],
	['9904', 'Verksamhetschef', 'Iris Moe'],
	['9907', 'Samordnare', 'Sven Lind'],
] as const

const groups = [
	{
		...{ name: 'Kustkommuner i Lillhamns län', criterion: 'Ligger vid kusten', source: '' },
		codes: ['9901', '9903', '9908'],
	},
	{
		...{ name: 'Mindre kommuner i länet', criterion: 'Färre än 15 000 invånare', source: '' },
		codes: ['9904', '9905', '9906', '9907', '9908'],
	},
] as const

const notes = [
	['9901', 40, 'Har beslutat plan till 2027 och följer den i ett eget system.', true],
	['9901', 12, 'Vill vara värd för länets nästa seminarium. Återkom före jul.', false],
	['9903', 90, 'Har avtal med två hyresvärdar men ingen rutin vid hyresskulder.', true],
	['9907', 200, 'Har inte svarat på två brev. Prova att ringa förvaltningschefen.', false],
] as const

/** The real municipalities of three countries; contacts, groups, notes and a correction of the invented county alone. */
export async function loadRegisterSlice(act: Act, { municipalityId, places, today }: Riket): Promise<void> {
	const keeper: Act = { ...act, actor: { ...act.actor, roles: ['secretariat'] } }
	for (const country of ['SE', 'NO', 'DK'] as const) valueIn(await loadRegister.within(keeper, { country }))
	const { db, house } = act
	const placeOf = (code: string) => {
		const id = places[code]
		if (id === undefined) throw new Error(`no place ${code} in the sample`)
		return id
	}
	const newId = () => crypto.randomUUID() as string
	const people = contacts.map(([code, role, name]) => ({ id: newId(), code, role, name }))
	await pour(
		db,
		'counted.networkContact',
		people.map(({ id, code, role }) => ({
			...{ municipalityId, id, placeId: placeOf(code), role, since: addDays(today, -300) },
		})),
	)
	await pour(
		db,
		'named.networkContactPerson',
		people.map(({ id, name }) => ({
			...{ municipalityId, id, nameCipher: house.keys.seal(name) },
			emailCipher: house.keys.seal(`${name.toLowerCase().replace(' ', '.')}@kommun.example`),
		})),
	)
	const made = groups.map((group) => ({ ...group, id: newId() }))
	await pour(
		db,
		'counted.placeGroup',
		made.map(({ codes: _, ...group }) => ({ municipalityId, ...group })),
	)
	await pour(
		db,
		'counted.placeGroupMember',
		made.flatMap(({ id, codes }) =>
			codes.map((code) => ({ municipalityId, placeGroupId: id, placeId: placeOf(code) })),
		),
	)
	await pour(
		db,
		'counted.placeNote',
		notes.map(([code, ago, body, shownToPlace]) => ({
			...{ municipalityId, placeId: placeOf(code), notedOn: addDays(today, -ago), body, shownToPlace },
		})),
	)
	await pour(db, 'counted.placeCorrection', [
		{
			...{
				municipalityId,
				placeId: placeOf('9901'),
				networkContactId: people[0]?.id ?? '',
				about: 'notes' as const,
			},
			...{
				body: 'Planen gäller till och med 2028 sedan den förlängdes i våras.',
				sentOn: addDays(today, -3),
			},
		},
	])
}
