import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { purposes } from '../../src/features/housing/rules/agreements/codes.ts'
import { ore } from '../../src/foundation/money.ts'
import { addDays, firstDayOf, type PlainDate, plainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import { type InventedOffer, inventOffers, suppliedHomes } from './homes-offered.ts'
import type { Places } from './load-organisation.ts'
import { organisation } from './organisation.ts'

type Db = Transaction<DB>
type Landlord = (typeof organisation.landlords)[number]

/** Agreements with Lillhamn's landlords, what each promised by year, and every home that was offered. */
export async function loadAgreements(
	db: Db,
	chance: Chance,
	places: Places,
	today: PlainDate,
): Promise<readonly InventedOffer[]> {
	const agreements = new Map<string, string>(organisation.landlords.map(({ key }) => [key, chance.id()]))
	const idOf = (landlord: string) => agreements.get(landlord) ?? ''
	await loadTerms(db, places, idOf, today)
	await loadQuotas(db, chance, places, idOf, today)
	await loadMeetings(db, places, idOf, today)
	await loadRequirements(db, places)
	const offers = inventOffers(chance, today)
	await loadOffers(db, places, idOf, offers)
	return offers
}

async function loadTerms(db: Db, places: Places, idOf: (landlord: string) => string, today: PlainDate) {
	const { municipalityId } = places
	const lastDays: Readonly<Record<string, PlainDate>> = {
		lillhamnsbostader: addDays(firstDayOf(yearOf(today) + 2), -1),
		granit: addDays(today, 140),
	}
	await pour(
		db,
		'named.landlordAgreement',
		organisation.landlords.map(({ key, name, share }) => ({
			...{ municipalityId, id: idOf(key), committeeId: places.committee('social') },
			...{ organisationId: places.landlord(key), unitId: places.unit('housing-unit') },
			title: share > 10 ? 'Samverkansavtal om bostäder' : 'Överenskommelse om bostäder',
			parties: `Lillhamns kommun genom socialnämnden och ${name}`,
			...{ signedOn: plainDate('2019-11-14'), startsOn: plainDate('2020-01-01') },
			...{ endsOn: lastDays[key] ?? null, noticeMonths: 3 },
			remindOn: key === 'granit' ? addDays(today, -20) : null,
			...{ maxRentOre: ore(1_350_000), areas: null, roomsFrom: 1, roomsTo: 4 },
			choosesTenant: share > 10 ? ('municipality' as const) : ('together' as const),
			...{ rentLiability: 'full' as const, damageLiability: 'limited' as const },
			liabilityTerms:
				'Kommunen svarar för hyran så länge den hyr ut i andra hand, och för skador utöver vanligt slitage.',
			vacancyRules:
				'Kommunen betalar hyran från den dag hemmet är tillgängligt, högst en månad innan någon flyttar in.',
			takeOver: 'Den som bor där tar över kontraktet när hyran är betald och grannarna inte är störda.',
			takeOverMonths: 18,
			disturbanceRoutine: 'Värden ringer boendeenheten samma dag. Första besöket sker inom tre dagar.',
		})),
	)
}

/** Lillhamnsbostäder promises a share of what becomes vacant, the others a number; the smallest has said nothing this year. */
async function loadQuotas(
	db: Db,
	chance: Chance,
	{ municipalityId }: Places,
	idOf: (landlord: string) => string,
	today: PlainDate,
) {
	const years = Array.from({ length: Math.max(0, yearOf(today) - 2020) }, (_, gone) => 2021 + gone)
	const quotas = years.flatMap((year) =>
		organisation.landlords
			.filter(({ key }) => key !== 'furberg' || year < yearOf(today))
			.map((landlord) => ({ id: chance.id(), year, landlord, ...promiseOf(landlord, year) })),
	)
	await pour(
		db,
		'named.agreementQuota',
		quotas.map(({ landlord, ...quota }) => ({ municipalityId, agreementId: idOf(landlord.key), ...quota })),
	)
	const split = { social: 0.5, 'assigned-refugees': 0.2, families: 0.2, 'housing-first': 0.1 } as const
	await pour(
		db,
		'named.agreementQuotaPart',
		quotas.flatMap(({ id, homes, perThousand, turnover }) => {
			const promised = homes ?? Math.floor(((turnover ?? 0) * (perThousand ?? 0)) / 1000)
			return purposes.flatMap((purpose) =>
				purpose in split
					? [
							{
								...{ municipalityId, quotaId: id, purpose },
								homes: Math.floor(promised * split[purpose as keyof typeof split]),
							},
						]
					: [],
			)
		}),
	)
}

function promiseOf({ key, share }: Landlord, year: number) {
	const homes = Math.round((suppliedHomes(year) * share * 1.04) / 100)
	if (key !== 'lillhamnsbostader') return { kind: 'homes' as const, homes, perThousand: null, turnover: null }
	return { kind: 'share' as const, homes: null, perThousand: 120, turnover: Math.ceil(homes / 0.12) }
}

async function loadMeetings(db: Db, places: Places, idOf: (landlord: string) => string, today: PlainDate) {
	const held = [
		{ ago: 250, notes: 'Kvoten för året gicks igenom. Större lägenheter är svårast att få fram.' },
		{ ago: 66, notes: 'Svarstiden på en vecka fungerar. Värden önskar ett besked även när hemmet avböjs.' },
	]
	const met = organisation.landlords.filter(({ share }) => share > 10)
	await pour(
		db,
		'named.agreementMeeting',
		met.flatMap(({ key, contact }, place) =>
			held.map(({ ago, notes }) => {
				const heldOn = addDays(today, -ago - place)
				return {
					...{ municipalityId: places.municipalityId, agreementId: idOf(key), heldOn, notes },
					...{
						present: `${contact}, Lena Wik`,
						nextOn: addDays(heldOn, 180),
						notedBy: places.staff('lena-wik'),
					},
				}
			}),
		),
	)
}

async function loadRequirements(db: Db, places: Places) {
	const standing = { toOn: null, others: 'Hemförsäkring från inflyttningsdagen.' }
	const asked = {
		lillhamnsbostader: { incomeTimesRent: 0, paymentRemarks: 'no-rent-debt', incomeSupport: 'accepted' },
		granit: { incomeTimesRent: 20, paymentRemarks: 'no-rent-debt', incomeSupport: 'accepted' },
		kajen: { incomeTimesRent: 25, paymentRemarks: 'accepted', incomeSupport: 'accepted' },
		bjorkhojden: { incomeTimesRent: 20, paymentRemarks: 'no-rent-debt', incomeSupport: 'accepted' },
		tallgruppen: { incomeTimesRent: 30, paymentRemarks: 'not-accepted', incomeSupport: 'not-accepted' },
	} as const
	const whose = { municipalityId: places.municipalityId, committeeId: places.committee('social') }
	const rows = Object.entries(asked).map(([key, terms]) => ({
		...{ ...whose, organisationId: places.landlord(key), fromOn: plainDate('2020-01-01') },
		...standing,
		...terms,
	}))
	const changedOn = plainDate('2024-05-01')
	await pour(db, 'named.landlordRequirement', [
		...rows.map((row) =>
			row.organisationId === places.landlord('lillhamnsbostader') ? { ...row, fromOn: changedOn } : row,
		),
		{
			...{ ...whose, organisationId: places.landlord('lillhamnsbostader'), others: null },
			...{ fromOn: plainDate('2020-01-01'), toOn: changedOn, incomeTimesRent: 15 },
			...{ paymentRemarks: 'not-accepted' as const, incomeSupport: 'accepted' as const },
		},
	])
}

const tellers: Readonly<Record<string, string>> = { lillhamnsbostader: 'mats-ek', granit: 'rita-nowak' }
const schools: Readonly<Record<string, string>> = {
	...{ Hamnen: 'Fyrskolan', Tallbacken: 'Barrskolan', Sjöstaden: 'Fyrskolan' },
	...{ Kvarnbyn: 'Kvarnskolan', Björkhöjden: 'Näverskolan', Ljunghed: 'Kvarnskolan' },
}

async function loadOffers(
	db: Db,
	places: Places,
	idOf: (landlord: string) => string,
	offers: readonly InventedOffer[],
) {
	const { municipalityId } = places
	const committeeId = places.committee('social')
	await pour(
		db,
		'named.agreementOffer',
		offers.map(
			({ id, landlord, home, area, answers: _, form: __, movesInOn: ___, ownLeaseOn: ____, ...offer }) => ({
				...{ municipalityId, id, committeeId, organisationId: places.landlord(landlord) },
				...{ agreementId: idOf(landlord), offeredBy: places.staff(tellers[landlord] ?? 'sara-holm') },
				...{ address: home.address, postalCode: home.postalCode, city: home.city, flat: home.flat },
				...{ area, schoolArea: schools[area] ?? null, rooms: home.rooms, sizeSqm: 18 + home.rooms * 20 },
				accessibility:
					offer.floor === 0
						? ('step-free' as const)
						: offer.floor > 3
							? ('unknown' as const)
							: ('stairs' as const),
				pets: offer.floor % 2 === 0 ? ('yes' as const) : ('unknown' as const),
				withdrawnBecause: offer.withdrawnOn === null ? null : ('let-to-somebody-else' as const),
				...offer,
				recordedAt: writtenOn(offer.offeredOn, 8),
			}),
		),
	)
	await pour(
		db,
		'named.offerAnswer',
		offers.flatMap(({ id, answers }) =>
			answers.map(({ unit, ...answer }) => ({
				...{ municipalityId, offerId: id, unitId: places.unit(unit), ...answer },
				answeredBy: answer.answer === null ? null : places.staff('lena-wik'),
				recordedAt: writtenOn(answer.answeredOn ?? answer.askedOn, 9),
			})),
		),
	)
	await pour(
		db,
		'named.offerHome',
		offers.flatMap(({ id, takenOn, answers, form, movesInOn, ownLeaseOn }) => {
			const taker = answers.find(({ answer }) => answer === 'accepted')
			if (takenOn === null || taker === undefined) return []
			const unitId = places.unit(taker.unit)
			return [
				{
					municipalityId,
					id,
					committeeId,
					unitId,
					form,
					movesInOn,
					ownLeaseOn,
					recordedAt: writtenOn(takenOn, 9),
				},
			]
		}),
	)
}
