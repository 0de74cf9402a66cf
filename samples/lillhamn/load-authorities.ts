import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { confirmationLetter } from '../../src/features/eviction-prevention/rules/authorities/confirmation-letter.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import type { Keys } from '../../src/platform/keys.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import { emailOf, type Places } from './load-organisation.ts'
import { organisation } from './organisation.ts'
import type { CaseDay, InventedCase, Lillhamn } from './shape.ts'

/** What the enforcement authority told and was answered, what tenants said, reports of concern, and who is off. */
export async function loadAuthorities(
	db: Transaction<DB>,
	keys: Keys,
	chance: Chance,
	places: Places,
	{ cases, today }: Pick<Lillhamn, 'cases' | 'today'>,
): Promise<void> {
	const told = cases.filter((one) => dayIn(one, 'authority-told') !== null)
	const answered = told.flatMap((one) => {
		const sentOn = dayIn(one, 'authority-confirmed')
		return sentOn === null ? [] : [{ id: chance.id(), one, sentOn }]
	})
	await pour(
		db,
		'named.authorityConfirmation',
		answered.map(({ id, one, sentOn }) => confirmationOf(places, id, one, sentOn)),
	)
	await pour(
		db,
		'named.caseMessage',
		told.map((one, place) => ({
			...messageOf(places, one, dayIn(one, 'authority-told') ?? today),
			kind: 'eviction-date' as const,
			channel: 'letter' as const,
			receivedTime: '08:40',
			reference: referenceOf(one),
			plannedOn: dayIn(one, 'eviction-planned') ?? addDays(today, 28),
			plannedTime: place % 2 === 0 ? '09:30' : '13:00',
			confirmationId: answered.find((answer) => answer.one === one)?.id ?? null,
		})),
	)
	await pour(
		db,
		'named.caseMessage',
		cases
			.filter((one) => one.closing === null && one.openedBy === 'tenant')
			.map((one) => ({
				...messageOf(places, one, one.openedOn),
				kind: 'tenants-call' as const,
				channel: 'phone' as const,
				note: 'Ringde och sa att hyran inte räcker till den här månaden.',
			})),
	)
	await loadDay(db, places, told, today)
	await loadConcerns(db, keys, chance, places, today)
	await pour(db, 'named.absence', [
		{
			municipalityId: places.municipalityId,
			staffId: places.staff('karim-haddad'),
			fromOn: today,
			untilOn: addDays(today, 3),
			substituteId: places.staff('lena-wik'),
			recordedBy: places.staff('karim-haddad'),
		},
	])
}

function dayIn({ dates }: InventedCase, wanted: CaseDay['kind']): PlainDate | null {
	return dates.find(({ kind }) => kind === wanted)?.on ?? null
}

function referenceOf({ number }: InventedCase): string {
	return `U ${number.slice(-4)}-${number.slice(4, 6)}`
}

function messageOf({ municipalityId, staff }: Places, { id, officer }: InventedCase, receivedOn: PlainDate) {
	const registeredAt = writtenOn(receivedOn, 8)
	return { municipalityId, caseId: id, receivedOn, registeredBy: staff(officer), registeredAt }
}

function confirmationOf(places: Places, id: string, one: InventedCase, sentOn: PlainDate) {
	const { municipalityId, staff } = places
	const officer = organisation.staff.find(({ key }) => key === one.officer)
	const sentBy = staff(one.officer)
	const letter = confirmationLetter({
		...{ committee: 'Socialnämnden', municipality: organisation.municipality.name, unit: 'Boendeenheten' },
		...{ reference: referenceOf(one), toldOn: sentOn, sentOn, plannedTime: null },
		plannedOn: dayIn(one, 'eviction-planned'),
		responsible: {
			name: officer?.name ?? '',
			title: officer?.title ?? '',
			email: emailOf(one.officer),
		},
	})
	return {
		...{ municipalityId, id, caseId: one.id, toldOn: sentOn, sentOn, responsibleId: sentBy, sentBy, letter },
		letterDigest: createHash('sha256').update(letter).digest('hex'),
		sentHow: 'secure-e-mail' as const,
		proof: `Meddelande ${one.number.replace(/\s/g, '')}`,
		...{ copySentOn: sentOn, copyHow: 'letter' as const, copySentBy: sentBy },
		recordedAt: writtenOn(sentOn, 13),
	}
}

async function loadDay(
	db: Transaction<DB>,
	{ municipalityId, staff }: Places,
	told: readonly InventedCase[],
	today: PlainDate,
): Promise<void> {
	const ahead = told.filter((one) => (dayIn(one, 'eviction-planned') ?? today) > today)
	await pour(
		db,
		'named.evictionDay',
		ahead.map((one) => ({
			...{ municipalityId, caseId: one.id, attendsId: staff(one.officer), plannedBy: staff(one.officer) },
			...{ childrenAtHome: 'no' as const, childrenWith: 'mormor, på förskolan till klockan 15' },
			...{ homeEmpty: 'no' as const, tonight: 'unknown' as const, keys: 'with-tenant' as const },
			...{ storage: 'by-authority' as const, storageNote: 'Mediciner i kylskåpet tas med.' },
		})),
	)
}

async function loadConcerns(
	db: Transaction<DB>,
	keys: Keys,
	chance: Chance,
	{ municipalityId, committee, staff, unit }: Places,
	today: PlainDate,
): Promise<void> {
	const common = { municipalityId, committeeId: committee('social'), registeredBy: staff('sara-holm') }
	const handed = { handedToUnitId: unit('family-unit'), handedBy: staff('sara-holm') }
	const received = { receivedBy: staff('lena-wik') }
	const earlier = addDays(today, -9)
	const receiver = { unitId: unit('family-unit'), decidedOn: earlier, decidedBy: staff('ulla-bohlin') }
	await pour(db, 'named.concernUnit', [{ municipalityId, ...receiver }])
	const reports = [
		{ ...common, id: chance.id(), receivedOn: today, channel: 'phone' as const, reporter: 'school' as const },
		{
			...{ ...common, ...handed, ...received, id: chance.id(), receivedOn: earlier, handedOn: earlier },
			...{ channel: 'phone' as const, reporter: 'landlord' as const },
			...{ acknowledgedOn: earlier, receiptNumber: 'FE-0012', protectionAssessedOn: earlier },
		},
	]
	for (const report of reports) {
		await pour(db, 'named.concernReport', [
			{
				...report,
				registeredAt: writtenOn(report.receivedOn, 9),
				recordedAt: writtenOn(report.receivedOn, 9),
			},
		])
	}
	await pour(
		db,
		'named.concernContent',
		reports.map(({ id }) => ({
			municipalityId,
			id,
			cipher: keys.seal(
				'Ett barn i trapphuset verkar vara ensamt hemma på kvällarna. Vill att någon hör av sig.',
			),
		})),
	)
}
