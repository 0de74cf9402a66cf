import type { NoticeStatus } from '../../src/features/eviction-prevention/rules/notice-kinds.ts'
import type { Outcome } from '../../src/features/eviction-prevention/rules/outcomes.ts'
import { type Ore, ore } from '../../src/foundation/money.ts'
import {
	addDays,
	addMonths,
	firstDayOf,
	type PlainDate,
	plainDate,
	yearOf,
} from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { workday } from './fates.ts'
import { figuresFor, firstYear } from './figures.ts'
import { inventFamily } from './names.ts'
import { organisation } from './organisation.ts'
import { inventHome } from './places.ts'
import type { InventedCase, InventedNotice, Lillhamn } from './shape.ts'

type Town = Pick<Lillhamn, 'people' | 'households' | 'cases'>

/** Landlords' notices: those that opened a case, and of the last two years those that were settled before anyone had to. */
export function inventNotices(chance: Chance, town: Town, today: PlainDate): InventedNotice[] {
	const fromCases = town.cases
		.filter(({ openedBy }) => openedBy === 'landlord-notice')
		.map((one) => noticeOfCase(chance, town, one))
	const alone = yearsTo(today).flatMap((year) => {
		const already = fromCases.filter(({ receivedOn }) => yearOf(receivedOn) === year).length
		return Array.from({ length: Math.max(0, figuresFor(year).notices - already) }, () =>
			noticeAlone(chance, year),
		)
	})
	const all = [
		...fromCases,
		...alone.filter(({ receivedOn }) => receivedOn <= today && addMonths(receivedOn, 24) > today),
	]
	return all.toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1)).map(withReference())
}

function noticeOfCase(chance: Chance, town: Town, one: InventedCase): InventedNotice {
	const household = town.households.find(({ id }) => id === one.householdId)
	if (household === undefined) throw new Error('a case without its household')
	const tenant = town.people.find(({ id }) => id === household.members[0]?.personId)
	const on = (kind: string) => one.dates.find((date) => date.kind === kind)?.on ?? null
	return {
		id: chance.id(),
		landlord: household.landlord,
		reference: '',
		kind: one.ground,
		tenantName: tenant === undefined ? 'Okänd hyresgäst' : `${tenant.givenName} ${tenant.familyName}`,
		home: household.home,
		amount: one.debt,
		dueOn: on('rent-due'),
		postedOn: on('board-told') ?? addDays(one.openedOn, -1),
		receivedOn: one.openedOn,
		servedOn: servedAsTold(on('served'), one.openedOn),
		children: chance.happens(0.3) ? 'unknown' : one.children,
		status: one.closing === null ? 'open' : statusAfter(one.closing.outcome),
		householdId: household.id,
		caseId: one.id,
	}
}

/** The landlord tells of service only when it has happened before the notice was sent. */
function servedAsTold(servedOn: PlainDate | null, receivedOn: PlainDate): PlainDate | null {
	return servedOn !== null && servedOn <= receivedOn ? servedOn : null
}

function statusAfter(outcome: Outcome): NoticeStatus {
	if (outcome.startsWith('paid') || outcome === 'liability_assumed') return 'paid'
	if (outcome === 'payment_plan' || outcome === 'withdrawn_by_landlord') return 'withdrawn'
	return outcome.startsWith('moved') || outcome.startsWith('evicted') ? 'moved-out' : 'open'
}

function noticeAlone(chance: Chance, year: number): InventedNotice {
	const receivedOn = workday(addDays(firstDayOf(year), chance.between(4, 363)))
	const family = inventFamily(chance)
	const kind = chance.happens(0.85) ? 'arrears' : 'disturbance'
	const amount: Ore | null = kind === 'arrears' ? ore(chance.between(3_800, 19_000) * 100) : null
	return {
		id: chance.id(),
		landlord: chance.weigh(organisation.landlords.map(({ key, share }) => [key, share] as const)),
		reference: '',
		kind,
		tenantName: `${family.givenName(chance.happens(0.5) ? 'woman' : 'man')} ${family.name}`,
		home: inventHome(chance),
		amount,
		dueOn: kind === 'arrears' ? lastDayOfMonthBefore(receivedOn) : null,
		postedOn: chance.happens(0.93) ? addDays(receivedOn, -chance.between(1, 4)) : null,
		receivedOn,
		servedOn: null,
		children: chance.weigh([
			['unknown', 5],
			['no', 4],
			['yes', 1],
		]),
		status: chance.weigh([
			['paid', 8],
			['withdrawn', 2],
			['moved-out', 1],
		]),
		householdId: null,
		caseId: null,
	}
}

function lastDayOfMonthBefore(day: PlainDate): PlainDate {
	return workday(addDays(plainDate(`${day.slice(0, 7)}-01`), -1))
}

/** `LB-26-0042`: unique with each landlord, as their own systems number. */
function withReference(): (notice: InventedNotice) => InventedNotice {
	const counts = new Map<string, number>()
	return (notice) => {
		const key = `${notice.landlord.slice(0, 2).toUpperCase()}-${notice.receivedOn.slice(2, 4)}`
		const count = (counts.get(key) ?? 0) + 1
		counts.set(key, count)
		return { ...notice, reference: `${key}-${String(count).padStart(4, '0')}` }
	}
}

function yearsTo(today: PlainDate): number[] {
	return Array.from({ length: Math.max(0, yearOf(today) - firstYear + 1) }, (_, place) => firstYear + place)
}
