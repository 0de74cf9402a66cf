import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { Block, SupportNeed } from '../../src/features/housing/rules/need/codes.ts'
import { ore } from '../../src/foundation/money.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { InventedOffer } from './homes-offered.ts'
import type { Places } from './load-organisation.ts'
import type { InventedHomeless, Lillhamn } from './shape.ts'

const waitingNow = 42
const mostFamilies = 14

/** Some forty of those on the list, each with what they need and what stands in the way; one of them has a home to move to. */
export async function loadNeeds(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	{ homeless, people }: Pick<Lillhamn, 'homeless' | 'people'>,
	{ offers, today }: { offers: readonly InventedOffer[]; today: PlainDate },
): Promise<void> {
	const open = new Set(
		people
			.filter(
				({ protection, duplicateOf, unidentified }) =>
					protection === 'none' && duplicateOf === null && unidentified === null,
			)
			.map(({ id }) => id),
	)
	const doubled = new Set(people.map(({ duplicateOf }) => duplicateOf))
	const onTheList = homeless.filter(({ personId, withPersonId, spells }) => {
		const now = spells.at(-1)
		const waits = now !== undefined && now.until === null && now.from <= today
		return waits && withPersonId === null && open.has(personId) && !doubled.has(personId)
	})
	const ahead = offers.find(({ movesInOn }) => movesInOn !== null && movesInOn > today)
	const families = onTheList.filter((one) => childrenWith(homeless, one) > 0)
	const needs = [...families.slice(0, mostFamilies), ...chance.shuffle(onTheList)]
		.filter((one, place, all) => all.indexOf(one) === place)
		.slice(0, waitingNow)
		.map((one, place) => needOf(chance, one, childrenWith(homeless, one), { place, today, ahead }))
	const whose = { municipalityId: places.municipalityId, committeeId: places.committee('social') }
	await pour(
		db,
		'named.housingNeed',
		needs.map(({ blocks: _, ...need }) => ({
			...{ ...whose, ...need, recordedBy: places.staff('sara-holm'), unitId: places.unit('housing-unit') },
			recordedAt: writtenOn(need.sinceOn, 13),
		})),
	)
	await pour(
		db,
		'named.needBlock',
		needs.flatMap(({ id, personId, sinceOn, blocks }) =>
			blocks.map((block) => ({ ...whose, personId, needId: id, block, fromOn: sinceOn })),
		),
	)
	const [first] = needs
	if (first === undefined || ahead === undefined) return
	const tenant = { personId: first.personId, needId: first.id, offerId: ahead.id }
	await pour(db, 'named.offerTenant', [{ ...whose, ...tenant, namedOn: addDays(today, -3) }])
}

const childrenWith = (homeless: readonly InventedHomeless[], { personId }: InventedHomeless) =>
	homeless.filter(({ withPersonId, spells }) => withPersonId === personId && spells.at(-1)?.until === null)
		.length

type Told = { place: number; today: PlainDate; ahead: InventedOffer | undefined }

function needOf(chance: Chance, { personId, spells }: InventedHomeless, children: number, told: Told) {
	const { place, today, ahead } = told
	const from = spells.at(-1)?.from ?? today
	const asked = addDays(from, chance.between(3, 40))
	const support = chance.weigh<SupportNeed>([
		['only-home', 9],
		['home-and-support', 9],
		['unknown', 3],
	])
	const adults = chance.happens(children > 0 ? 0.35 : 0.25) ? 2 : 1
	const rooms = Math.min(4, 1 + Math.ceil((children + adults - 1) / 2))
	const blocks = blocksOf(chance, support)
	const moves = place === 0 ? (ahead?.movesInOn ?? null) : null
	return {
		...{ id: chance.id(), personId, sinceOn: asked <= today ? asked : from, adults, children, support },
		urgency: children > 0 ? ('soon' as const) : place % 9 === 0 ? ('acute' as const) : ('ordinary' as const),
		...{ roomsFrom: rooms, roomsTo: rooms === 1 ? 2 : null, maxRentOre: ore(640_000 + rooms * 230_000) },
		areas: chance.happens(0.3)
			? chance.pick(['Hamnen, Sjöstaden', 'Tallbacken', 'Kvarnbyn, Ljunghed'])
			: null,
		schoolArea: children > 1 && chance.happens(0.5) ? chance.pick(['Fyrskolan', 'Kvarnskolan']) : null,
		accessibility: chance.weigh([
			['none' as const, 8],
			['step-free' as const, 2],
			['wheelchair' as const, 0.5],
		]),
		...{ groundFloor: chance.happens(0.06), pets: chance.happens(0.15) },
		purpose: children > 0 ? ('families' as const) : ('social' as const),
		form: support === 'only-home' ? ('own-lease' as const) : null,
		incomeOre: chance.happens(0.7) ? ore(chance.between(9, 24) * 100_000) : null,
		paymentRemarks: remarksBeside(chance, blocks),
		incomeSupport: chance.pick(['yes' as const, 'yes' as const, 'no' as const, 'unknown' as const]),
		...{ endedOn: moves, endedBecause: moves === null ? null : ('home-by-agreement' as const) },
		blocks,
	}
}

function remarksBeside(chance: Chance, blocks: readonly Block[]) {
	if (blocks.includes('rent-debt')) return 'rent-debt' as const
	if (blocks.includes('payment-remarks')) return 'remarks' as const
	return chance.pick(['none' as const, 'none' as const, 'unknown' as const])
}

function blocksOf(chance: Chance, support: SupportNeed): Block[] {
	const debts: Block[] = chance.happens(0.45)
		? [chance.pick(['rent-debt', 'other-debt', 'payment-remarks'] as const)]
		: []
	const rest: Block[] = chance.happens(0.2)
		? [chance.pick(['no-income', 'no-documents', 'no-permit'] as const)]
		: []
	const first: Block[] = support === 'home-and-support' && chance.happens(0.7) ? ['support-first'] : []
	const home: Block[] =
		support === 'only-home' && debts.length === 0 && chance.happens(0.5) ? ['no-fitting-home'] : []
	return [...debts, ...rest, ...first, ...home]
}
